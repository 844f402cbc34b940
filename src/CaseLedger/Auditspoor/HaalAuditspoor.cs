using System.Text.Json.Serialization;
using CaseLedger.Toegang;

namespace CaseLedger.Auditspoor;

/// <summary>Every event by version, as recorded.</summary>
internal sealed record Auditspoorweergave(Guid HuishoudenId, long Versie, IReadOnlyList<Auditspooritem> Items)
{
    [JsonPropertyName("_links")]
    public required IReadOnlyDictionary<string, Verwijslink> Links { get; init; }
}

/// <summary>One event with its place in the ledger.</summary>
internal sealed record Auditspooritem
{
    public required long Versie { get; init; }

    public required Guid RegistratieId { get; init; }

    /// <summary>The stored name of the fact.</summary>
    public required string Type { get; init; }

    public required DateTimeOffset GebeurdOp { get; init; }

    public required DateTimeOffset VastgelegdOp { get; init; }

    public required Door Door { get; init; }

    public required Envelop Envelop { get; init; }

    public required object Gegevens { get; init; }

    /// <summary>Rules deviated from, and why.</summary>
    public Afwijking? Afwijking { get; init; }

    /// <summary>SHA-256 of the ledger entry, 64 hexadecimal characters.</summary>
    public required string Hash { get; init; }

    /// <summary>The hash of the entry before it; zeros for the first.</summary>
    public required string Vorige { get; init; }
}

/// <summary>The audit trail of a household.</summary>
internal sealed class HaalAuditspoor : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/huishoudens/{huishoudenId:guid}/auditspoor", Haal)
        .WithName(nameof(HaalAuditspoor))
        .Produces<Auditspoorweergave>()
        .WithVraag("versie", "bekendOp")
        .Vereist(Scope.Registratie, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, Guid huishoudenId, Leespijplijn lezen)
    {
        var (replay, fout) = http.Request.Replay();
        var (lezing, probleem) = fout is null ? await lezen.Lees(http, huishoudenId, "auditspoor", replay!) : (null, fout);
        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        var opVersie = lezing!.Boekingen.OrderBy(b => b.Versie).ToList();
        var items = opVersie.Select((b, i) => Item(b, lezing.Hashes[b.Id], i == 0 ? Ledger.Hash.Geen : lezing.Hashes[opVersie[i - 1].Id])).ToList();
        return new Jsonantwoord<Auditspoorweergave>(new Auditspoorweergave(huishoudenId, lezing.Versie, items) { Links = Verwijslink.VanHuishouden(huishoudenId) })
        {
            Versie = lezing.Versie,
            AlleenVersie = true,
        };
    }

    private static Auditspooritem Item(Boeking boeking, string hash, string vorige) => new()
    {
        Versie = boeking.Versie,
        RegistratieId = boeking.Id,
        Type = Opslag.Naam(boeking.Feit),
        GebeurdOp = boeking.GebeurdOp,
        VastgelegdOp = boeking.Registratie.VastgelegdOp,
        Door = boeking.Registratie.Door,
        Envelop = boeking.Registratie.Envelop,
        Gegevens = boeking.Feit.InDossier(),
        Afwijking = boeking.Registratie.Envelop.Afwijking,
        Hash = hash,
        Vorige = vorige,
    };
}
