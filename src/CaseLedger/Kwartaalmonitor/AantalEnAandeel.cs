using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>A count of households, and what part of the aanmeldingen it is.</summary>
/// <param name="Aantal">Households.</param>
/// <param name="Aandeel">Percentage with one decimal; null when nobody was aangemeld.</param>
internal sealed record AantalEnAandeel(int Aantal, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Aandeel)
{
    public static AantalEnAandeel Van(int deel, int geheel) => new(deel, Afronding.Aandeel(deel, geheel));
}
