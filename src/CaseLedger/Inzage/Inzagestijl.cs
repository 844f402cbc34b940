namespace CaseLedger.Inzage;

/// <summary>The style of the overview: large, calm, readable on a telephone and without colour (WCAG 2.2 AA).</summary>
internal static class Inzagestijl
{
    public const string Tekst = """
        body { font-size: 1.125rem; line-height: 1.55; max-width: 42rem; margin: 0 auto; padding: 0 1rem 3rem; color: #1a1a1a; overflow-wrap: break-word }
        h1 { font-size: 2rem; line-height: 1.2; margin: 1.25rem 0 .5rem }
        h2 { font-size: 1.375rem; line-height: 1.3; margin: 2rem 0 .5rem; border-bottom: 2px solid #1f3f66; break-after: avoid }
        h3 { font-size: 1.125rem; margin: 0 0 .25rem; break-after: avoid }
        p { margin: 0 0 .5rem }
        ul { padding-left: 1.25rem }
        li { margin-bottom: .75rem }
        .weg { position: sticky; top: .5rem; float: right; z-index: 1; margin: .5rem 0 0 1rem; padding: .75rem 1rem; background: #8a1c1c; color: #fff; font-weight: bold; text-decoration: none; border-radius: .25rem }
        .weg:hover { text-decoration: underline }
        .weg:focus-visible { outline: 3px solid #1a1a1a; outline-offset: 3px }
        header { clear: both }
        .weglaten { border: 1px solid #1f3f66; border-left-width: 6px; padding: .5rem .75rem }
        .gevaar { border: 2px solid #8a1c1c; padding: .5rem .75rem; margin-top: 1.5rem; break-inside: avoid }
        .alles ol { list-style: none; margin: 0; padding: 0 }
        .alles li { border: 1px solid #767676; border-radius: .25rem; padding: .75rem 1rem; margin: 0 0 1rem; break-inside: avoid }
        .dag { display: block; font-weight: normal; color: #404040 }
        .soort { font-weight: bold; color: #1f3f66 }
        .uitspraak, .oordeel { margin: .5rem 0; padding-left: .75rem; border-left: 4px solid #1f3f66 }
        .oordeel { border-left-style: double }
        blockquote { margin: 0 0 .5rem; padding: .25rem .75rem; background: #f1f5f9; white-space: pre-line }
        .door, .bij { font-size: .9em; color: #404040; margin: .25rem 0 0 }
        @media print { body { font-size: 12pt; padding: 0; max-width: none } .weg { display: none } .alles { break-before: page } .alles li { break-inside: avoid; padding: .4rem .75rem; margin-bottom: .6rem } }
        """;
}
