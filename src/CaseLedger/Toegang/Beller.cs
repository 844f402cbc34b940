using System.Text.Json.Serialization;

namespace CaseLedger.Toegang;

/// <summary>Who calls, as the token says.</summary>
internal sealed record Beller
{
    /// <summary>The role of who acts as a lid.</summary>
    public const string RolLid = "lid";

    /// <summary>professionalId.</summary>
    public required string Sub { get; init; }

    /// <summary>The client (application).</summary>
    public required string Client { get; init; }

    [JsonConverter(typeof(VerzamelingConverter))]
    public required IReadOnlySet<string> Scopes { get; init; }

    /// <summary>CBS codes of the gemeenten in which the token holds.</summary>
    public required IReadOnlyList<string> Gemeenten { get; init; }

    public IReadOnlyList<string> Toekomsttuinen { get; init; } = [];

    /// <summary>Code of the regio whose monitors a coördinator may see.</summary>
    public string? Regio { get; init; }

    /// <summary>Of a lid: the household it belongs to.</summary>
    public Guid? Huishouden { get; init; }

    /// <summary>Of a lid: who it is.</summary>
    public Guid? Lid { get; init; }

    public string? Naam { get; init; }

    /// <summary>The organisation whose rights count.</summary>
    public string? Organisatie { get; init; }

    public OrganisatieSoort? OrganisatieSoort { get; init; }

    /// <summary>The caller's own organisation, when it acts for <see cref="Organisatie"/>.</summary>
    public string? VertegenwoordigdDoor { get; init; }

    public string? Rol { get; init; }

    public string? Team { get; init; }

    /// <summary>Why this is asked for: the request says so, else the token.</summary>
    public Doelbinding? Doelbinding { get; init; }

    /// <summary>The scope that let the caller in; null when none did.</summary>
    public string? Recht { get; init; }

    /// <summary>Who records, from the token; null when the token names no professional of an organisation, nor a lid.</summary>
    public Door? AlsDoor() => Lid is not null && Scopes.Contains(Scope.Lid) ? LidAlsDoor() : Naam is { Length: > 0 } naam && Organisatie is { Length: > 0 } organisatie && OrganisatieSoort is { } soort
        ? new Door
        {
            ProfessionalId = Sub,
            Naam = naam,
            Organisatie = organisatie,
            OrganisatieSoort = soort,
            Rol = Rol,
            Team = Team,
            Systeem = Client,
        }
        : null;

    /// <summary>A lid records for itself; who it is, the fact says.</summary>
    private Door LidAlsDoor() => new()
    {
        ProfessionalId = Sub,
        Naam = "Lid van het huishouden",
        Organisatie = "huishouden",
        OrganisatieSoort = CaseLedger.OrganisatieSoort.Overig,
        Rol = RolLid,
        Systeem = Client,
    };
}
