using CaseLedger.Plannen;

namespace CaseLedger;

/// <summary>A plan as it stands.</summary>
/// <param name="Vastgesteld">The registration that made it; its id is the planId.</param>
/// <param name="Traject">Number of the traject in which it was made.</param>
/// <param name="Bijgesteld">The last bijstelling.</param>
internal sealed record Plan(Boeking Vastgesteld, int? Traject, Boeking? Bijgesteld)
{
    public Planinhoud Inhoud => (Planinhoud)(Bijgesteld ?? Vastgesteld).Feit;

    public bool Heeft(AfspraakId afspraak) => Inhoud.Afspraken.Any(a => a.AfspraakId == afspraak);
}

/// <summary>The plans of a household, as far as they happened.</summary>
internal sealed class Planstand
{
    private readonly List<Plan> plannen = [];
    private readonly HashSet<DoelId> doelen = [];

    /// <summary>In order of being made.</summary>
    public IReadOnlyList<Plan> Alle => plannen;

    public Plan? Zoek(Guid id) => plannen.Find(p => p.Vastgesteld.Id == id);

    /// <summary>R27: a goal that some plan named before.</summary>
    public bool Kent(DoelId doel) => doelen.Contains(doel);

    public void Neem(Boeking boeking, int? traject)
    {
        plannen.Add(new Plan(boeking, traject, null));
        Onthoud(boeking);
    }

    public void StelBij(Guid id, Boeking boeking)
    {
        var plaats = plannen.FindIndex(p => p.Vastgesteld.Id == id);
        if (plaats >= 0)
        {
            plannen[plaats] = plannen[plaats] with { Bijgesteld = boeking };
            Onthoud(boeking);
        }
    }

    private void Onthoud(Boeking boeking) => doelen.UnionWith(((Planinhoud)boeking.Feit).Doelen.Select(d => d.DoelId).OfType<DoelId>());
}
