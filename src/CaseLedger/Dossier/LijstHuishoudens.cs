using System.Buffers.Text;
using System.Text.Json.Serialization;
using CaseLedger.Koppelingen;
using CaseLedger.Toegang;
using Marten;

namespace CaseLedger.Dossier;

/// <summary>A household in a list: where it stands, without anything that names it.</summary>
internal sealed record Huishoudenregel
{
    public required Guid HuishoudenId { get; init; }

    public required long Versie { get; init; }

    public required string Toekomsttuin { get; init; }

    public required Dossierstatus Status { get; init; }

    public required int Traject { get; init; }

    public required bool Anoniem { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Regime? Regime { get; init; }

    [JsonPropertyName("_links")]
    public required IReadOnlyDictionary<string, Verwijslink> Links { get; init; }

    public static Huishoudenregel Van(Dossierdocument dossier) => new()
    {
        HuishoudenId = dossier.Id,
        Versie = dossier.Versie,
        Toekomsttuin = dossier.Toekomsttuin,
        Status = dossier.Status,
        Traject = dossier.Traject,
        Anoniem = dossier.Anoniem,
        Regime = dossier.Regime,
        Links = Verwijslink.VanHuishouden(dossier.Id),
    };
}

/// <summary>Households of a toekomsttuin, in pages.</summary>
internal sealed class LijstHuishoudens : IEindpunt
{
    private const int Standaard = 50;
    private const int Hoogstens = 200;

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/huishoudens", Haal)
        .WithName(nameof(LijstHuishoudens))
        .Produces<Lijst<Huishoudenregel>>()
        .WithVraag("toekomsttuin", "status", "regime", "limiet", "na")
        .Vereist(Scope.Registratie, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, IDocumentStore opslag, Toekomsttuinkast tuinen, Toegangslog log, TimeProvider klok)
    {
        var vraag = new Vraagtekens(http.Request.Query);
        var code = vraag.Tekst("toekomsttuin");
        var status = vraag.Lees<Dossierstatus>("status");
        var regime = vraag.Lees<Regime>("regime");
        var limiet = (int)(vraag.Getal("limiet", 1, Hoogstens) ?? Standaard);
        var na = Cursor(vraag.Tekst("na"));
        if (vraag.Fouten.Count > 0 || code is null || na is null)
        {
            IEnumerable<Veldfout> mist = [.. code is null ? [new Veldfout("?toekomsttuin", "Noem de code van de toekomsttuin.")] : Array.Empty<Veldfout>(), .. na is null ? [new Veldfout("?na", "Gebruik de link 'next' van de vorige pagina.")] : Array.Empty<Veldfout>()];
            return new Probleemantwoord(Probleem.Ongeldig([.. vraag.Fouten, .. mist]));
        }

        var tuin = (await tuinen.Alle(http.Beller().Gemeenten, http.RequestAborted)).FirstOrDefault(t => t.Code == code);
        if (tuin is null)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
        }

        await log.Schrijf(Toegangsregel.Van(http.Beller(), tuin.Gemeente, null, "GET huishoudens", true, klok.GetUtcNow(), http.Doelbinding()), http.RequestAborted);
        await using var sessie = opslag.QuerySession(tuin.Gemeente);
        var gezocht = sessie.Query<Dossierdocument>().Where(d => d.Toekomsttuin == code && d.Id > na.Value);
        gezocht = status is { } s ? gezocht.Where(d => d.Status == s) : gezocht;
        gezocht = regime is { } r ? gezocht.Where(d => d.Regime == r) : gezocht;
        var gevonden = await gezocht.OrderBy(d => d.Id).Take(limiet + 1).ToListAsync(http.RequestAborted);
        var pagina = gevonden.Take(limiet).Select(Huishoudenregel.Van).ToList();
        if (gevonden.Count > limiet)
        {
            var rest = http.Request.Query.Where(q => q.Key != "na").Select(q => $"{q.Key}={Uri.EscapeDataString(q.Value.ToString())}&");
            http.Response.Headers.Link = $"</v1/huishoudens?{string.Concat(rest)}na={Base64Url.EncodeToString(pagina[^1].HuishoudenId.ToByteArray(bigEndian: true))}>; rel=\"next\"";
        }

        return new Jsonantwoord<Lijst<Huishoudenregel>>(new Lijst<Huishoudenregel>(pagina));
    }

    /// <summary>The household after which a page begins; null when the cursor is not ours.</summary>
    private static Guid? Cursor(string? na)
    {
        if (na is null)
        {
            return Guid.Empty;
        }

        Span<byte> bytes = stackalloc byte[16];
        return Base64Url.IsValid(na) && na.Length == 22 && Base64Url.TryDecodeFromChars(na, bytes, out var n) && n == 16 ? new Guid(bytes, bigEndian: true) : null;
    }
}
