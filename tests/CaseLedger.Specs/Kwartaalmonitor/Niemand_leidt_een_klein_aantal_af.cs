using System.Text.Json;
using System.Text.Json.Nodes;
using CaseLedger.Kwartaalmonitor;
using CaseLedger.Platform;

namespace CaseLedger.Specs.Kwartaalmonitor;

public class Niemand_leidt_een_klein_aantal_af
{
    private const int Grens = 5;

    [Fact]
    public void Uit_een_kwartaal() => Enumerable.Range(0, 80).SelectMany(zaad => Afgeleid(new Willekeur(zaad).Telling().Kwartaal().Rapport())).Should().BeEmpty();

    [Fact]
    public void Uit_vier_kwartalen_op_rij() => Enumerable.Range(100, 16).SelectMany(zaad =>
    {
        var willekeur = new Willekeur(zaad);
        return Afgeleid(Rapporteur.Reeks(zaad % 2 == 0 ? Kwartaaltelling.Leeg : willekeur.Telling(), [.. Enumerable.Range(0, 4).Select(_ => willekeur.Telling())]));
    }).Should().BeEmpty();

    [Fact]
    public void Uit_een_regio() => Enumerable.Range(200, 4).SelectMany(zaad =>
    {
        var willekeur = new Willekeur(zaad);
        return Afgeleid(Rapporteur.Regio([.. Enumerable.Range(0, 2 + (zaad % 4)).Select(_ => willekeur.Telling())]));
    }).Should().BeEmpty();

    [Fact]
    public void Uit_een_regio_waarvan_een_deel_is_vastgesteld_en_daarna_veranderde() => Enumerable.Range(300, 10).SelectMany(zaad =>
    {
        var willekeur = new Willekeur(zaad);
        var (toen, ander) = (willekeur.Telling(), willekeur.Telling());
        var nu = willekeur.Later(toen);
        var rapport = Rapporteur.Regio(nu, ander);
        return Afgeleid(rapport with { Delen = [Rapporteur.Vastgesteld(toen, nu), rapport.Delen[1]] });
    }).Should().BeEmpty();

    [Fact]
    public void Wie_alleen_kleine_aantallen_verbergt_verraadt_ze() => Enumerable.Range(0, 4)
        .SelectMany(zaad => Afgeleid(new Willekeur(zaad).Telling().Kwartaal().Rapport(), AlleenKleine)).Should().NotBeEmpty();

    /// <summary>Small counts of which the reader of a published report can rule out a value.</summary>
    private static IReadOnlyList<string> Afgeleid(Monitorrapport rapport, Masker? masker = null)
    {
        masker ??= Onderdrukking.Masker(rapport, Grens);
        var (kwartalen, delen) = (rapport.Kwartalen.Select(k => k.Onderdrukt(masker)).ToList(), rapport.Delen.Select(d => d.Onderdrukt(masker)).ToList());
        var klein = rapport.Kwartalen.SelectMany((k, i) => Klein($"k{i}", k)).Concat(rapport.Delen.SelectMany((d, i) => Klein($"d{i}", d))).ToHashSet();
        var lezer = new Lezer_van_het_rapport(kwartalen, delen, Grens, klein);
        lezer.Klopt.Should().BeTrue("what is published is so");
        return [.. rapport.Kwartalen.SelectMany((k, i) => Afgeleid($"k{i}", k, kwartalen[i], lezer)), .. rapport.Delen.SelectMany((d, i) => Afgeleid($"d{i}", d, delen[i], lezer))];
    }

    private static IEnumerable<string> Afgeleid(string blad, Kwartaalmonitorweergave weergave, JsonNode gepubliceerd, Lezer_van_het_rapport lezer)
    {
        var echt = Rapportvelden.Aantallen(Antwoord(weergave)).ToDictionary(v => v.Pad, v => v.Waarde.Deserialize<int>());
        Rapportvelden.Aantallen(gepubliceerd).Select(v => v.Pad).Should().Equal(echt.Keys);
        return echt.Where(v => IsKlein(v.Value)).Select(v => (Pad: v.Key, Waarden: Enumerable.Range(1, Grens - 1)))
            .Concat(KleineVerschillen(weergave))
            .Select(v => (v.Pad, Uitgesloten: lezer.Uitgesloten(blad + v.Pad, v.Waarden.Where(w => w != echt[v.Pad]))))
            .Where(v => v.Uitgesloten.Count > 0)
            .Select(v => $"{blad}{v.Pad} = {echt[v.Pad]}: niet {string.Join(", ", v.Uitgesloten)}");
    }

    /// <summary>What a figure could be now, if few households were added or taken away.</summary>
    private static IEnumerable<(string Pad, IEnumerable<int> Waarden)> KleineVerschillen(Kwartaalmonitorweergave weergave) =>
        from verschil in weergave.Verschillen.Index()
        from cijfer in verschil.Item.Cijfers.Index()
        let erbij = (cijfer.Item.Actueel - cijfer.Item.Vastgesteld) ?? 0
        where erbij is > 0 and < Grens && !IsKlein((int)cijfer.Item.Actueel!) && !Rapportvelden.IsDeel(cijfer.Item.Cijfer)
        select ($"/verschillen/{verschil.Index}/cijfers/{cijfer.Index}/actueel", Enumerable.Range((int)cijfer.Item.Vastgesteld! + 1, Grens - 1));

    private static IEnumerable<string> Klein(string blad, Kwartaalmonitorweergave weergave) =>
        Rapportvelden.Aantallen(Antwoord(weergave)).Where(v => IsKlein(v.Waarde.Deserialize<int>())).Select(v => blad + v.Pad);

    private static bool IsKlein(int aantal) => aantal is >= 1 and < Grens;

    private static JsonNode Antwoord(Kwartaalmonitorweergave weergave) => JsonSerializer.SerializeToNode(
        weergave with { Ervaringen = [.. weergave.Ervaringen.Select(e => e with { Items = null })], Verschillen = [.. weergave.Verschillen.Select(v => v with { Registraties = null })] }, ApiJson.Opties)!;

    private static string? AlleenKleine(Kwartaalmonitorweergave weergave, string pad) =>
        Rapportvelden.Aantallen(Antwoord(weergave)).FirstOrDefault(v => v.Pad == pad).Waarde is { } waarde && IsKlein(waarde.Deserialize<int>()) ? $"<{Grens}" : null;
}
