namespace CaseLedger.Maatregelen;

/// <summary>A maatregel no longer runs; whoever carried it out has no ground in it any more.</summary>
[Feit("MaatregelBeeindigd")]
internal sealed record MaatregelBeeindigd : IFeit
{
    public required Verwijzing<MaatregelGeregistreerd> MaatregelId { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }

    public string Titel => "Maatregel beëindigd";

    public string Samenvatting => "De maatregel loopt niet meer.";
}
