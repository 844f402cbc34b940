using CaseLedger.Toegang;

namespace CaseLedger.Koppelingen;

/// <summary>The rules and the problem types, for everybody to read.</summary>
internal sealed class Regelboek : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/v1/regels", () => new Jsonantwoord<Lijst<Regelverwijzing>>(new Lijst<Regelverwijzing>([.. Regels.Alle.Select(Regelverwijzing.Van)])))
            .WithName("LijstRegels").WithSummary("All rules, with their sources.").Produces<Lijst<Regelverwijzing>>().Openbaar();
        app.MapGet("/v1/regels/{id}", (string id) => Regels.Alle.FirstOrDefault(r => r.Id == id) is { } regel
                ? (IResult)new Jsonantwoord<Regelverwijzing>(Regelverwijzing.Van(regel))
                : new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden)))
            .WithName("HaalRegel").WithSummary("One rule.").Produces<Regelverwijzing>().Openbaar();
        app.MapGet("/v1/problemen", () => new Jsonantwoord<Lijst<Probleemsoort>>(new Lijst<Probleemsoort>(Probleemsoort.Alle)))
            .WithName("LijstProblemen").WithSummary("The kinds of problems.").Produces<Lijst<Probleemsoort>>().Openbaar();
        app.MapGet("/v1/problemen/{code}", (HttpRequest verzoek, string code) => Probleempagina.Toon(verzoek, Probleemsoort.Alle.FirstOrDefault(p => p.Code == code)))
            .WithName("HaalProbleem").WithSummary("What a problem type means and what to do next: as data, or as a page.")
            .Produces<Probleemsoort>(StatusCodes.Status200OK, Voorkeur.Json, Voorkeur.Html).Openbaar();
    }
}
