using CaseLedger.Toegang;

namespace CaseLedger.Bewaring;

/// <summary>What to erase, and why it may be.</summary>
internal sealed record Vernietigingsverzoek
{
    public required Guid HuishoudenId { get; init; }

    /// <summary>Only what is this lid's own; left out: the whole dossier.</summary>
    public Guid? LidId { get; init; }

    public required Vernietigingsgrond Grond { get; init; }

    /// <summary>With <c>verzoekVanLid</c>: the request that was granted.</summary>
    public Guid? AvgVerzoekId { get; init; }

    /// <summary>What the body alone shows to be wrong.</summary>
    public IEnumerable<Veldfout> Fouten()
    {
        if (Grond == Vernietigingsgrond.VerzoekVanLid && AvgVerzoekId is null)
        {
            yield return new Veldfout("/avgVerzoekId", "Noem het AVG-verzoek dat is toegekend.");
        }

        if (Grond == Vernietigingsgrond.BewaartermijnVerstreken && AvgVerzoekId is not null)
        {
            yield return new Veldfout("/avgVerzoekId", "Een verzoek hoort bij de grond verzoekVanLid.");
        }

        if (Grond == Vernietigingsgrond.BewaartermijnVerstreken && LidId is not null)
        {
            yield return new Veldfout("/lidId", "De bewaartermijn geldt voor het hele dossier. Laat het lid weg.");
        }
    }
}

/// <summary>Erasure in two steps by two people of beheer.</summary>
internal sealed class Vernietigingen : IEindpunt
{
    private const string Adres = "/v1/vernietigingen";
    private const string Een = $"{Adres}/{{vernietigingId:guid}}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Adres, Stel).WithName("StelVernietigingVoor").WithSummary("Proposes to erase a dossier, or what is of one lid.").Accepts<Vernietigingsverzoek>("application/json")
            .Produces<Vernietigingsverklaring>(StatusCodes.Status201Created).Produces<Probleem>(StatusCodes.Status409Conflict, Probleem.Mediatype).Produces<Probleem>(StatusCodes.Status410Gone, Probleem.Mediatype).Vereist(Scope.Beheer);
        app.MapPost($"{Een}/goedkeuringen", Keur).WithName("KeurVernietigingGoed").WithSummary("Approves an erasure that somebody else proposed: from then on nothing of it can be read.")
            .Produces<Vernietigingsverklaring>(StatusCodes.Status201Created).Produces<Probleem>(StatusCodes.Status409Conflict, Probleem.Mediatype)
            .Produces<Probleem>(StatusCodes.Status410Gone, Probleem.Mediatype).Vereist(Scope.Beheer);
        app.MapGet(Een, Haal).WithName("HaalVernietiging").WithSummary("The declaration of an erasure.").Produces<Vernietigingsverklaring>().Vereist(Scope.Beheer, Scope.Auditor);
    }

    private static async Task<IResult> Stel(HttpContext http, Bewaarpijplijn pijplijn, Vernietigingskast kast)
    {
        var (verzoek, probleem) = await Lees(http);
        var (boeking, bezwaar) = verzoek is null ? (null, probleem) : await pijplijn.Voer(Voorstel(http, verzoek), http.RequestAborted);
        return boeking is null ? new Probleemantwoord(bezwaar!) : await Antwoord(http, boeking.Id, pijplijn, kast, StatusCodes.Status201Created);
    }

    private static async Task<(Vernietigingsverzoek? Verzoek, Probleem? Probleem)> Lees(HttpContext http)
    {
        var (_, inhoud, probleem) = await Lichaam.LeesJson(http.Request, http.RequestAborted);
        if (probleem is not null)
        {
            return (null, probleem);
        }

        var (verzoek, fouten) = Lezer.Lees<Vernietigingsverzoek>(inhoud!);
        fouten = verzoek is null ? fouten : [.. verzoek.Fouten()];
        return fouten.Count > 0 ? (null, Probleem.Ongeldig(fouten)) : (verzoek, null);
    }

    private static Bewaarhandeling Voorstel(HttpContext http, Vernietigingsverzoek verzoek) => new()
    {
        Beller = http.Beller(),
        Huishouden = verzoek.HuishoudenId,
        Wat = "vernietigingen",
        Spoor = http.Spoor(),
        Beslis = dossier => Vernietigingsbesluit.Stel(verzoek, dossier),
        Rijen = (sessie, gemeente, boeking) => sessie.QueueSqlCommand(
            "insert into caseledger.vernietigingen (id, gemeente, huishouden, sleutel) values (?, ?, ?, ?)",
            boeking.Id, gemeente, verzoek.HuishoudenId, verzoek.LidId is { } lid ? Sleutelbos.Lid(lid) : Sleutelbos.Huishouden),
    };

    private static async Task<IResult> Keur(HttpContext http, Guid vernietigingId, Bewaarpijplijn pijplijn, Vernietigingskast kast)
    {
        if (await kast.Zoek(vernietigingId, http.Beller().Gemeenten, http.RequestAborted) is not { } rij)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
        }

        var (boeking, bezwaar) = await pijplijn.Voer(
            new Bewaarhandeling
            {
                Beller = http.Beller(),
                Huishouden = rij.Huishouden,
                Wat = "vernietigingen/goedkeuringen",
                Spoor = http.Spoor(),
                Beslis = dossier => Vernietigingsbesluit.Keur(rij, http.Beller().Sub, dossier),
                Rijen = (sessie, _, b) => sessie.QueueSqlCommand("update caseledger.vernietigingen set goedgekeurd = ? where id = ?", b.Registratie.VastgelegdOp, rij.Id),
            },
            http.RequestAborted);
        return boeking is null ? new Probleemantwoord(bezwaar!) : await Antwoord(http, rij.Id, pijplijn, kast, StatusCodes.Status201Created);
    }

    private static Task<IResult> Haal(HttpContext http, Guid vernietigingId, Bewaarpijplijn pijplijn, Vernietigingskast kast) =>
        Antwoord(http, vernietigingId, pijplijn, kast, StatusCodes.Status200OK);

    private static async Task<IResult> Antwoord(HttpContext http, Guid id, Bewaarpijplijn pijplijn, Vernietigingskast kast, int status) =>
        await kast.Zoek(id, http.Beller().Gemeenten, http.RequestAborted) is { } rij && await pijplijn.Lees(http.Beller(), rij.Huishouden, http.RequestAborted) is { } stand
            ? new Jsonantwoord<Vernietigingsverklaring>(Vernietigingsverklaring.Van(rij, stand)) { Status = status, Locatie = status == StatusCodes.Status201Created ? $"{Adres}/{id:D}" : null }
            : new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
}
