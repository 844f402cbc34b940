using System.Text.Json.Serialization;
using CaseLedger.Toegang;

namespace CaseLedger.Dossier;

/// <summary>One registration as it was recorded.</summary>
internal sealed record Registratieweergave
{
    public required Guid HuishoudenId { get; init; }

    public required Guid RegistratieId { get; init; }

    public required long Versie { get; init; }

    /// <summary>The resource name.</summary>
    public required string Soort { get; init; }

    /// <summary>The stored name of the fact.</summary>
    public required string Type { get; init; }

    public required DateTimeOffset GebeurdOp { get; init; }

    public required DateTimeOffset VastgelegdOp { get; init; }

    public required Door Door { get; init; }

    public required Envelop Envelop { get; init; }

    /// <summary>The fact's own fields.</summary>
    public required object Gegevens { get; init; }

    [JsonPropertyName("_links")]
    public required IReadOnlyDictionary<string, Verwijslink> Links { get; init; }

    public static Registratieweergave Van(Guid huishouden, Boeking boeking) => new()
    {
        HuishoudenId = huishouden,
        RegistratieId = boeking.Id,
        Versie = boeking.Versie,
        Soort = Handelingen.Van(boeking.Feit).Naam,
        Type = Opslag.Naam(boeking.Feit),
        GebeurdOp = boeking.GebeurdOp,
        VastgelegdOp = boeking.Registratie.VastgelegdOp,
        Door = boeking.Registratie.Door,
        Envelop = boeking.Registratie.Envelop,
        Gegevens = boeking.Feit.InDossier(),
        Links = Verwijslink.VanHuishouden(huishouden),
    };
}

/// <summary>Reads one registration back.</summary>
internal sealed class HaalRegistratie : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/huishoudens/{huishoudenId:guid}/registraties/{registratieId:guid}", Haal)
        .WithName(nameof(HaalRegistratie))
        .Produces<Registratieweergave>()
        .MetVersie(bewaarbaar: true)
        .Vereist(Scope.Registratie, Scope.Partner, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, Guid huishoudenId, Guid registratieId, Leespijplijn lezen)
    {
        var (lezing, probleem) = await lezen.Lees(http, huishoudenId, "registratie", Replay.Alles);
        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        if (lezing!.Boekingen.FirstOrDefault(b => b.Id == registratieId && lezing.Zicht.Toont(b)) is not { } boeking)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
        }

        http.Spoor().Lid = boeking.Registratie.Envelop.Betreft is [var enige] ? enige : null;
        return new Jsonantwoord<Registratieweergave>(Registratieweergave.Van(huishoudenId, boeking)) { Versie = boeking.Versie, AlleenVersie = true };
    }
}
