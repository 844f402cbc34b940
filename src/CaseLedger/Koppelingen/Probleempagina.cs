namespace CaseLedger.Koppelingen;

/// <summary>What the <c>type</c> of a problem leads to: the meaning of it, and what to do next.</summary>
internal static class Probleempagina
{
    public static IResult Toon(HttpRequest verzoek, Probleemsoort? soort) => (soort, verzoek.Vorm(Voorkeur.Json, Voorkeur.Html)) switch
    {
        (null, _) => new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden)),
        (_, Voorkeur.Json) => new Jsonantwoord<Probleemsoort>(soort),
        (_, Voorkeur.Html) => new Htmlantwoord(soort.Titel, Pagina(soort)),
        _ => new Probleemantwoord(new Probleem(Probleemsoort.VormOnbekend)),
    };

    private static Html Pagina(Probleemsoort soort) => Html.Van($"""
        <main>
        <h1>{soort.Titel}</h1>
        <p>{soort.Uitleg}</p>
        <h2>Wat dit voor u betekent</h2>
        <p>{Gevolg(soort.Status)}</p>
        <h2>Komt u er niet uit?</h2>
        <p>Vraag hulp aan wie uw systeem beheert. Geef deze code door: {soort.Code} ({soort.Status}). Stuur geen namen of andere gegevens van een huishouden mee.</p>
        </main>
        """);

    private static string Gevolg(int status) => status switch
    {
        StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden => "Wij laten niets zien en leggen niets vast zolang niet vaststaat dat u dit mag.",
        StatusCodes.Status404NotFound => "Wij zeggen niet of iets bestaat dat u niet mag zien. Daarom is dit antwoord in beide gevallen hetzelfde.",
        StatusCodes.Status409Conflict or StatusCodes.Status412PreconditionFailed => "Uw verzoek is goed te lezen, maar past niet bij wat er al is. Er is niets veranderd.",
        StatusCodes.Status410Gone => "Wat er was, is voorgoed weg. Opnieuw proberen helpt niet.",
        StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable => "Het ligt niet aan wat u stuurde. Hetzelfde verzoek kan straks wel lukken.",
        >= StatusCodes.Status500InternalServerError => "De fout ligt bij ons, niet bij wat u stuurde.",
        _ => "Pas het verzoek aan en stuur het opnieuw. Er is niets veranderd.",
    };
}
