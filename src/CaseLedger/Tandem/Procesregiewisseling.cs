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
    /// <summary>A procesregisseur was added.</summary>
    Toegevoegd,
    /// <summary>The procesregie ended.</summary>
    Beeindigd,
}

internal enum Procesregieaanleiding
{
    /// <summary>Things threaten to escalate.</summary>
    DreigendeEscalatie,
    /// <summary>Working together falters.</summary>
    StagnerendeSamenwerking,
    /// <summary>It is not safe.</summary>
    OnveiligeSituatie,
    /// <summary>Help does not help.</summary>
    HulpNietEffectief,
}
