namespace CaseLedger.Kwartaalmonitor;

/// <summary>The style of the report: readable without colour, and tables and charts that stay whole on paper.</summary>
internal static class Monitorstijl
{
    public const string Tekst = """
        body { font-size: 11pt; padding: 0 4mm; overflow-wrap: break-word }
        h1 { margin: 0 0 2mm }
        h2 { font-size: 16pt; margin: 10mm 0 3mm; border-bottom: 2px solid #1f3f66; break-after: avoid }
        h3 { font-size: 12pt; margin: 6mm 0 1mm; break-after: avoid }
        p { margin: 0 0 2mm }
        .soort { margin: 0; font-weight: bold; color: #1f3f66 }
        .stand { margin: 3mm 0; padding: 2mm 3mm; border: 1px solid #1f3f66; border-left-width: 6px }
        .uitleg { color: #333; break-after: avoid; break-inside: avoid }
        .bij { color: #4a4a4a; font-size: 10pt }
        dl.kort { display: grid; grid-template-columns: repeat(auto-fit, minmax(28mm, 1fr)); gap: 3mm; margin: 0 }
        dl.kort div { display: flex; flex-direction: column; justify-content: space-between; border: 1px solid #767676; padding: 2mm 3mm; break-inside: avoid }
        dl.kort dt { font-size: 10pt; order: 2 }
        dl.kort dd { margin: 0; font-size: 20pt; font-weight: bold; line-height: 1.2 }
        dl.kort small { font-size: 11pt }
        table { border-collapse: collapse; width: 100%; margin: 2mm 0 4mm; font-size: 10.5pt; break-inside: avoid }
        caption { text-align: left; font-weight: bold; padding: 1mm 0; break-after: avoid }
        .lijst caption, .lijst thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
        .lijst { border-top: 1px solid #1a1a1a }
        th, td { padding: 1mm 2mm; border-bottom: 1px solid #9a9a9a; text-align: right; vertical-align: top; font-variant-numeric: tabular-nums }
        thead th { vertical-align: bottom; border-bottom: 2px solid #1a1a1a }
        th:first-child { text-align: left }
        tbody th { font-weight: normal }
        tr { break-inside: avoid }
        thead { display: table-header-group }
        figure { margin: 5mm 0 3mm; break-inside: avoid }
        figcaption { margin-bottom: 3mm }
        .grafiek { width: 100%; height: auto; display: block }
        .grafiek text { font: 13px sans-serif; fill: #000 }
        .patronen { position: absolute }
        .duiding { margin: 2mm 0 4mm; padding: 2mm 3mm; border-left: 4px solid #1f3f66; background: #f1f5f9; break-inside: avoid }
        .duiding p { margin: 0 0 1mm }
        .verschil { margin: 2mm 0 4mm; padding: 0 3mm; border: 1px dashed #1a1a1a; break-inside: avoid }
        .ervaringen { margin: 2mm 0 4mm }
        .ervaringen p { margin: 0 }
        @media print { body { padding: 0; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact } .kort, .stand { break-inside: avoid } }
        """;
}
