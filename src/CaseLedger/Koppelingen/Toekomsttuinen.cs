using System.Text.RegularExpressions;
using CaseLedger.Toegang;
using FluentValidation;
using Npgsql;

namespace CaseLedger.Koppelingen;

/// <summary>A toekomsttuin: the pilot in one gemeente.</summary>
internal sealed record Toekomsttuin
{
    /// <summary>Lower-case letters, digits and hyphens; unique in the whole system, since monitors are found by it.</summary>
    public required string Code { get; init; }

    public required string Naam { get; init; }

    /// <summary>CBS code, four digits.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Code of the regio.</summary>
    public required string Regio { get; init; }

    /// <summary>From when the monitor counts; left out: 2024-06-01.</summary>
    public DateOnly Startdatum { get; init; } = new(2024, 6, 1);
}

internal sealed partial class ToekomsttuinEisen : AbstractValidator<Toekomsttuin>
{
    public ToekomsttuinEisen()
    {
        RuleFor(t => t.Code).Matches(Code()).WithMessage("Gebruik kleine letters, cijfers en koppeltekens.");
        RuleFor(t => t.Regio).Matches(Code()).WithMessage("Gebruik kleine letters, cijfers en koppeltekens.");
        RuleFor(t => t.Gemeente).Matches(Cbs()).WithMessage("Geef de CBS-code: vier cijfers.");
        RuleFor(t => t.Naam).MaximumLength(200).WithMessage("Hooguit 200 tekens.");
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Code();

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex Cbs();
}

/// <summary>Toekomsttuinen of the caller's gemeenten.</summary>
internal sealed class ToekomsttuinEindpunten : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/v1/toekomsttuinen", Leg).WithName("LegToekomsttuinVast").WithSummary("A new toekomsttuin of one of the caller's gemeenten.").Accepts<Toekomsttuin>("application/json")
            .Produces<Toekomsttuin>(StatusCodes.Status201Created).Produces<Probleem>(StatusCodes.Status409Conflict, Probleem.Mediatype).Vereist(Scope.Beheer).OverGeenHuishouden();
        app.MapGet("/v1/toekomsttuinen", Lijst).WithName("LijstToekomsttuinen").WithSummary("The toekomsttuinen of the caller's gemeenten.").Produces<Lijst<Toekomsttuin>>()
            .Vereist(Scope.Beheer, Scope.Registratie, Scope.Partner, Scope.Import, Scope.Systeem, Scope.Coordinator, Scope.Auditor).OverGeenHuishouden();
        app.MapGet("/v1/toekomsttuinen/{code}", Een).WithName("HaalToekomsttuin").WithSummary("One toekomsttuin.").Produces<Toekomsttuin>()
            .Vereist(Scope.Beheer, Scope.Registratie, Scope.Partner, Scope.Import, Scope.Systeem, Scope.Coordinator, Scope.Auditor).OverGeenHuishouden();
    }

    private static async Task<IResult> Leg(HttpContext http, Toekomsttuinschrijver schrijver, Sleutelbeheer sleutels)
    {
        var (_, inhoud, probleem) = await Lichaam.LeesJson(http.Request, http.RequestAborted);
        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        var (tuin, fouten) = Lezer.Lees<Toekomsttuin>(inhoud!);
        fouten = tuin is null ? fouten : [.. new ToekomsttuinEisen().Validate(tuin).Errors.Select(f => new Veldfout(Vormcontrole.Wijzer(f.PropertyName), f.ErrorMessage))];
        if (fouten.Count > 0)
        {
            return new Probleemantwoord(Probleem.Ongeldig(fouten));
        }

        if (!http.Beller().Gemeenten.Contains(tuin!.Gemeente))
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.GeenToegang) { Bijzonderheid = "Dit token geldt niet voor deze gemeente." });
        }

        if (!sleutels.Heeft(tuin.Gemeente))
        {
            return new Probleemantwoord(Probleem.Ongeldig("/gemeente", "Voor deze gemeente is nog geen sleutel geplaatst. Vraag wie deze dienst beheert om de sleutel te plaatsen."));
        }

        return await schrijver.Leg(tuin, http.Beller(), http.RequestAborted)
            ? new Jsonantwoord<Toekomsttuin>(tuin) { Status = StatusCodes.Status201Created, Locatie = $"/v1/toekomsttuinen/{tuin.Code}" }
            : new Probleemantwoord(new Probleem(Probleemsoort.BestaatAl));
    }

    private static async Task<IResult> Lijst(HttpContext http, Toekomsttuinkast kast) =>
        new Jsonantwoord<Lijst<Toekomsttuin>>(new Lijst<Toekomsttuin>(await kast.Alle(http.Beller().Gemeenten, http.RequestAborted)));

    private static async Task<IResult> Een(HttpContext http, string code, Toekomsttuinkast kast) =>
        (await kast.Alle(http.Beller().Gemeenten, http.RequestAborted)).FirstOrDefault(t => t.Code == code) is { } tuin
            ? new Jsonantwoord<Toekomsttuin>(tuin)
            : new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
}

/// <summary>Finds toekomsttuinen.</summary>
internal sealed class Toekomsttuinkast(NpgsqlDataSource bron)
{
    /// <summary>The toekomsttuin that a query names, in the caller's gemeenten; or what is wrong with the query.</summary>
    public async Task<(Toekomsttuin? Tuin, Probleem? Probleem)> Kies(HttpContext http, Vraagtekens vraag)
    {
        var code = vraag.Tekst("toekomsttuin");
        if (vraag.Fouten.Count > 0 || code is null)
        {
            return (null, Probleem.Ongeldig([.. vraag.Fouten, .. code is null ? new[] { new Veldfout("?toekomsttuin", "Noem de code van de toekomsttuin.") } : []]));
        }

        var tuin = (await Alle(http.Beller().Gemeenten, http.RequestAborted)).FirstOrDefault(t => t.Code == code);
        return tuin is null ? (null, new Probleem(Probleemsoort.NietGevonden)) : (tuin, null);
    }

    public Task<IReadOnlyList<Toekomsttuin>> Alle(IReadOnlyList<string> gemeenten, CancellationToken stop) => Lees("gemeente = any($1)", gemeenten, stop);

    /// <summary>The one with a code, in any gemeente; null when there is none.</summary>
    public async Task<Toekomsttuin?> Een(string code, CancellationToken stop) => (await Lees("code = $1", code, stop)).SingleOrDefault();

    /// <summary>All of a regio, across gemeenten.</summary>
    public Task<IReadOnlyList<Toekomsttuin>> VanRegio(string regio, CancellationToken stop) => Lees("regio = $1", regio, stop);

    private async Task<IReadOnlyList<Toekomsttuin>> Lees(string waar, object waarde, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht($"select code, naam, gemeente, regio, startdatum from caseledger.toekomsttuinen where {waar} order by code", waarde);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<Toekomsttuin> tuinen = [];
        while (await lezer.ReadAsync(stop))
        {
            tuinen.Add(new Toekomsttuin
            {
                Code = lezer.GetString(0),
                Naam = lezer.GetString(1),
                Gemeente = lezer.GetString(2),
                Regio = lezer.GetString(3),
                Startdatum = lezer.GetFieldValue<DateOnly>(4),
            });
        }

        return tuinen;
    }
}
