namespace CaseLedger.Veiligheid;

/// <summary>Leden live somewhere else for now: the kind of place, never an address.</summary>
[Feit("VerblijfGewijzigd")]
internal sealed record VerblijfGewijzigd : IFeit
{
    public required IReadOnlyList<LidId> Leden { get; init; }

    public required Verblijfplaats Naar { get; init; }

    public required bool Vrijwillig { get; init; }

    public string Titel => "Verblijf gewijzigd";

    public string Samenvatting => $"Naar: {Code.Woorden(Naar)}, {(Vrijwillig ? "vrijwillig" : "niet vrijwillig")}.";
}

internal enum Verblijfplaats
{
    Thuis,
    Netwerk,
    Opvang,
    Pleeggezin,
    Instelling,
    Elders,
}
