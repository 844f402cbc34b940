using System.Text.Json;
using CaseLedger.Aandachtspunten;

namespace CaseLedger.Platform;

/// <summary>The answer to a registration.</summary>
internal sealed record Registratieantwoord
{
    public required Guid HuishoudenId { get; init; }

    /// <summary>The dossier's version after this registration.</summary>
    public required long Versie { get; init; }

    /// <summary>What was recorded; the first is what was asked for.</summary>
    public required IReadOnlyList<GeboekteRegistratie> Registraties { get; init; }

    /// <summary>What asks for attention now.</summary>
    public required IReadOnlyList<Aandachtspunt> Aandachtspunten { get; init; }

    [System.Text.Json.Serialization.JsonPropertyName("_links")]
    public required IReadOnlyDictionary<string, Verwijslink> Links { get; init; }

    public static string Locatie(Guid huishouden, Guid registratie) => $"/v1/huishoudens/{huishouden:D}/registraties/{registratie:D}";

    /// <summary>The JSON of the answer; it holds no sealed text, so that it may be kept for a retry.</summary>
    public static byte[] Schrijf(Guid huishouden, IReadOnlyList<Boeking> nieuw, IReadOnlyList<Aandachtspunt> aandachtspunten) => JsonSerializer.SerializeToUtf8Bytes(
        new Registratieantwoord
        {
            HuishoudenId = huishouden,
            Versie = nieuw[^1].Versie,
            Registraties = [.. nieuw.Select(b => new GeboekteRegistratie(b.Id, b.Versie, Handelingen.Van(b.Feit).Naam))],
            Aandachtspunten = aandachtspunten,
            Links = Verwijslink.VanHuishouden(huishouden),
        },
        ApiJson.Opties);
}

/// <summary>One registration as made.</summary>
internal sealed record GeboekteRegistratie(Guid RegistratieId, long Versie, string Soort);

/// <summary>A link to follow.</summary>
internal sealed record Verwijslink(string Href)
{
    public static IReadOnlyDictionary<string, Verwijslink> VanHuishouden(Guid huishouden)
    {
        var zelf = $"/v1/huishoudens/{huishouden:D}";
        return new Dictionary<string, Verwijslink>
        {
            ["self"] = new(zelf),
            ["tijdlijn"] = new($"{zelf}/tijdlijn"),
            ["auditspoor"] = new($"{zelf}/auditspoor"),
        };
    }
}
