using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>What the households of totaal live with, as far as recorded by the end of the quarter.</summary>
/// <param name="Leefgebieden">Per area of life of the last triage.</param>
/// <param name="Geweld">Per form of violence known in the dossier.</param>
internal sealed record Problematiekcijfers(IReadOnlyList<Leefgebiedcijfers> Leefgebieden, IReadOnlyList<Geweldcijfers> Geweld)
{
    public static Problematiekcijfers Van(Kwartaaltelling telling) => new(
        [.. Enum.GetValues<Leefgebied>().Select(l => new Leefgebiedcijfers(l, telling[Teller.Van(l)], Afronding.Aandeel(telling[Teller.Van(l)], telling[Teller.Totaal])))],
        [.. Enum.GetValues<Geweldsvorm>().Select(v => new Geweldcijfers(v, telling[Teller.Van(v)], Afronding.Aandeel(telling[Teller.Van(v)], telling[Teller.Totaal])))]);
}

/// <param name="Leefgebied">Which.</param>
/// <param name="Huishoudens">Households whose last triage names it.</param>
/// <param name="Aandeel">As a percentage of totaal, one decimal.</param>
internal sealed record Leefgebiedcijfers(Leefgebied Leefgebied, int Huishoudens, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Aandeel);

/// <param name="Vorm">Which.</param>
/// <param name="Huishoudens">Households in whose dossier it is known.</param>
/// <param name="Aandeel">As a percentage of totaal, one decimal.</param>
internal sealed record Geweldcijfers(Geweldsvorm Vorm, int Huishoudens, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Aandeel);
