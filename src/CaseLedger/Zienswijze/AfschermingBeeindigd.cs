namespace CaseLedger.Zienswijze;

/// <summary>A later shielding ended: it no longer keeps the registration from leden.</summary>
[Feit("AfschermingBeeindigd")]
[NietVoorLeden("would tell that something was left out")]
internal sealed record AfschermingBeeindigd : IFeit
{
    public required Verwijzing<RegistratieAfgeschermd> AfschermingId { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Reden { get; init; }

    public string Titel => "Afscherming beëindigd";

    public string Samenvatting => "Een afscherming geldt niet meer.";
}
