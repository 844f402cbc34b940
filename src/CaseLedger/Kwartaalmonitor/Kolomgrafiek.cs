namespace CaseLedger.Kwartaalmonitor;

/// <summary>Columns beside one another, as high as their figures.</summary>
internal static class Kolomgrafiek
{
    private const int Bodem = 236;
    private const int Top = Grafiek.Legendahoogte + 14;
    private const int Hoogte = Bodem + 26;
    private const int BreedsteKolom = 34;
    private const int Labelafstand = 5;
    private const int Kopafstand = 18;

    public static Html Van(Grafiekgegevens gegevens)
    {
        var grootste = gegevens.Getekend.SelectMany(k => gegevens.Reeksen.Select(r => k.Beeld[r.Pad]?.Getal ?? 0)).DefaultIfEmpty(0).Max();
        var schaal = grootste == 0 ? 0 : (Bodem - Top) / grootste;
        var ruimte = Grafiek.Breedte / Math.Max(gegevens.Getekend.Count, 1);
        var groepen = gegevens.Getekend.Select((k, i) => Groep(gegevens.Reeksen, k, (i * ruimte) + (ruimte / 2), ruimte, schaal));
        return Grafiek.Van(gegevens, Hoogte, Html.Van($"{Html.Van(groepen)}<path d=\"M0 {Bodem}H{Grafiek.Breedte}\" stroke=\"#1a1a1a\"/>"));
    }

    private static Html Groep(IReadOnlyList<Reeks> reeksen, Kolom kolom, int midden, int ruimte, decimal schaal)
    {
        var breedte = Math.Min(BreedsteKolom, ruimte * 4 / 5 / reeksen.Count);
        var begin = midden - (breedte * reeksen.Count / 2);
        var kolommen = reeksen.Select((r, i) => Een(r, kolom.Beeld[r.Pad], begin + (i * breedte), breedte, schaal));
        return Html.Van($"{Html.Van(kolommen)}{Grafiek.Midden(kolom.Kop, midden, Bodem + Kopafstand)}\n");
    }

    private static Html Een(Reeks reeks, Cijfer? cijfer, int x, int breedte, decimal schaal)
    {
        var hoogte = (int)Math.Round((cijfer?.Getal ?? 0) * schaal);
        var vlak = hoogte > 0 ? Grafiek.Vlak(reeks.Patroon, x, Bodem - hoogte, breedte, hoogte) : null;
        return Html.Van($"{vlak}{Grafiek.Midden(Grafiek.Label(cijfer), x + (breedte / 2), Bodem - hoogte - Labelafstand)}");
    }
}
