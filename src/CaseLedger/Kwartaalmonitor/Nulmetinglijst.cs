namespace CaseLedger.Kwartaalmonitor;

/// <summary>The figures of a baseline, as far as known.</summary>
internal static class Nulmetinglijst
{
    public static IEnumerable<Cijfer> Van(Nulmetingcijfers? cijfers) => cijfers is null ? [] : Alle(cijfers).Where(c => c.Getal is not null);

    private static IEnumerable<Cijfer> Alle(Nulmetingcijfers cijfers) =>
    [
        Een("totaal", Monitorrij.Totaal, "huishoudens die ondersteuning kregen", cijfers.Totaal),
        Een("wachtend", Monitorrij.Wachtend, "huishoudens die wachtten", cijfers.Wachtend),
        Een("aangemeld", Monitorrij.A, "aangemelde huishoudens", cijfers.Aangemeld),
        Een("waarvanAnoniem", Monitorrij.A, "waarvan anoniem aangemeld", cijfers.WaarvanAnoniem),
        Een("waarvanHeraanmelding", Monitorrij.A, "waarvan al eerder aangemeld", cijfers.WaarvanHeraanmelding),
        Een("beeindigd", Monitorrij.B, "huishoudens waarbij de betrokkenheid stopte", cijfers.Beeindigd),
        Een("nietIngestroomd", Monitorrij.B, "gestopt voordat er iets begon", cijfers.NietIngestroomd),
        Een("zonderMinderjarigen", Monitorrij.C, "aangemelde huishoudens zonder kinderen onder 18", cijfers.ZonderMinderjarigen),
        .. (cijfers.Vormen ?? new Dictionary<Regime, int>()).OrderBy(v => v.Key).Select(v => Een($"vormen/{Code.Van(v.Key)}", Monitorrij.D, v.Key.Naam(), v.Value)),
        Een("maatregelOverwogen", Monitorrij.E, "huishoudens waarvoor een maatregel werd overwogen", cijfers.MaatregelOverwogen),
        .. (cijfers.Maatregelen ?? new Dictionary<Maatregelrij, int>()).OrderBy(m => m.Key).Select(m => Een($"maatregelen/{Code.Van(m.Key)}", Monitorrij.F, m.Key.Naam(), m.Value)),
    ];

    private static Cijfer Een(string veld, Monitorrij rij, string naam, int? waarde) => new($"/nulmeting/cijfers/{veld}", rij, $"Nulmeting: {naam}", Cijfersoort.Aantal, waarde);
}
