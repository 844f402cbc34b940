using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>One row of D.</summary>
/// <param name="Vorm">The regime.</param>
/// <param name="Huishoudens">Households that were in it on at least one day of the quarter.</param>
/// <param name="Aandeel">As a percentage of totaal, one decimal.</param>
/// <param name="GemiddeldeUrenPerWeek">Mean over the households with inzet, hours with two decimals.</param>
/// <param name="Inzet">Its class.</param>
/// <param name="ZonderInzet">Households without inzet.</param>
/// <param name="UrenPerWeekAlle">All hours over all weeks of all households, two decimals.</param>
internal sealed record Vormcijfers(
    Regime Vorm,
    int Huishoudens,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Aandeel,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? GemiddeldeUrenPerWeek,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Intensiteit? Inzet,
    int ZonderInzet,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? UrenPerWeekAlle)
{
    public static Vormcijfers Van(Regime vorm, Kwartaaltelling telling) => new(
        vorm,
        telling[Teller.Huishoudens(vorm)],
        Afronding.Aandeel(telling[Teller.Huishoudens(vorm)], telling[Teller.Totaal]),
        Afronding.Uren(Vormtelling.Gemiddeld(telling, vorm)),
        Intensiteiten.Klasse(Vormtelling.Gemiddeld(telling, vorm)),
        telling[Teller.Huishoudens(vorm)] - telling[Teller.MetInzet(vorm)],
        Afronding.Uren(Vormtelling.Alle(telling, vorm)));
}
