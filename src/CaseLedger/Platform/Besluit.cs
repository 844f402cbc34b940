namespace CaseLedger.Platform;

/// <summary>What a decision yields: facts, and the rules that recording them would break.</summary>
internal sealed record Besluit(IReadOnlyList<IFeit> Feiten, IReadOnlyList<Regel> Gebroken)
{
    /// <summary>Faults of form that only show with the dossier at hand.</summary>
    public IReadOnlyList<Veldfout> Fouten { get; private init; } = [];

    public static Besluit Ongeldig(IEnumerable<Veldfout> fouten) => new([], []) { Fouten = [.. fouten] };

    public static Besluit Van(IFeit feit) => new([feit], []);

    /// <summary>A further fact of the same act.</summary>
    public Besluit En(IFeit feit) => this with { Feiten = [.. Feiten, feit] };

    /// <summary>Notes that a rule is broken.</summary>
    public Besluit Breekt(Regel regel, bool als) => als ? this with { Gebroken = [.. Gebroken, regel] } : this;

    /// <summary>R19 and R23: this belongs to an open traject.</summary>
    public Besluit BinnenTraject(Huishouden huishouden) => this
        .Breekt(Regels.R23, huishouden.Traject is null && !huishouden.IsUitgestroomd)
        .Breekt(Regels.R19, huishouden.Traject is null && huishouden.IsUitgestroomd);
}
