using System.Security.Claims;

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

    public string? Organisatie { get; init; }

    public OrganisatieSoort? OrganisatieSoort { get; init; }

    public string? Rol { get; init; }

    public string? Team { get; init; }

    /// <summary>Reads the claims; null when one that is always needed is missing, or one has a value we do not know.</summary>
    public static Beller? Van(ClaimsPrincipal gebruiker)
    {
        string? Een(string naam) => gebruiker.FindFirst(naam)?.Value;
        List<string> Alle(string naam) => [.. gebruiker.FindAll(naam).Select(c => c.Value)];
        var client = Een("client_id") ?? Een("azp");
        var soort = Een("organisatieSoort");
        if (Een("sub") is not { Length: > 0 } sub || client is not { Length: > 0 } || (soort is not null && Code.Lees<OrganisatieSoort>(soort) is null)
            || !IsIdOfLeeg(Een("huishouden")) || !IsIdOfLeeg(Een("lid")))
        {
            return null;
        }

        return new Beller
        {
            Sub = sub,
            Client = client,
            Scopes = Alle("scope").SelectMany(s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(),
            Gemeenten = Alle("gemeenten"),
            Toekomsttuinen = Alle("toekomsttuinen"),
            Regio = Een("regio"),
            Huishouden = Een("huishouden") is { } huishouden ? Guid.Parse(huishouden) : null,
            Lid = Een("lid") is { } lid ? Guid.Parse(lid) : null,
            Naam = Een("name"),
            Organisatie = Een("organisatie"),
            OrganisatieSoort = soort is null ? null : Code.Lees<OrganisatieSoort>(soort),
            Rol = Een("rol"),
            Team = Een("team"),
        };
    }

    private static bool IsIdOfLeeg(string? waarde) => waarde is null || Guid.TryParse(waarde, out _);

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
