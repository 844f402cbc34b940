using CaseLedger.Toegang;

namespace CaseLedger.Bewaring;

/// <summary>Why a dossier must be kept, or need not be any more.</summary>
internal sealed record Bewaarplichtverzoek
{
    /// <summary>Sealed before it is stored.</summary>
    public required string Reden { get; init; }
}

/// <summary>A dossier that must be kept.</summary>
/// <param name="BewaarplichtId">Its id.</param>
/// <param name="HuishoudenId">The household.</param>
/// <param name="Sinds">When it was placed, UTC.</param>
/// <param name="Reden">Why.</param>
internal sealed record Bewaarplichtweergave(Guid BewaarplichtId, Guid HuishoudenId, DateTimeOffset Sinds, Verzegeld<string> Reden)
{
    public static Bewaarplichtweergave Van(Bewaarboeking boeking) =>
        new(boeking.Id, boeking.Feit.HuishoudenId, boeking.Registratie.VastgelegdOp, ((BewaarplichtOpgelegd)boeking.Feit).Reden);
}

/// <summary>Beheer places and lifts a bewaarplicht; while there is one nothing of the dossier is destroyed.</summary>
internal sealed class Bewaarplichten : IEindpunt
{
    private const string Adres = "/v1/huishoudens/{huishoudenId:guid}/bewaarplichten";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Adres, Leg).WithName("LegBewaarplichtOp").WithSummary("This dossier must not be destroyed until further notice.").Accepts<Bewaarplichtverzoek>("application/json")
            .Produces<Bewaarplichtweergave>(StatusCodes.Status201Created).Vereist(Scope.Beheer);
        app.MapPost($"{Adres}/{{bewaarplichtId:guid}}/beeindigingen", Beeindig).WithName("BeeindigBewaarplicht").WithSummary("The reason to keep this dossier is over.")
            .Accepts<Bewaarplichtverzoek>("application/json").Produces(StatusCodes.Status204NoContent).Vereist(Scope.Beheer);
        app.MapGet(Adres, Haal).WithName("LijstBewaarplichten").WithSummary("Why this dossier must be kept, as long as it must.").Produces<Lijst<Bewaarplichtweergave>>()
            .Vereist(Scope.Beheer, Scope.Auditor);
    }

    private static async Task<IResult> Leg(HttpContext http, Guid huishoudenId, Bewaarpijplijn pijplijn)
    {
        var (boeking, probleem) = await Voer(http, huishoudenId, pijplijn, "bewaarplichten", (_, reden) => (new BewaarplichtOpgelegd { HuishoudenId = huishoudenId, Reden = reden }, null),
            "insert into caseledger.bewaarplichten (id, huishouden) values (?, ?)");
        return boeking is null
            ? new Probleemantwoord(probleem!)
            : new Jsonantwoord<Bewaarplichtweergave>(Bewaarplichtweergave.Van(boeking)) { Status = StatusCodes.Status201Created, Locatie = http.Request.Path };
    }

    private static async Task<IResult> Beeindig(HttpContext http, Guid huishoudenId, Guid bewaarplichtId, Bewaarpijplijn pijplijn)
    {
        var (_, probleem) = await Voer(http, huishoudenId, pijplijn, "bewaarplichten/beeindigingen", (dossier, reden) => dossier.Stand.Bewaarplichten.Any(b => b.Id == bewaarplichtId)
                ? (new BewaarplichtBeeindigd { HuishoudenId = huishoudenId, BewaarplichtId = bewaarplichtId, Reden = reden }, null)
                : (null, new Probleem(Probleemsoort.NietGevonden)),
            "delete from caseledger.bewaarplichten where id = ? and huishouden = ?", bewaarplichtId);
        return probleem is null ? Results.NoContent() : new Probleemantwoord(probleem);
    }

    private static async Task<IResult> Haal(HttpContext http, Guid huishoudenId, Bewaarpijplijn pijplijn) =>
        await pijplijn.Lees(http.Beller(), huishoudenId, http.RequestAborted) is { } stand
            ? new Jsonantwoord<Lijst<Bewaarplichtweergave>>(new Lijst<Bewaarplichtweergave>([.. stand.Bewaarplichten.Select(Bewaarplichtweergave.Van)]))
            : new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));

    private static async Task<(Bewaarboeking? Boeking, Probleem? Probleem)> Voer(
        HttpContext http, Guid huishouden, Bewaarpijplijn pijplijn, string wat, Func<Bewaardossier, string, (IBewaarfeit?, Probleem?)> beslis, string rij, Guid? id = null)
    {
        var (_, inhoud, probleem) = await Lichaam.LeesJson(http.Request, http.RequestAborted);
        var (verzoek, fouten) = probleem is null ? Lezer.Lees<Bewaarplichtverzoek>(inhoud!) : (null, []);
        return verzoek is null
            ? (null, probleem ?? Probleem.Ongeldig(fouten))
            : await pijplijn.Voer(
                new Bewaarhandeling
                {
                    Beller = http.Beller(),
                    Huishouden = huishouden,
                    Wat = wat,
                    Spoor = http.Spoor(),
                    Beslis = dossier => beslis(dossier, verzoek.Reden),
                    Rijen = (sessie, _, boeking) => sessie.QueueSqlCommand(rij, id ?? boeking.Id, huishouden),
                },
                http.RequestAborted);
    }
}
