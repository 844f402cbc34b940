namespace CaseLedger.Plannen;

/// <summary>Help ended, or a request for it was dropped; with what it did for safety.</summary>
[Feit("HulpBeeindigd")]
internal sealed record HulpBeeindigd : IFeit
{
    /// <summary>A HulpAangevraagd or HulpGestart.</summary>
    public required Verwijzing<Hulpinzet> HulpinzetId { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? EffectOpVeiligheid { get; init; }

    public string Titel => "Hulp beëindigd";

    public string Samenvatting => "De hulp is gestopt.";
}
