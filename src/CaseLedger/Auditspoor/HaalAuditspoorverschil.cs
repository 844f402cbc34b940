using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CaseLedger.Toegang;

namespace CaseLedger.Auditspoor;

/// <summary>What changed in the dossier between two versions.</summary>
internal sealed record Verschilweergave
{
    public required Guid HuishoudenId { get; init; }

    /// <summary>The earlier version.</summary>
    public required long Van { get; init; }

    /// <summary>The later version.</summary>
    public required long Tot { get; init; }

    /// <summary>The fields of the dossier that differ, both versions seen today.</summary>
    public required IReadOnlyList<Veldverschil> Velden { get; init; }

    /// <summary>What was recorded after the earlier version, up to and including the later one.</summary>
    public required IReadOnlyList<Verschilregistratie> Registraties { get; init; }

    [JsonPropertyName("_links")]
    public required IReadOnlyDictionary<string, Verwijslink> Links { get; init; }
}

/// <summary>One field that differs.</summary>
/// <param name="Pad">JSON pointer; where that has a number in a list, this has the id of the thing.</param>
/// <param name="Was">What stood there; null for nothing.</param>
/// <param name="Wordt">What stands there; null for nothing.</param>
/// <param name="Registraties">The ids of the registrations after which the field changed, by version.</param>
internal sealed record Veldverschil(
    string Pad,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] JsonNode? Was,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] JsonNode? Wordt,
    IReadOnlyList<Guid> Registraties);

/// <summary>A registration between the two versions.</summary>
internal sealed record Verschilregistratie(
    long Versie, Guid RegistratieId, string Type, string Soort, DateTimeOffset GebeurdOp, DateTimeOffset VastgelegdOp, Door Door)
{
    public static Verschilregistratie Van(Boeking boeking) => new(
        boeking.Versie, boeking.Id, Opslag.Naam(boeking.Feit), Handelingen.Van(boeking.Feit).Naam, boeking.GebeurdOp, boeking.Registratie.VastgelegdOp, boeking.Registratie.Door);
}

/// <summary>What changed in a dossier between two versions, field by field, and the registrations that did it.</summary>
internal sealed class HaalAuditspoorverschil : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/huishoudens/{huishoudenId:guid}/auditspoor/verschil", Haal)
        .WithName(nameof(HaalAuditspoorverschil))
        .Produces<Verschilweergave>()
        .WithVraag("van-versie", "tot-versie")
        .Vereist(Scope.Registratie, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, Guid huishoudenId, Leespijplijn lezen, TimeProvider klok)
    {
        var vraag = new Vraagtekens(http.Request.Query);
        var (van, tot) = (vraag.Getal("van"), vraag.Getal("tot"));
        if (vraag.Fouten.Count > 0 || van is null)
        {
            return new Probleemantwoord(vraag.Fouten.Count > 0 ? Probleem.Ongeldig(vraag.Fouten) : Probleem.Ongeldig("?van", "Noem de versie vanaf waar u vergelijkt."));
        }

        var (lezing, probleem) = await lezen.Lees(http, huishoudenId, "auditspoor/verschil", Replay.Alles);
        probleem ??= van >= (tot ?? lezing!.Versie) ? Probleem.Ongeldig("?van", "Kies voor 'van' een lagere versie dan voor 'tot'.")
            : tot > lezing!.Versie ? Probleem.Ongeldig("?tot", $"De laatste versie van dit dossier is {lezing.Versie}.") : null;
        return probleem is null
            ? new Jsonantwoord<Verschilweergave>(Antwoord(lezing!, van.Value, tot ?? lezing!.Versie, klok.GetUtcNow().Dag()))
            : new Probleemantwoord(probleem);
    }

    private static Verschilweergave Antwoord(Lezing lezing, long van, long tot, DateOnly vandaag) => new()
    {
        HuishoudenId = lezing.Id,
        Van = van,
        Tot = tot,
        Velden = new Dossierverschil(lezing, vandaag).Tussen(van, tot),
        Registraties = [.. lezing.Boekingen.Where(b => b.Versie > van && b.Versie <= tot).OrderBy(b => b.Versie).Select(Verschilregistratie.Van)],
        Links = Verwijslink.VanHuishouden(lezing.Id),
    };
}
