using System.IO.Compression;
using System.Xml.Linq;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Lets the sheets of a workbook print on A4, as wide as the page: the writer of the workbook has no words for it.</summary>
internal static class Paginaopmaak
{
    private const int A4 = 9;
    private const int HoogstensStaand = 6;

    private static readonly XNamespace Werkblad = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static void Zet(Stream werkboek)
    {
        using var zip = new ZipArchive(werkboek, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var deel in zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList())
        {
            using var stroom = deel.Open();
            var blad = XDocument.Load(stroom);
            Zet(blad.Root!);
            stroom.SetLength(0);
            blad.Save(stroom);
        }
    }

    /// <summary>The schema has a fixed order: this first, margins and page last.</summary>
    private static void Zet(XElement blad)
    {
        var liggend = blad.Descendants(Werkblad + "col").Count() > HoogstensStaand;
        blad.AddFirst(new XElement(Werkblad + "sheetPr", new XElement(Werkblad + "pageSetUpPr", new XAttribute("fitToPage", 1))));
        blad.Add(
            new XElement(Werkblad + "pageMargins", Kanten(0.6m, "left", "right", "top", "bottom"), Kanten(0.3m, "header", "footer")),
            new XElement(Werkblad + "pageSetup", Waarden(("paperSize", A4), ("orientation", liggend ? "landscape" : "portrait"), ("fitToWidth", 1), ("fitToHeight", 0))));
    }

    private static IEnumerable<XAttribute> Kanten(decimal inch, params string[] namen) => namen.Select(n => new XAttribute(n, inch));

    private static IEnumerable<XAttribute> Waarden(params (string Naam, object Inhoud)[] waarden) => waarden.Select(w => new XAttribute(w.Naam, w.Inhoud));
}
