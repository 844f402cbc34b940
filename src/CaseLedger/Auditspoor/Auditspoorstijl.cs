namespace CaseLedger.Auditspoor;

/// <summary>The style of the page: readable without colour, one registration kept together on paper where it fits.</summary>
internal static class Auditspoorstijl
{
    public const string Tekst = """
        body { font-size: 11pt; padding: 0 4mm; overflow-wrap: anywhere }
        h1 { margin: 0 0 2mm }
        h2 { margin: 8mm 0 2mm; border-bottom: 2px solid #1f3f66; break-after: avoid }
        h3 { font-size: 12pt; margin: 0 0 1mm; break-after: avoid }
        h4 { font-size: 11pt; margin: 0 0 1mm; break-after: avoid }
        p { margin: 0 0 2mm }
        a { color: #1f3f66 }
        a:focus-visible { outline: 3px solid #1a1a1a; outline-offset: 2px }
        ol { list-style: none; margin: 0; padding: 0 }
        ol > li { border: 1px solid #767676; border-left: 6px solid #1f3f66; padding: 3mm; margin: 0 0 4mm }
        li:target { outline: 3px solid #1f3f66 }
        dl { margin: 0 0 1mm; white-space: normal }
        dl > div { display: grid; grid-template-columns: 40mm 1fr; column-gap: 3mm; padding: .5mm 0; border-top: 1px solid #c8c8c8; break-inside: avoid }
        dl dl > div { grid-template-columns: 32mm 1fr }
        dl dl > div:first-child { border-top: 0; padding-top: 0 }
        dt { color: #333 }
        dd { margin: 0; white-space: pre-line }
        dd ul { white-space: normal; padding-left: 5mm }
        dd li { margin: 0 }
        .melding, .uitleg { border: 1px solid #1f3f66; padding: 2mm 3mm }
        .uitleg { margin-top: 4mm }
        .uitleg h2 { font-size: 12pt; margin: 0 0 1mm; border: 0 }
        .uitleg ul + h2 { margin-top: 3mm }
        .afwijking { border: 2px solid #8a1c1c; padding: 2mm 3mm; margin: 2mm 0; break-inside: avoid }
        .bron { color: #404040 }
        .correctie { border: 1px dashed #1a1a1a; padding: 1mm 3mm; margin: 2mm 0 }
        .keten { color: #333; margin: 2mm 0 0 }
        code { font-size: 8.5pt }
        @media print { body { font-size: 10pt; padding: 0 } a { color: #000; text-decoration: none } ol > li { break-inside: auto } }
        """;
}
