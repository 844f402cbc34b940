using CaseLedger.Ledger.Merkle;
using CaseLedger.Ledger.Notes;
using CaseLedger.Toegang;
using Npgsql;

namespace CaseLedger.Controlepunten;

/// <summary>The signed checkpoints, the keys and the proofs between checkpoints: hashes only, for anybody to keep.</summary>
internal sealed class HaalControlepunten : IEindpunt
{
    private const string Adres = "/v1/controlepunten";
    private const string Platteteksten = "text/plain";
    private const int Hoogstens = 1000;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{Adres}/laatste", Laatste).WithName("HaalLaatsteControlepunt").WithSummary("The last signed checkpoint of the ledger (C2SP tlog-checkpoint).").Produces<string>(StatusCodes.Status200OK, Platteteksten).Openbaar();
        app.MapGet(Adres, Na).WithName("LijstControlepunten").WithSummary("Signed checkpoints of after a size, one after the other.").Produces<string>(StatusCodes.Status200OK, Platteteksten).WithVraag("na-grootte", "limiet").Openbaar();
        app.MapGet($"{Adres}/sleutels", Sleutels).WithName("LijstControlesleutels").WithSummary("All public keys that checkpoints were signed with, old ones too.").Produces<string>(StatusCodes.Status200OK, Platteteksten).Openbaar();
        app.MapGet($"{Adres}/{{van:long}}/{{tot:long}}/bewijs", Bewijs).WithName("HaalConsistentiebewijs").WithSummary("The proof that the tree of one size is the beginning of that of a later checkpoint.")
            .Produces<string>(StatusCodes.Status200OK, Platteteksten).Openbaar();
    }

    private static async Task<IResult> Laatste(Controlepuntkast kast, CancellationToken stop) =>
        await kast.Laatste(stop) is { } notitie ? Tekst(notitie.ToString()) : new Probleemantwoord(new Probleem(Probleemsoort.NogGeenControlepunt));

    private static async Task<IResult> Na(HttpContext http, Controlepuntkast kast)
    {
        var vraag = new Vraagtekens(http.Request.Query);
        var (na, limiet) = (vraag.Getal("na", 0, long.MaxValue) ?? 0, (int)(vraag.Getal("limiet", 1, Hoogstens) ?? Hoogstens));
        return vraag.Fouten.Count > 0
            ? new Probleemantwoord(Probleem.Ongeldig(vraag.Fouten))
            : Tekst(string.Join('\n', await kast.Na(na, limiet, http.RequestAborted)));
    }

    private static async Task<IResult> Sleutels(Controlepuntkast kast, CancellationToken stop) => Tekst(string.Concat((await kast.Sleutels(stop)).Select(s => $"{s}\n")));

    private static async Task<IResult> Bewijs(long van, long tot, Controlepuntkast kast, NpgsqlDataSource bron, CancellationToken stop) =>
        van >= 1 && van <= tot && await kast.Van(tot, stop) is { } notitie
            ? Tekst(new ConsistencyProof(van, await new MerkleTree(new Boomkast(bron)).ConsistencyAsync(van, tot, stop), notitie).ToString())
            : Onbekend;

    private static IResult Tekst(string tekst) => Results.Text(tekst, $"{Platteteksten}; charset=utf-8");

    private static Probleemantwoord Onbekend => new(new Probleem(Probleemsoort.NietGevonden));
}
