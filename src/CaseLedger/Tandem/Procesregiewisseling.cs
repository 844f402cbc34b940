namespace CaseLedger.Tandem;

/// <summary>A procesregisseur comes in when things escalate, or leaves again (S1 2.2).</summary>
internal record Procesregiewisseling
{
    public required Procesregiestap Soort { get; init; }

    public required Professional Professional { get; init; }

    /// <summary>Why one is needed.</summary>
    public Procesregieaanleiding? Aanleiding { get; init; }

    public IFeit AlsFeit() => Soort == Procesregiestap.Toegevoegd
        ? new ProcesregisseurToegevoegd(this)
        : new ProcesregieBeeindigd(this);
}

internal enum Procesregiestap
{
    Toegevoegd,
    Beeindigd,
}

internal enum Procesregieaanleiding
{
    DreigendeEscalatie,
    StagnerendeSamenwerking,
    OnveiligeSituatie,
    HulpNietEffectief,
}
