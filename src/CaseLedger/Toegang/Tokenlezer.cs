using System.Security.Claims;
using System.Text.Json;

namespace CaseLedger.Toegang;

/// <summary>
/// Reads who calls from the claims of a token that is believed. A claim of ours with a value that cannot be makes it no
/// token; a scope or claim that we do not know says nothing.
/// </summary>
internal sealed class Tokenlezer(ClaimsPrincipal gebruiker)
{
    private bool klopt = true;

    /// <summary>The caller; null when a claim that is always needed is missing, or one has a value that cannot be.</summary>
    public Beller? Lees()
    {
        var eigen = (Organisatie: Een("organisatie"), Soort: Codewaarde<OrganisatieSoort>("organisatieSoort"));
        var (organisatie, soort) = Vertegenwoordigd() ?? eigen;
        var beller = new Beller
        {
            Sub = Een("sub") ?? string.Empty,
            Client = Een("client_id") ?? Een("azp") ?? string.Empty,
            Scopes = Alle("scope").SelectMany(s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(),
            Gemeenten = [.. Alle("gemeenten").Select(g => Mits(g, IsGemeente(g))).OfType<string>().Distinct()],
            Toekomsttuinen = Alle("toekomsttuinen"),
            Regio = Een("regio"),
            Huishouden = Id("huishouden"),
            Lid = Id("lid"),
            Naam = Een("name"),
            Organisatie = organisatie,
            OrganisatieSoort = soort,
            VertegenwoordigdDoor = organisatie == eigen.Organisatie ? null : eigen.Organisatie,
            Rol = Een("rol"),
            Team = Een("team"),
            Doelbinding = Codewaarde<Doelbinding>("doelbinding"),
        };
        return klopt && beller is { Sub.Length: > 0, Client.Length: > 0 } ? beller : null;
    }

    private static bool IsGemeente(string code) => code.Length == 4 && code.All(char.IsAsciiDigit);

    private List<string> Alle(string naam) => [.. gebruiker.FindAll(naam).Select(c => Mits(c.Value, !c.Value.Any(char.IsControl))).OfType<string>()];

    private string? Een(string naam) => Alle(naam) switch
    {
        [] => null,
        [var een] => een,
        _ => Mits<string>(null, false),
    };

    private Guid? Id(string naam) => Een(naam) is { } tekst ? Mits<Guid?>(Guid.TryParseExact(tekst, "D", out var id) ? id : null, id != default) : null;

    private T? Codewaarde<T>(string naam)
        where T : struct, Enum => Een(naam) is { } tekst ? Code.Lees<T>(tekst) is { } waarde ? waarde : Mits<T?>(null, false) : null;

    /// <summary>
    /// The organisation that the caller acts for: the claim <c>represents</c> of the NL GOV profile, an object; of ours are
    /// <c>organisatie</c> (or its <c>sub</c>) and <c>organisatieSoort</c>.
    /// </summary>
    private (string? Organisatie, OrganisatieSoort? Soort)? Vertegenwoordigd()
    {
        if (gebruiker.FindAll("represents").ToList() is not { Count: > 0 } claims)
        {
            return null;
        }

        var (organisatie, soort) = claims is [{ Value: var json }] ? Ontleed(json) : default;
        klopt &= organisatie is { Length: > 0 } && soort is not null;
        return (organisatie, soort);
    }

    private static (string? Organisatie, OrganisatieSoort? Soort) Ontleed(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var wie = document.RootElement;
            return wie.ValueKind == JsonValueKind.Object
                ? (Tekst(wie, "organisatie") ?? Tekst(wie, "sub"), Tekst(wie, "organisatieSoort") is { } soort ? Code.Lees<OrganisatieSoort>(soort) : null)
                : default;
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string? Tekst(JsonElement wie, string naam) =>
        wie.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.String && waarde.GetString() is { } tekst && !tekst.Any(char.IsControl) ? tekst : null;

    private T? Mits<T>(T? waarde, bool geldig)
    {
        klopt &= geldig;
        return geldig ? waarde : default;
    }
}
