using System.Text;
using System.Text.Json.Nodes;
using CaseLedger.Aanmelding;
using CaseLedger.Toegang;

namespace CaseLedger.Platform;

/// <summary>Every act as a POST that appends.</summary>
internal sealed class RegistratieEindpunten : IEindpunt
{
    private const string Huishouden = "huishoudenId";

    public static void Map(IEndpointRouteBuilder app)
    {
        Map(app, "/v1/huishoudens", Handelingen.Alle.Single(h => h.Verzoek == typeof(HuishoudenAangemeld)), "MeldNieuwHuishoudenAan");
        foreach (var handeling in Handelingen.Alle.Where(h => !h.VanDienst))
        {
            Map(app, $"/v1/huishoudens/{{{Huishouden}:guid}}/{handeling.Resource.Replace("Id}", "Id:guid}", StringComparison.Ordinal)}", handeling, handeling.Soort.Name);
        }
    }

    private static void Map(IEndpointRouteBuilder app, string adres, Handeling handeling, string naam) => app
        .MapPost(adres, (HttpContext http, Pijplijn pijplijn) => Registreer(http, pijplijn, inhoud => VulAan(http, handeling, inhoud) is { } probleem
            ? (null, probleem)
            : ([new Opdrachtdeel(handeling, inhoud, string.Empty)], null)))
        .WithName(naam)
        .WithMetadata(handeling, Registrerend.Eindpunt)
        .Vereist([.. handeling.Doet]);

    /// <summary>Records what a body asks for: one act, or several at once.</summary>
    public static async Task<IResult> Registreer(HttpContext http, Pijplijn pijplijn, Func<JsonObject, (IReadOnlyList<Opdrachtdeel>? Delen, Probleem? Probleem)> lees)
    {
        var beller = http.Beller();
        if (beller.AlsDoor() is null)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.GeenToegang) { Bijzonderheid = "Het token noemt geen professional met naam en organisatie." });
        }

        if (beller.Lid is not null && http.Request.Headers.IfMatch.Count > 0)
        {
            return new Probleemantwoord(Probleem.Ongeldig(string.Empty, "If-Match kan hier niet: voor u heeft het overzicht geen versie."));
        }

        if (Koppen(http.Request) is { } koppen)
        {
            return new Probleemantwoord(koppen);
        }

        var (bytes, inhoud, probleem) = await Lichaam.LeesJson(http.Request, http.RequestAborted);
        var (delen, onleesbaar) = probleem is null ? lees(inhoud!) : (null, probleem);
        if (onleesbaar is not null)
        {
            return new Probleemantwoord(onleesbaar);
        }

        var uitkomst = await pijplijn.Voer(Opdracht(http, delen!, beller, bytes), http.RequestAborted);
        http.Spoor().Geschreven();
        return Antwoord(uitkomst, beller);
    }

    /// <summary>If-Match and Idempotency-Key must be readable before anything is done with them.</summary>
    public static Probleem? Koppen(HttpRequest verzoek)
    {
        if (!Versiekop.Lees(verzoek.Headers.IfMatch, out _))
        {
            return Probleem.Ongeldig(string.Empty, "If-Match is een versie tussen aanhalingstekens, zoals \"7\".");
        }

        return Idempotentie.LeesKop(verzoek.Headers["Idempotency-Key"], out _)
            ? null
            : Probleem.Ongeldig(string.Empty, "Idempotency-Key is 1 tot en met 255 zichtbare ASCII-tekens.");
    }

    /// <summary>The fields that the URL gives; a body does not repeat them.</summary>
    private static Probleem? VulAan(HttpContext http, Handeling handeling, JsonObject inhoud)
    {
        foreach (var veld in handeling.Plaatshouders)
        {
            if (inhoud.ContainsKey(veld))
            {
                return Probleem.Ongeldig($"/{veld}", "Dit staat al in het adres. Laat het hier weg.");
            }

            inhoud[veld] = (string)http.Request.RouteValues[veld]!;
        }

        return null;
    }

    private static Opdracht Opdracht(HttpContext http, IReadOnlyList<Opdrachtdeel> delen, Beller beller, byte[] bytes)
    {
        _ = Versiekop.Lees(http.Request.Headers.IfMatch, out var versie);
        _ = Idempotentie.LeesKop(http.Request.Headers["Idempotency-Key"], out var sleutel);
        return new Opdracht
        {
            Delen = delen,
            Beller = beller,
            Door = () => beller.AlsDoor()!,
            Huishouden = http.Request.RouteValues.TryGetValue(Huishouden, out var id) ? Guid.Parse((string)id!) : null,
            VerwachteVersie = versie,
            Idempotentie = sleutel is null ? null : new Idempotentie(beller.Client, sleutel, [.. Encoding.UTF8.GetBytes($"POST {http.Request.Path}\n"), .. bytes]),
        };
    }

    /// <summary>How an outcome is answered.</summary>
    public static IResult Antwoord(Uitkomst uitkomst, Beller beller) => uitkomst switch
    {
        Vastgelegd vastgelegd => new Vastgelegdantwoord(vastgelegd, beller.Lid is not null),
        Geweigerd geweigerd when beller.Lid is not null => new Probleemantwoord(geweigerd.Probleem with { HuidigeVersie = null, LatereRegistratieId = null }),
        Geweigerd geweigerd => new Probleemantwoord(geweigerd.Probleem),
        _ => throw new InvalidOperationException("Unknown outcome."),
    };
}
