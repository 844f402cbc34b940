using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Writes rows of a workbook: titles, explanations and tables.</summary>
internal sealed class Werkblad(Spreadsheet boek, CancellationToken stop)
{
    private const int Naambreedte = 58;
    private const int Cijferbreedte = 15;
    private const double Regelhoogte = 15;

    private readonly Opmaak opmaak = new(boek);
    private int kolommen;

    /// <summary>Begins a sheet that is as wide as a page for six columns or fewer.</summary>
    public async Task Begin(string naam, int cijferkolommen, int vast)
    {
        kolommen = cijferkolommen + 1;
        var opties = new WorksheetOptions { FrozenRows = vast > 0 ? vast : null, FrozenColumns = vast > 0 ? 1 : null };
        opties.Column(1).Width = Naambreedte;
        foreach (var kolom in Enumerable.Range(2, cijferkolommen))
        {
            opties.Column(kolom).Width = Cijferbreedte;
        }

        await boek.StartWorksheetAsync(naam, opties, stop);
    }

    public Task Titel(string tekst) => Regel(tekst, opmaak.Titel, Regelhoogte * 1.6);

    public Task Kop(string tekst) => Regel(tekst, opmaak.Kop, Regelhoogte * 1.4);

    /// <summary>A text over the width of the sheet, as high as it needs.</summary>
    public async Task Uitleg(string tekst)
    {
        var breedte = Naambreedte + (Cijferbreedte * (kolommen - 1));
        boek.MergeCells($"A{boek.NextRowNumber}:{SpreadsheetUtility.GetColumnName(kolommen)}{boek.NextRowNumber}");
        await Regel(tekst, opmaak.Lopend, Hoogte(tekst, breedte));
    }

    public Task Wit() => boek.AddRowAsync(Array.Empty<Cell>(), stop).AsTask();

    public async Task Tabel(Cijfertabel tabel)
    {
        var koppen = tabel.Koppen.Select((k, i) => new Cell(k, i == 0 ? opmaak.Naamkop : opmaak.Cijferkop)).ToArray();
        await boek.AddRowAsync(koppen, new RowOptions { Height = tabel.Koppen.Skip(1).Select(k => Hoogte(k, Cijferbreedte)).Max() }, stop);
        foreach (var regel in tabel.Regels)
        {
            Cell[] cellen = [new Cell(regel.Naam, opmaak.Lopend), .. regel.Cijfers.Select(opmaak.Cel)];
            await boek.AddRowAsync(cellen, new RowOptions { Height = Hoogte(regel.Naam, Naambreedte) }, stop);
        }
    }

    /// <summary>A spreadsheet program does not reckon the height of merged cells, nor of all files that it opens.</summary>
    private static double Hoogte(string tekst, int breedte) => Regelhoogte * Math.Ceiling(tekst.Length * 1.1 / breedte);

    private Task Regel(string tekst, StyleId stijl, double hoogte) =>
        boek.AddRowAsync([new Cell(tekst, stijl)], new RowOptions { Height = hoogte }, stop).AsTask();
}
