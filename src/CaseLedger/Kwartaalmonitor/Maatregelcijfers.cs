using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Row F.</summary>
/// <param name="Aantallen">Households per row.</param>
/// <param name="Cumulatief">Each row summed over this and all earlier quarters since the start.</param>
/// <param name="Percentage">The rows that do not count double, as a percentage of totaal, one decimal.</param>
/// <param name="HuishoudensMetMaatregel">Households in at least one of those rows.</param>
/// <param name="ZonderVerzoek">Households with an ondertoezichtstelling that no raadsverzoek came before.</param>
internal sealed record Maatregelcijfers(
    IReadOnlyDictionary<Maatregelrij, int> Aantallen,
    IReadOnlyDictionary<Maatregelrij, int> Cumulatief,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Percentage,
    int HuishoudensMetMaatregel,
    int ZonderVerzoek)
{
    public static Maatregelcijfers Van(Kwartaaltelling telling, Kwartaaltelling cumulatief) => new(
        Maatregelrijen.Alle.ToDictionary(rij => rij, rij => telling[Teller.Van(rij)]),
        Maatregelrijen.Alle.ToDictionary(rij => rij, rij => cumulatief[Teller.Van(rij)]),
        Afronding.Aandeel(Maatregelrijen.Alle.Where(Maatregelrijen.TeltInPercentage).Sum(rij => telling[Teller.Van(rij)]), telling[Teller.Totaal]),
        telling[Teller.MetMaatregel],
        telling[Teller.ZonderVerzoek]);
}
