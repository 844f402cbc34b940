namespace CaseLedger;

/// <summary>A professional as named in a registration.</summary>
internal record Professional
{
    /// <summary>The id by which the own organisation knows the professional.</summary>
    public required string ProfessionalId { get; init; }

    /// <summary>Sealed under the gemeente's own key.</summary>
    [VanGemeente]
    public required Verzegeld<string> Naam { get; init; }

    /// <summary>The organisation's name or code.</summary>
    public required string Organisatie { get; init; }

    public required OrganisatieSoort OrganisatieSoort { get; init; }

    public string? Rol { get; init; }

    /// <summary><c>veiligheidsteam</c> in regions that have one.</summary>
    public string? Team { get; init; }
}

/// <summary>Who recorded a fact, and with which system.</summary>
internal sealed record Door : Professional
{
    /// <summary>The client (application) that sent it.</summary>
    public required string Systeem { get; init; }

    /// <summary>True when an import named the professional instead of the token.</summary>
    public bool Geimporteerd { get; init; }
}
