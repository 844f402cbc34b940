namespace CaseLedger.Veiligheid;

/// <summary>Leden live somewhere else for now: the kind of place, never an address.</summary>
[Feit("VerblijfGewijzigd")]
internal sealed record VerblijfGewijzigd : IFeit, IVertelbaar
{
    public required IReadOnlyList<LidId> Leden { get; init; }

    public required Verblijfplaats Naar { get; init; }

    public required bool Vrijwillig { get; init; }

    public string Titel => "Verblijf gewijzigd";

    public string Samenvatting => $"Naar: {Code.Woorden(Naar)}, {(Vrijwillig ? "vrijwillig" : "niet vrijwillig")}.";

    public Raakvlak Raakt(LidId lid) => Leden.Raakt(lid);

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Waar u woont",
        Verteldeel.Feit(Naar == Verblijfplaats.Thuis ? "U woont weer thuis." : $"U woont voor een tijd ergens anders.{(Vrijwillig ? " Daar koos u zelf voor." : string.Empty)}"));
}

internal enum Verblijfplaats
{
    /// <summary>At home.</summary>
    Thuis,
    /// <summary>With somebody they know.</summary>
    Netwerk,
    /// <summary>In a shelter.</summary>
    Opvang,
    /// <summary>In a foster family.</summary>
    Pleeggezin,
    /// <summary>In an institution.</summary>
    Instelling,
    /// <summary>Somewhere else.</summary>
    Elders,
}
