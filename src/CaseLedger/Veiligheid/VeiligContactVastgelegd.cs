namespace CaseLedger.Veiligheid;

/// <summary>How a lid can be reached without danger; the lid's own, and the latest holds.</summary>
[Feit("VeiligContactVastgelegd")]
[NietVoorLeden("who looks over a shoulder must not learn how somebody is reached safely")]
internal sealed record VeiligContactVastgelegd : IFeit
{
    public required LidId LidId { get; init; }

    /// <summary>Sealed under the lid's key.</summary>
    [VanLid(nameof(LidId))]
    public Verzegeld<string>? Wijze { get; init; }

    /// <summary>Sealed under the lid's key.</summary>
    [VanLid(nameof(LidId))]
    public Verzegeld<string>? Tijden { get; init; }

    /// <summary>What must never be done; sealed under the lid's key.</summary>
    [VanLid(nameof(LidId))]
    public Verzegeld<string>? Nooit { get; init; }

    /// <summary>Sealed under the lid's key.</summary>
    [VanLid(nameof(LidId))]
    public Verzegeld<string>? Codewoord { get; init; }

    /// <summary>Which interpreter is needed; sealed under the lid's key.</summary>
    [VanLid(nameof(LidId))]
    public Verzegeld<string>? Tolk { get; init; }

    /// <summary>How the lid may see its own overview.</summary>
    public Inzagekanaal? InzageKanaal { get; init; }

    public string Titel => "Veilig contact";

    public string Samenvatting => "Hoe een lid veilig te bereiken is, is vastgelegd.";
}

internal enum Inzagekanaal
{
    /// <summary>The overview may be read online.</summary>
    Digitaal,
    /// <summary>The overview is read at the office only.</summary>
    AlleenOpLocatie,
    /// <summary>The overview is not given.</summary>
    Uit,
}
