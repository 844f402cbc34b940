namespace CaseLedger.Kwartaalmonitor;

/// <summary>The baseline of a toekomsttuin before its start, typed in from another source.</summary>
/// <param name="Bron">Where the figures come from.</param>
/// <param name="Op">When it was recorded, UTC.</param>
/// <param name="Door">By whom.</param>
/// <param name="Cijfers">The rows that are known.</param>
internal sealed record Nulmetingweergave(Verzegeld<string> Bron, DateTimeOffset Op, Door Door, Nulmetingcijfers Cijfers);

/// <summary>Rows of a baseline; what is not known is left out.</summary>
internal sealed record Nulmetingcijfers
{
    public int? Totaal { get; init; }

    public int? Wachtend { get; init; }

    /// <summary>A.</summary>
    public int? Aangemeld { get; init; }

    public int? WaarvanAnoniem { get; init; }

    public int? WaarvanHeraanmelding { get; init; }

    /// <summary>B.</summary>
    public int? Beeindigd { get; init; }

    public int? NietIngestroomd { get; init; }

    /// <summary>C.</summary>
    public int? ZonderMinderjarigen { get; init; }

    /// <summary>D: households per form.</summary>
    public IReadOnlyDictionary<Regime, int>? Vormen { get; init; }

    /// <summary>E.</summary>
    public int? MaatregelOverwogen { get; init; }

    /// <summary>F: households per row.</summary>
    public IReadOnlyDictionary<Maatregelrij, int>? Maatregelen { get; init; }
}
