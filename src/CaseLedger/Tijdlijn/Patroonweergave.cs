using CaseLedger.Regimewijziging;
using CaseLedger.Veiligheid;

namespace CaseLedger.Tijdlijn;

/// <summary>What repeats itself: violence by its form, beside the regime and the regie of the time (S3 3.2.3: a timeline made a pattern visible that nobody had seen).</summary>
/// <param name="Vormen">Per form of violence when it was named, in the order of the first time.</param>
/// <param name="Regimes">Which regime ran when.</param>
/// <param name="Regie">Who was voorop when.</param>
internal sealed record Patroonweergave(
    IReadOnlyList<Geweldspatroon> Vormen, IReadOnlyList<Regimetijd> Regimes, IReadOnlyList<Regietijd> Regie)
{
    public static Patroonweergave Van(Guid huishouden, IReadOnlyList<Boeking> geldend)
    {
        var stand = Huishouden.Begin(huishouden, geldend);
        List<(Geweldsvorm Vorm, Geweldsmoment Moment)> momenten = [];
        List<Regimetijd> regimes = [];
        List<Regietijd> regie = [];
        foreach (var boeking in Huishouden.Ordenen(geldend).Where(b => !b.IsIngetrokken))
        {
            stand.Apply(boeking);
            momenten.AddRange(Geweld(boeking).Select(g => (g.Vorm, new Geweldsmoment(boeking.Id, Handelingen.Van(boeking.Feit).Naam, boeking.Dag, g.DoorLeden ?? [], g.TegenLeden ?? [], null))));
            NeemRegime(regimes, stand, boeking);
            NeemRegie(regie, stand, boeking);
        }

        return new Patroonweergave([.. momenten.GroupBy(m => m.Vorm, m => m.Moment).Select(g => new Geweldspatroon(g.Key, MetTussentijd([.. g])))], regimes, regie);
    }

    private static IReadOnlyList<Geweld> Geweld(Boeking boeking) => boeking.Feit switch
    {
        IncidentGeregistreerd incident => incident.Geweld,
        VeiligheidBeoordeeld beoordeling => beoordeling.Geweld ?? [],
        _ => [],
    };

    private static List<Geweldsmoment> MetTussentijd(List<Geweldsmoment> momenten) =>
        [.. momenten.Select((m, i) => i == 0 ? m : m with { DagenSindsVorige = momenten[i - 1].Dag.Tot(m.Dag) })];

    private static void NeemRegime(List<Regimetijd> regimes, Huishouden stand, Boeking boeking)
    {
        if (regimes is [.., { Tot: null } lopend] && (stand.Traject is null || boeking.Feit is RegimeGewijzigd))
        {
            regimes[^1] = lopend with { Tot = boeking.GebeurdOp };
        }

        if (boeking.Feit is RegimeGewijzigd wijziging && stand.Traject is not null)
        {
            regimes.Add(new Regimetijd(wijziging.Naar, boeking.GebeurdOp, null));
        }
    }

    private static void NeemRegie(List<Regietijd> regie, Huishouden stand, Boeking boeking)
    {
        var voorop = stand.Traject is null ? (DeelnemerId?)null : stand.Tandem.InRegie;
        var lopend = regie is [.., { Tot: null } laatste] ? laatste : null;
        if (lopend?.DeelnemerId == voorop)
        {
            return;
        }

        if (lopend is not null)
        {
            regie[^1] = lopend with { Tot = boeking.GebeurdOp };
        }

        if (voorop is { } wie)
        {
            regie.Add(new Regietijd(wie, stand.Tandem.Zoek(wie)?.Professional, boeking.GebeurdOp, null));
        }
    }
}

/// <summary>One form of violence, each time it was named.</summary>
internal sealed record Geweldspatroon(Geweldsvorm Vorm, IReadOnlyList<Geweldsmoment> Momenten);

/// <summary>One time.</summary>
/// <param name="RegistratieId">The incident or beoordeling.</param>
/// <param name="Soort">Its resource name.</param>
/// <param name="Dag">The local day.</param>
/// <param name="DoorLeden">By whom.</param>
/// <param name="TegenLeden">Against whom.</param>
/// <param name="DagenSindsVorige">Days since the time before; null for the first.</param>
internal sealed record Geweldsmoment(
    Guid RegistratieId, string Soort, DateOnly Dag, IReadOnlyList<LidId> DoorLeden, IReadOnlyList<LidId> TegenLeden, int? DagenSindsVorige);

/// <summary>From when to when a regime ran; <c>tot</c> is left out while it runs.</summary>
internal sealed record Regimetijd(Regime Regime, DateTimeOffset Van, DateTimeOffset? Tot);

/// <summary>From when to when somebody was voorop; of the lokaal team no professional is named, since the vast contactpersoon may change meanwhile.</summary>
internal sealed record Regietijd(DeelnemerId DeelnemerId, Professional? Professional, DateTimeOffset Van, DateTimeOffset? Tot);
