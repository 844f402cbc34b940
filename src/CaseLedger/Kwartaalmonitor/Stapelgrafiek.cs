namespace CaseLedger.Kwartaalmonitor;

/// <summary>A bar for each quarter or toekomsttuin, built of its parts; what is masked is not drawn and adds nothing to its length.</summary>
internal static class Stapelgrafiek
{
    private const int Links = 125;
    private const int Rechts = 110;
    private const int Balkhoogte = 28;
    private const int Regelhoogte = 56;
    private const int Letterbreedte = 8;
    private const int Labelrand = 6;
    private const int Labelhoogte = 18;
    private const int Onder = 13;

    public static Html Van(Grafiekgegevens gegevens)
    {
        var grootste = gegevens.Getekend.Select(k => gegevens.Reeksen.Sum(r => k.Beeld[r.Pad]?.Getal ?? 0)).DefaultIfEmpty(0).Max();
        var schaal = grootste == 0 ? 0 : (Grafiek.Breedte - Links - Rechts) / grootste;
        var balken = gegevens.Getekend.Select((k, i) => Balk(gegevens.Reeksen, k, Grafiek.Legendahoogte + (i * Regelhoogte), schaal));
        return Grafiek.Van(gegevens, Grafiek.Legendahoogte + (gegevens.Getekend.Count * Regelhoogte), Html.Van(balken));
    }

    private static Html Balk(IReadOnlyList<Reeks> reeksen, Kolom kolom, int y, decimal schaal)
    {
        var (som, onder) = (0m, Links);
        List<Html> delen = [Html.Van($"<text x=\"0\" y=\"{y + (Balkhoogte * 2 / 3)}\">{kolom.Kop}</text>")];
        foreach (var (reeks, cijfer) in reeksen.Select(r => (r, kolom.Beeld[r.Pad])).Where(d => d.Item2?.Getal > 0))
        {
            var (van, tot) = (X(som, schaal), X(som += cijfer!.Getal!.Value, schaal));
            delen.Add(Grafiek.Vlak(reeks.Patroon, van, y, tot - van, Balkhoogte));
            var midden = (van + tot) / 2;
            delen.Add(tot - van > Breedte(cijfer.Tekst) + 6 ? Erin(cijfer.Tekst, midden, y) : Eronder(cijfer.Tekst, midden, onder = Math.Max(onder + Breedte(cijfer.Tekst), midden), y));
        }

        delen.Add(Verborgen(reeksen.Select(r => kolom.Beeld[r.Pad]).Where(c => c?.Woord is not null).ToList(), X(som, schaal), y));
        return Html.Van($"{Html.Van(delen)}\n");
    }

    private static int Breedte(string tekst) => Labelrand + (tekst.Length * Letterbreedte);

    private static int X(decimal waarde, decimal schaal) => Links + (int)Math.Round(waarde * schaal);

    private static Html Erin(string tekst, int midden, int y) => Html.Van($"""
        <rect x="{midden - (Breedte(tekst) / 2)}" y="{y + ((Balkhoogte - Labelhoogte) / 2)}" width="{Breedte(tekst)}" height="{Labelhoogte}" rx="3" fill="#fff"/>{Grafiek.Midden(tekst, midden, y + (Balkhoogte * 2 / 3))}
        """);

    /// <summary>A label of a part that is too narrow; it moves aside for the one before it.</summary>
    private static Html Eronder(string tekst, int midden, int x, int y) => Html.Van(
        $"<path d=\"M{midden} {y + Balkhoogte}L{x} {y + Balkhoogte + 4}\" stroke=\"#1a1a1a\"/>{Grafiek.Midden(tekst, x, y + Balkhoogte + 4 + Onder)}");

    private static Html Verborgen(List<Cijfer?> verborgen, int x, int y) => verborgen.Count == 0
        ? Html.Leeg
        : Html.Van($"<text x=\"{x + 6}\" y=\"{y + (Balkhoogte * 2 / 3)}\">+ {verborgen.Count} verborgen</text>");
}
