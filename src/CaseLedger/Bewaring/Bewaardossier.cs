using CaseLedger.Avgverzoeken;

namespace CaseLedger.Bewaring;

/// <summary>What a decision about keeping or destroying a dossier may know.</summary>
/// <param name="Id">The household.</param>
/// <param name="Stand">What was recorded about it.</param>
/// <param name="Geldend">The dossier's facts with the values that hold.</param>
/// <param name="Dag">Today, local.</param>
/// <param name="Jaren">How long the gemeente keeps a dossier after its last change.</param>
internal sealed record Bewaardossier(Guid Id, Bewaarstand Stand, IReadOnlyList<Boeking> Geldend, DateOnly Dag, int Jaren)
{
    /// <summary>What stands in the way of an erasure; asked when it is proposed and again when it is approved.</summary>
    public Probleemsoort? Bezwaar(VernietigingVoorgesteld voorstel) => voorstel.Grond switch
    {
        _ when Stand.Bewaarplichten.Any() => Probleemsoort.BewaarplichtGeldt,
        Vernietigingsgrond.BewaartermijnVerstreken when Bewaartermijn.Voorbij(Geldend, Jaren) > Dag => Probleemsoort.BewaartermijnLoopt,
        Vernietigingsgrond.VerzoekVanLid when !IsToegekend(voorstel) => Probleemsoort.VerzoekNietToegekend,
        _ => null,
    };

    /// <summary>Whether a lid belongs to the dossier, and was not erased.</summary>
    public bool Kent(Guid lid) => Huishouden.Begin(Id, Geldend).Kent(new LidId(lid))
        && !Geldend.Any(b => b.Feit is LidVernietigd vernietigd && vernietigd.LidId.Id == lid);

    private bool IsToegekend(VernietigingVoorgesteld voorstel) => Geldend.Where(b => !b.IsIngetrokken).Any(b => b.Id == voorstel.AvgVerzoekId
        && b.Feit is AvgVerzoekGedaan { Soort: AvgRecht.Vernietiging } verzoek
        && (voorstel.LidId is null || verzoek.LidId.Id == voorstel.LidId)
        && Geldend.Any(x => x is { IsIngetrokken: false, Feit: AvgVerzoekBesloten { Besluit: not Avgbesluit.Afgewezen } besluit } && besluit.VerzoekId.Id == b.Id));
}
