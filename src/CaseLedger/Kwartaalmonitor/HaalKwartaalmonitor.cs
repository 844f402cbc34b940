using CaseLedger.Koppelingen;
using CaseLedger.Toegang;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The monitor of one toekomsttuin: one quarter, or several in a row.</summary>
internal sealed class HaalKwartaalmonitor : IEindpunt
{
    private const int HoogstensKwartalen = 40;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/v1/kwartaalmonitors/{toekomsttuin}/{kwartaal}", Haal)
            .WithName(nameof(HaalKwartaalmonitor)).WithSummary("The monitor of one toekomsttuin and quarter.")
            .WithVormen<Kwartaalmonitorweergave>().WithVraag("stand", "onderdruk").Vereist(Scope.Coordinator, Scope.Registratie, Scope.Auditor).OverGeenHuishouden();
        app.MapGet("/v1/kwartaalmonitors/{toekomsttuin}", Reeks)
            .WithName("HaalMonitorreeks").WithSummary("The monitor of one toekomsttuin for several quarters in a row.")
            .WithVormen<Monitorreeks>().WithVraag("vanaf-kwartaal", "tot-kwartaal", "stand", "onderdruk").Vereist(Scope.Coordinator, Scope.Registratie, Scope.Auditor).OverGeenHuishouden();
    }

    private static async Task<IResult> Haal(HttpContext http, string toekomsttuin, string kwartaal, Toekomsttuinkast tuinen, Monitorlezer lezer, Monitorbeeld beeld)
    {
        var vraag = Monitorvraag.Lees(http);
        if (vraag.Fouten.Count > 0)
        {
            return new Probleemantwoord(Probleem.Ongeldig(vraag.Fouten));
        }

        if (!Kwartaal.TryParse(kwartaal, out var gevraagd) || await Zoek(http, toekomsttuin, tuinen) is not { } tuin)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
        }

        var rapport = await Rapport(http, tuin, Monitorvorm.Verloop(http.Request, tuin.Startdatum, gevraagd), vraag, lezer, beeld);
        return new Monitorantwoord<Kwartaalmonitorweergave>(rapport.Hoofd, rapport, vraag.Afdekking(rapport, masker => rapport.Hoofd.Onderdrukt(masker)));
    }

    private static async Task<IResult> Reeks(HttpContext http, string toekomsttuin, Toekomsttuinkast tuinen, Monitorlezer lezer, Monitorbeeld beeld)
    {
        var vraag = Monitorvraag.Lees(http);
        if (vraag.Fouten.Count > 0)
        {
            return new Probleemantwoord(Probleem.Ongeldig(vraag.Fouten));
        }

        if (await Zoek(http, toekomsttuin, tuinen) is not { } tuin)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
        }

        if (vraag.Kwartalen is not { Count: > 0 and <= HoogstensKwartalen } kwartalen)
        {
            return new Probleemantwoord(Probleem.Ongeldig("?vanaf", $"Geef 'vanaf' en 'tot' als jaar-kwartaal, zoals 2024-3; hooguit {HoogstensKwartalen} kwartalen."));
        }

        var rapport = await Rapport(http, tuin, kwartalen, vraag, lezer, beeld);
        var reeks = new Monitorreeks(tuin.Code, rapport.Kwartalen);
        return new Monitorantwoord<Monitorreeks>(reeks, rapport, vraag.Afdekking(rapport, masker => reeks.Onderdrukt(masker)));
    }

    private static async Task<Monitorrapport> Rapport(
        HttpContext http, Toekomsttuin tuin, IReadOnlyList<Kwartaal> kwartalen, Monitorvraag vraag, Monitorlezer lezer, Monitorbeeld beeld)
    {
        var (positie, rijen) = await lezer.Rijen([tuin.Code], kwartalen[0], kwartalen[^1], http.RequestAborted);
        List<Kwartaalmonitorweergave> weergaven = [];
        foreach (var kwartaal in kwartalen)
        {
            weergaven.Add(vraag.Voor(await beeld.Van(http.Beller(), tuin, kwartaal, (positie, rijen[tuin.Code]), vraag.AlleenActueel, http.RequestAborted)));
        }

        return new Monitorrapport(tuin.Naam, weergaven, []);
    }

    private static async Task<Toekomsttuin?> Zoek(HttpContext http, string code, Toekomsttuinkast tuinen) =>
        await tuinen.Een(code, http.RequestAborted) is { } tuin && http.Beller().MagCijfers(tuin) ? tuin : null;
}
