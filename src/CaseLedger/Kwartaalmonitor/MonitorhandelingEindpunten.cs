using System.Reflection;
using System.Text.Json.Nodes;
using CaseLedger.Koppelingen;
using CaseLedger.Toegang;
using FluentValidation;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Every act on a quarter as a POST, with what was recorded to read back.</summary>
internal sealed class MonitorhandelingEindpunten : IEindpunt
{
    private const string Kwartaaladres = "/v1/kwartaalmonitors/{toekomsttuin}/{kwartaal}";

    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var soort in typeof(MonitorhandelingEindpunten).Assembly.GetTypes().Where(t => t.IsClass))
        {
            foreach (var i in soort.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IMonitorhandeling<,>)))
            {
                typeof(MonitorhandelingEindpunten).GetMethod(nameof(MapHandeling), BindingFlags.NonPublic | BindingFlags.Static)!
                    .MakeGenericMethod([soort, .. i.GetGenericArguments()]).Invoke(null, [app]);
            }
        }
    }

    private static void MapHandeling<THandeling, TVerzoek, TFeit>(IEndpointRouteBuilder app)
        where THandeling : IMonitorhandeling<TVerzoek, TFeit>
        where TVerzoek : class
        where TFeit : class, IMonitorfeit
    {
        var eisen = typeof(THandeling).Assembly.GetTypes().SingleOrDefault(t => !t.IsAbstract && typeof(IValidator<TVerzoek>).IsAssignableFrom(t));
        var validator = eisen is null ? null : (IValidator<TVerzoek>)Activator.CreateInstance(eisen)!;
        var adres = $"{Kwartaaladres}/{THandeling.Resource}";
        app.MapPost(adres, (HttpContext http, string toekomsttuin, string kwartaal, Toekomsttuinkast tuinen, Monitorpijplijn pijplijn) =>
                Doe(http, toekomsttuin, kwartaal, tuinen, THandeling.Resource, opdracht => pijplijn.Voer<TVerzoek, TFeit>(opdracht, validator, THandeling.Decide, http.RequestAborted)))
            .WithName(typeof(THandeling).Name)
            .WithSummary(Xmldoc.Samenvatting(typeof(THandeling)))
            .Accepts<TVerzoek>("application/json")
            .Produces<Monitorregistratieantwoord>(StatusCodes.Status201Created)
            .WithMetadata(Registrerend.VanMonitor)
            .Vereist([.. THandeling.Doet]).OverGeenHuishouden();
        app.MapGet(adres, (HttpContext http, string toekomsttuin, string kwartaal, Toekomsttuinkast tuinen, Monitorlezer lezer) => Lijst<TFeit>(http, toekomsttuin, kwartaal, tuinen, lezer))
            .WithName($"Lijst{typeof(TFeit).Name}")
            .WithSummary($"All of a quarter, in order: {Xmldoc.Samenvatting(typeof(TFeit))}")
            .Produces<Lijst<Monitorregistratie<TFeit>>>()
            .Vereist([.. THandeling.Leest]).OverGeenHuishouden();
        app.MapGet($"{adres}/{{registratieId:guid}}", (HttpContext http, string toekomsttuin, string kwartaal, Guid registratieId, Toekomsttuinkast tuinen, Monitorlezer lezer) =>
                Een<TFeit>(http, toekomsttuin, kwartaal, registratieId, tuinen, lezer))
            .WithName($"Haal{typeof(TFeit).Name}")
            .WithSummary($"One of a quarter: {Xmldoc.Samenvatting(typeof(TFeit))}")
            .Produces<Monitorregistratie<TFeit>>()
            .Vereist([.. THandeling.Leest]).OverGeenHuishouden();
    }

    private static async Task<IResult> Doe(HttpContext http, string toekomsttuin, string kwartaal, Toekomsttuinkast tuinen, string resource, Func<Monitoropdracht, Task<Uitkomst>> voer)
    {
        var beller = http.Beller();
        if (await Zoek(http, toekomsttuin, kwartaal, tuinen) is not { } plek)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
        }

        if (beller.AlsDoor() is null)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.GeenToegang) { Bijzonderheid = "Het token noemt geen professional met naam en organisatie." });
        }

        // Nothing to say is a body that is left out, too.
        var (bytes, inhoud, probleem) = http.Request.ContentType is null && http.Request.ContentLength is null or 0
            ? ([], new JsonObject(), null)
            : await Lichaam.LeesJson(http.Request, http.RequestAborted);
        if ((RegistratieEindpunten.Koppen(http.Request) ?? probleem) is { } fout)
        {
            return new Probleemantwoord(fout);
        }

        _ = Versiekop.Lees(http.Request.Headers.IfMatch, out var versie);
        _ = Idempotentie.LeesKop(http.Request.Headers["Idempotency-Key"], out var sleutel);
        return RegistratieEindpunten.Antwoord(await voer(new Monitoropdracht
        {
            Tuin = plek.Tuin,
            Kwartaal = plek.Kwartaal,
            Resource = resource,
            Inhoud = inhoud!,
            Door = () => beller.AlsDoor()!,
            VerwachteVersie = versie,
            Idempotentie = sleutel is null ? null : new Idempotentie(beller.Client, sleutel, Monitoropdracht.Kenmerk(http.Request.Path, bytes)),
        }), beller);
    }

    private static async Task<IResult> Lijst<TFeit>(HttpContext http, string toekomsttuin, string kwartaal, Toekomsttuinkast tuinen, Monitorlezer lezer)
        where TFeit : class, IMonitorfeit => await Gevonden<TFeit>(http, toekomsttuin, kwartaal, tuinen, lezer) is { } alle
            ? new Jsonantwoord<Lijst<Monitorregistratie<TFeit>>>(new Lijst<Monitorregistratie<TFeit>>(alle))
            : new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));

    private static async Task<IResult> Een<TFeit>(HttpContext http, string toekomsttuin, string kwartaal, Guid registratieId, Toekomsttuinkast tuinen, Monitorlezer lezer)
        where TFeit : class, IMonitorfeit => (await Gevonden<TFeit>(http, toekomsttuin, kwartaal, tuinen, lezer))?.FirstOrDefault(b => b.RegistratieId == registratieId) is { } een
            ? new Jsonantwoord<Monitorregistratie<TFeit>>(een)
            : new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));

    private static async Task<IReadOnlyList<Monitorregistratie<TFeit>>?> Gevonden<TFeit>(HttpContext http, string toekomsttuin, string kwartaal, Toekomsttuinkast tuinen, Monitorlezer lezer)
        where TFeit : class, IMonitorfeit => await Zoek(http, toekomsttuin, kwartaal, tuinen) is { } plek
            ? [.. (await lezer.Boekingen(plek.Tuin, plek.Kwartaal, http.RequestAborted)).Where(b => b.Feit is TFeit)
                .Select(b => new Monitorregistratie<TFeit>(b.Id, b.Versie, b.Registratie.VastgelegdOp, b.Registratie.Door, (TFeit)b.Feit))]
            : null;

    /// <summary>The toekomsttuin and quarter of an address, of which the caller may read the words.</summary>
    private static async Task<(Toekomsttuin Tuin, Kwartaal Kwartaal)?> Zoek(HttpContext http, string toekomsttuin, string kwartaal, Toekomsttuinkast tuinen) =>
        Kwartaal.TryParse(kwartaal, out var gevraagd) && await tuinen.Een(toekomsttuin, http.RequestAborted) is { } tuin && http.Beller().MagWoorden(tuin)
            ? (tuin, gevraagd)
            : null;
}

/// <summary>What was recorded of a quarter.</summary>
/// <param name="RegistratieId">Its id.</param>
/// <param name="Versie">Place in the quarter's stream, from 1.</param>
/// <param name="VastgelegdOp">When, UTC.</param>
/// <param name="Door">By whom.</param>
/// <param name="Gegevens">What.</param>
internal sealed record Monitorregistratie<TFeit>(Guid RegistratieId, long Versie, DateTimeOffset VastgelegdOp, Door Door, TFeit Gegevens);
