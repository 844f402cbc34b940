using CaseLedger.Triage;
using CaseLedger.Veiligheid;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>A triage.</summary>
/// <param name="Dag">Local day.</param>
/// <param name="Leefgebieden">Areas of life that it names, each once.</param>
internal sealed record Triagebijdrage(DateOnly Dag, IReadOnlyList<Leefgebied> Leefgebieden)
{
    public static IReadOnlyList<Triagebijdrage> Uit(IEnumerable<Boeking> feiten) =>
        [.. feiten.Where(b => b.Feit is TriageUitgevoerd).Select(b => new Triagebijdrage(b.Dag, [.. ((TriageUitgevoerd)b.Feit).Leefgebieden.Distinct()]))];
}

/// <summary>A form of violence that is known in the dossier.</summary>
/// <param name="Vorm">Which.</param>
/// <param name="Dag">Local day of the first fact that names it.</param>
internal sealed record Geweldbijdrage(Geweldsvorm Vorm, DateOnly Dag)
{
    /// <param name="geordend">All facts of a household, in the order in which they happened.</param>
    public static IReadOnlyList<Geweldbijdrage> Uit(IEnumerable<Boeking> geordend) =>
        [.. geordend.SelectMany(b => Bekend(b.Feit).Select(g => new Geweldbijdrage(g.Vorm, b.Dag))).DistinctBy(g => g.Vorm).OrderBy(g => g.Vorm)];

    private static IReadOnlyList<Geweld> Bekend(IFeit feit) => feit switch
    {
        IncidentGeregistreerd incident => incident.Geweld,
        VeiligheidBeoordeeld beoordeling => beoordeling.Geweld ?? [],
        _ => [],
    };
}
