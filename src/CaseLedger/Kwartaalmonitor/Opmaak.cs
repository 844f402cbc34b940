using System.Drawing;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The styles of a workbook, and the cell of a figure.</summary>
internal sealed class Opmaak(Spreadsheet boek)
{
    private const double Titelgrootte = 16;
    private const double Kopgrootte = 12;

    private static readonly Color Kopvlak = Color.FromArgb(0xE7, 0xEC, 0xF1);

    private readonly StyleId aantal = boek.AddStyle(Getal("#,##0"));
    private readonly StyleId aandeel = boek.AddStyle(Getal("0.0\"%\""));
    private readonly StyleId uren = boek.AddStyle(Getal("0.00"));
    private readonly StyleId woord = boek.AddStyle(new Style { Alignment = { Horizontal = HorizontalAlignment.Right, Vertical = VerticalAlignment.Top } });

    public StyleId Titel { get; } = boek.AddStyle(new Style { Font = { Bold = true, Size = Titelgrootte } });

    public StyleId Kop { get; } = boek.AddStyle(new Style { Font = { Bold = true, Size = Kopgrootte }, Alignment = { Vertical = VerticalAlignment.Bottom } });

    public StyleId Lopend { get; } = boek.AddStyle(new Style { Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } });

    public StyleId Naamkop { get; } = boek.AddStyle(Tabelkop(HorizontalAlignment.Left));

    public StyleId Cijferkop { get; } = boek.AddStyle(Tabelkop(HorizontalAlignment.Right));

    /// <summary>A number as a number; a class, or what stands in place of a masked figure, as text.</summary>
    public Cell Cel(Cijfer? cijfer) => cijfer switch
    {
        { Woord: null, Getal: { } waarde } => new Cell(waarde, cijfer.Soort switch
        {
            Cijfersoort.Aandeel => aandeel,
            Cijfersoort.UrenPerWeek => uren,
            _ => aantal,
        }),
        _ => new Cell(cijfer?.Tekst ?? Cijfer.Geen, woord),
    };

    private static Style Getal(string formaat) => new()
    {
        Format = NumberFormat.Custom(formaat),
        Alignment = { Horizontal = HorizontalAlignment.Right, Vertical = VerticalAlignment.Top },
    };

    private static Style Tabelkop(HorizontalAlignment kant) => new()
    {
        Font = { Bold = true },
        Fill = { Color = Kopvlak },
        Border = { Bottom = { BorderStyle = BorderStyle.Thin, Color = Color.Black } },
        Alignment = { WrapText = true, Horizontal = kant, Vertical = VerticalAlignment.Bottom },
    };
}
