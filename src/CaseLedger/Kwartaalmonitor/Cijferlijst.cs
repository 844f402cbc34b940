using static CaseLedger.Kwartaalmonitor.Cijfersoort;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>All figures of a quarter in one list, in the order of the report.</summary>
internal static class Cijferlijst
{
    public static IReadOnlyList<Cijfer> Van(Kwartaalmonitorweergave weergave, Masker? masker = null)
    {
        List<Cijfer> cijfers =
        [
            .. Kern(weergave),
            .. weergave.Vormen.SelectMany(Vorm),
            .. Overwogen(weergave.MaatregelOverwogen),
            .. Maatregelen(weergave.Maatregelen),
            .. Problematiek(weergave.Problematiek),
            .. weergave.Ervaringen.SelectMany(Ervaring),
            .. Nulmetinglijst.Van(weergave.Nulmeting?.Cijfers),
        ];
        return [.. cijfers.Concat(Verschillen(weergave, cijfers.ToDictionary(c => c.Pad))).Select(c => c.Achter(masker, weergave))];
    }

    private static IEnumerable<Cijfer> Kern(Kwartaalcijfers cijfers) =>
    [
        new("/totaal", Monitorrij.Totaal, "Huishoudens die ondersteuning kregen", Aantal, cijfers.Totaal),
        new("/wachtend", Monitorrij.Wachtend, "Huishoudens die op de peildatum nog wachtten", Aantal, cijfers.Wachtend),
        new("/aangemeld", Monitorrij.A, "Aangemelde huishoudens", Aantal, cijfers.Aangemeld),
        new("/waarvanAnoniem", Monitorrij.A, "Waarvan anoniem aangemeld", Aantal, cijfers.WaarvanAnoniem),
        new("/waarvanHeraanmelding", Monitorrij.A, "Waarvan al eerder aangemeld", Aantal, cijfers.WaarvanHeraanmelding),
        new("/beeindigd", Monitorrij.B, "Huishoudens waarbij de betrokkenheid stopte", Aantal, cijfers.Beeindigd),
        new("/nietIngestroomd", Monitorrij.B, "Daarnaast: gestopt voordat er iets begon", Aantal, cijfers.NietIngestroomd),
        new("/zonderMinderjarigen/aantal", Monitorrij.C, "Aangemelde huishoudens zonder kinderen onder 18", Aantal, cijfers.ZonderMinderjarigen.Aantal),
        new("/zonderMinderjarigen/aandeel", Monitorrij.C, "Deel van alle aangemelde huishoudens (zonder kinderen onder 18)", Aandeel, cijfers.ZonderMinderjarigen.Aandeel),
    ];

    private static IEnumerable<Cijfer> Vorm(Vormcijfers vorm, int plaats) =>
    [
        new($"/vormen/{plaats}/huishoudens", Monitorrij.D, $"{vorm.Vorm.Naam()}: huishoudens", Aantal, vorm.Huishoudens),
        new($"/vormen/{plaats}/aandeel", Monitorrij.D, $"{vorm.Vorm.Naam()}: deel van alle huishoudens", Aandeel, vorm.Aandeel),
        new($"/vormen/{plaats}/gemiddeldeUrenPerWeek", Monitorrij.D, $"{vorm.Vorm.Naam()}: gemiddelde inzet", UrenPerWeek, vorm.GemiddeldeUrenPerWeek),
        new($"/vormen/{plaats}/inzet", Monitorrij.D, $"{vorm.Vorm.Naam()}: klasse van de inzet", Klasse, null) { Woord = vorm.Inzet is { } klasse ? Code.Woorden(klasse) : null },
        new($"/vormen/{plaats}/zonderInzet", Monitorrij.D, $"{vorm.Vorm.Naam()}: huishoudens zonder geregistreerde inzet", Aantal, vorm.ZonderInzet),
        new($"/vormen/{plaats}/urenPerWeekAlle", Monitorrij.D, $"{vorm.Vorm.Naam()}: inzet over alle huishoudens", UrenPerWeek, vorm.UrenPerWeekAlle),
    ];

    private static IEnumerable<Cijfer> Overwogen(AantalEnAandeel overwogen) =>
    [
        new("/maatregelOverwogen/aantal", Monitorrij.E, "Aangemelde huishoudens waarvoor een maatregel werd overwogen", Aantal, overwogen.Aantal),
        new("/maatregelOverwogen/aandeel", Monitorrij.E, "Deel van alle aangemelde huishoudens (maatregel overwogen)", Aandeel, overwogen.Aandeel),
    ];

    private static IEnumerable<Cijfer> Maatregelen(Maatregelcijfers maatregelen) =>
    [
        .. maatregelen.Aantallen.Select(m => new Cijfer($"/maatregelen/aantallen/{Code.Van(m.Key)}", Monitorrij.F, $"{m.Key.Naam()}: dit kwartaal", Aantal, m.Value)),
        .. maatregelen.Cumulatief.Select(m => new Cijfer($"/maatregelen/cumulatief/{Code.Van(m.Key)}", Monitorrij.F, $"{m.Key.Naam()}: sinds de start", Aantal, m.Value)),
        new("/maatregelen/percentage", Monitorrij.F, "Maatregelen als deel van alle huishoudens, zonder dubbeltelling", Aandeel, maatregelen.Percentage),
        new("/maatregelen/huishoudensMetMaatregel", Monitorrij.F, "Huishoudens met minstens één van deze maatregelen", Aantal, maatregelen.HuishoudensMetMaatregel),
        new("/maatregelen/zonderVerzoek", Monitorrij.F, "Ondertoezichtstelling zonder eerder verzoek aan de Raad", Aantal, maatregelen.ZonderVerzoek),
    ];

    private static IEnumerable<Cijfer> Problematiek(Problematiekcijfers problematiek) =>
    [
        .. problematiek.Leefgebieden.SelectMany((l, i) => Deel($"/problematiek/leefgebieden/{i}", $"Leefgebied {l.Leefgebied.Naam()}", l.Huishoudens, l.Aandeel)),
        .. problematiek.Geweld.SelectMany((g, i) => Deel($"/problematiek/geweld/{i}", $"Geweld {g.Vorm.Naam()}", g.Huishoudens, g.Aandeel)),
    ];

    private static IEnumerable<Cijfer> Deel(string pad, string naam, int huishoudens, decimal? aandeel) =>
    [
        new($"{pad}/huishoudens", Monitorrij.Problematiek, $"{naam}: huishoudens", Aantal, huishoudens),
        new($"{pad}/aandeel", Monitorrij.Problematiek, $"{naam}: deel van alle huishoudens", Aandeel, aandeel),
    ];

    private static IEnumerable<Cijfer> Ervaring(Ervaringen ervaringen, int plaats)
    {
        yield return new Cijfer($"/ervaringen/{plaats}/aantal", ervaringen.Vraag, "Opgehaalde ervaringen", Aantal, ervaringen.Aantal);
        if (ervaringen.Ja is { } ja)
        {
            yield return new Cijfer($"/ervaringen/{plaats}/ja", ervaringen.Vraag, "Antwoord ja", Aantal, ja);
        }

        if (ervaringen.Nee is { } nee)
        {
            yield return new Cijfer($"/ervaringen/{plaats}/nee", ervaringen.Vraag, "Antwoord nee", Aantal, nee);
        }
    }

    private static IEnumerable<Cijfer> Verschillen(Kwartaalmonitorweergave weergave, Dictionary<string, Cijfer> bekend) => weergave.Verschillen.SelectMany((verschil, i) => verschil.Cijfers
        .SelectMany((deel, j) => Verschil($"/verschillen/{i}/cijfers/{j}", verschil.Rij, deel, bekend.GetValueOrDefault(deel.Cijfer)))
        .Append(new Cijfer($"/verschillen/{i}/aantalRegistraties", verschil.Rij, "Registraties die het verschil gaven", Aantal, verschil.AantalRegistraties)));

    private static IEnumerable<Cijfer> Verschil(string pad, Monitorrij rij, Cijferverschil verschil, Cijfer? cijfer) =>
    [
        new($"{pad}/vastgesteld", rij, $"{cijfer?.Naam ?? verschil.Cijfer}: zoals vastgesteld", cijfer?.Soort ?? Aantal, verschil.Vastgesteld) { Over = verschil.Cijfer },
        new($"{pad}/actueel", rij, $"{cijfer?.Naam ?? verschil.Cijfer}: zoals nu geteld", cijfer?.Soort ?? Aantal, verschil.Actueel) { Over = verschil.Cijfer },
    ];
}
