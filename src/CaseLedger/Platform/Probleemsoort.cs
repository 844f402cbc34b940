using System.Reflection;

namespace CaseLedger.Platform;

/// <summary>A kind of problem: what its <c>type</c> URI stands for.</summary>
/// <param name="Code">Last segment of the URI.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Titel">Dutch, the same for every occurrence.</param>
/// <param name="Uitleg">Dutch: what it means and what to do next.</param>
internal sealed record Probleemsoort(string Code, int Status, string Titel, string Uitleg)
{
    public static readonly Probleemsoort OngeldigVerzoek = new("ongeldig-verzoek", 400, "Het verzoek klopt niet", "Een of meer velden hebben niet de juiste vorm. Onder 'velden' staat per veld wat er moet gebeuren. Er is niets vastgelegd.");
    public static readonly Probleemsoort NietAangemeld = new("niet-aangemeld", 401, "U bent niet aangemeld", "Stuur een geldig token mee in de Authorization-header.");
    public static readonly Probleemsoort GeenToegang = new("geen-toegang", 403, "Dit mag niet met dit token", "Dit token heeft niet het recht (scope) dat hiervoor nodig is. Vraag de beheerder om een ander token.");
    public static readonly Probleemsoort ToestemmingGeldtNiet = new("toestemming-geldt-niet", 403, "De toestemming om informatie te delen geldt niet", "Er is geen toestemming, melding of maatregel waardoor uw organisatie dit dossier mag zien. Wat u zelf vastlegde, staat op de tijdlijn. Overleg met het lokale team.");
    public static readonly Probleemsoort RedenNodig = new("reden-nodig", 403, "Zeg waarom u dit wilt lezen", "Noem de reden in de kop X-Doelbinding. Zonder reden ziet u geen tekst over een huishouden.");
    public static readonly Probleemsoort NietGevonden = new("niet-gevonden", 404, "Niet gevonden", "Dit bestaat niet, of u mag het niet zien. Controleer het adres en uw token.");
    public static readonly Probleemsoort MethodeOnbekend = new("methode-onbekend", 405, "Deze methode kan hier niet", "Kies een methode die in de API-beschrijving bij dit adres staat.");
    public static readonly Probleemsoort VormOnbekend = new("vorm-onbekend", 406, "Deze vorm leveren wij niet", "Vraag met de Accept-header om een vorm uit de API-beschrijving.");
    public static readonly Probleemsoort RegelGebroken = new("regel-gebroken", 409, "Dit botst met een regel", "Onder 'regels' staat elke regel die in de weg staat, met de bron. Mag ervan afgeweken worden, stuur dan alle genoemde regels in 'afwijking' mee, met een motivering. Er is niets vastgelegd.");
    public static readonly Probleemsoort AfwijkingOverbodig = new("afwijking-overbodig", 409, "Er is een afwijking genoemd die niet nodig is", "Een afwijking noemt precies de regels die gebroken worden. Haal de regels onder 'regels' weg uit 'afwijking'. Er is niets vastgelegd.");
    public static readonly Probleemsoort LatereGebeurtenis = new("latere-gebeurtenis", 409, "Dit botst met iets wat later gebeurde", "Wat later gebeurde en al is vastgelegd, kan niet meer waar zijn als dit erbij komt. Controleer het tijdstip, of herstel eerst de latere registratie. Er is niets vastgelegd.");
    public static readonly Probleemsoort GelijktijdigGewijzigd = new("gelijktijdig-gewijzigd", 409, "Het dossier werd tegelijk gewijzigd", "Iemand anders legde steeds net iets vast. Probeer het opnieuw. Er is niets vastgelegd.");
    public static readonly Probleemsoort ReferentieBestaat = new("referentie-bestaat", 409, "Dit huishouden is al aangemeld", "Er is al een huishouden met deze externe referentie. Leg een nieuwe aanmelding vast bij dat huishouden. Er is niets vastgelegd.");
    public static readonly Probleemsoort BestaatAl = new("bestaat-al", 409, "Dit bestaat al", "Er is er al een met deze code. Kies een andere code. Er is niets vastgelegd.");
    public static readonly Probleemsoort KwartaalLoopt = new("kwartaal-loopt", 409, "Dit kwartaal is nog niet voorbij", "Wacht tot de dag na de laatste dag van het kwartaal. Tot dan zijn de cijfers voorlopig. Er is niets vastgelegd.");
    public static readonly Probleemsoort NaDeStart = new("na-de-start", 409, "Een nulmeting gaat over de tijd voor de start", "Kies een kwartaal dat begint voor de startdatum van de toekomsttuin. Er is niets vastgelegd.");
    public static readonly Probleemsoort BewaartermijnLoopt = new("bewaartermijn-loopt", 409, "De bewaartermijn loopt nog", "Dit dossier moet nog bewaard worden. Wacht tot de termijn voorbij is, of noem een toegekend verzoek van een lid. Er is niets vastgelegd.");
    public static readonly Probleemsoort VerzoekNietToegekend = new("verzoek-niet-toegekend", 409, "Er is geen toegekend verzoek om vernietiging", "Noem het AVG-verzoek om vernietiging van dit lid waarop is besloten dat het wordt toegekend. Er is niets vastgelegd.");
    public static readonly Probleemsoort BewaarplichtGeldt = new("bewaarplicht-geldt", 409, "Dit dossier moet bewaard blijven", "Er geldt een bewaarplicht, bijvoorbeeld voor een rechtszaak. Beëindig die eerst als de reden voorbij is. Er is niets vastgelegd.");
    public static readonly Probleemsoort VernietigingLoopt = new("vernietiging-loopt", 409, "Deze vernietiging is al voorgesteld of goedgekeurd", "Bekijk de vernietiging die er al is. Er is niets vastgelegd.");
    public static readonly Probleemsoort TweedeBeheerderNodig = new("tweede-beheerder-nodig", 409, "Iemand anders moet dit goedkeuren", "Wie een vernietiging voorstelt, keurt haar niet zelf goed. Vraag een andere beheerder. Er is niets vastgelegd.");
    public static readonly Probleemsoort DossierVernietigd = new("dossier-vernietigd", 410, "Dit dossier is vernietigd", "De gegevens van dit huishouden zijn vernietigd en komen niet terug. Er kan niets meer bij. Leg een nieuwe aanmelding vast als het huishouden terugkomt.");
    public static readonly Probleemsoort VersieVerouderd = new("versie-verouderd", 412, "Het dossier is inmiddels gewijzigd", "De versie in If-Match is niet meer de laatste. Haal het dossier opnieuw op en beslis opnieuw. Er is niets vastgelegd.");
    public static readonly Probleemsoort TeGroot = new("te-groot", 413, "Het verzoek is te groot", "Een registratie is hooguit 1 MiB, een import hooguit 100 MB.");
    public static readonly Probleemsoort MediatypeOnbekend = new("mediatype-onbekend", 415, "Deze vorm nemen wij niet aan", "Stuur application/json, in UTF-8. Voor een import: application/x-ndjson.");
    public static readonly Probleemsoort SleutelHergebruikt = new("sleutel-hergebruikt", 422, "Deze Idempotency-Key is al gebruikt voor iets anders", "Gebruik voor ieder nieuw verzoek een nieuwe sleutel. Er is niets vastgelegd.");
    public static readonly Probleemsoort TeVeelVerzoeken = new("te-veel-verzoeken", 429, "U stuurt te veel verzoeken", "Wacht zo lang als in Retry-After staat en probeer het opnieuw, met dezelfde Idempotency-Key.");
    public static readonly Probleemsoort Fout = new("fout", 500, "Er ging iets mis", "Dit ligt aan ons. Probeer het later opnieuw, met dezelfde Idempotency-Key.");
    public static readonly Probleemsoort NietBeschikbaar = new("niet-beschikbaar", 503, "De gegevens zijn nu niet bereikbaar", "Probeer het over enkele seconden opnieuw, met dezelfde Idempotency-Key.");
    public static readonly Probleemsoort ToegangslogFaalt = new("toegangslog-faalt", 503, "Het toegangslog kan nu niet worden bijgehouden", "Zonder regel in het toegangslog laten wij niets zien en leggen wij niets vast. Probeer het over enkele seconden opnieuw, met dezelfde Idempotency-Key.");
    public static readonly Probleemsoort AanmeldenKanNiet = new("aanmelden-kan-niet", 503, "Uw token kan nu niet worden gecontroleerd", "De dienst waar u zich aanmeldt is niet bereikbaar. Probeer het over enkele seconden opnieuw met hetzelfde token.");
    public static readonly Probleemsoort NogGeenControlepunt = new("nog-geen-controlepunt", 503, "Dit staat nog niet in een controlepunt", "Wat net is vastgelegd komt binnen tien seconden in een ondertekend controlepunt. Probeer het daarna opnieuw.");

    public static IReadOnlyList<Probleemsoort> Alle { get; } = [.. typeof(Probleemsoort)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => f.GetValue(null))
        .OfType<Probleemsoort>()];

    /// <summary>The kind that fits a bare status code.</summary>
    public static Probleemsoort Bij(int status) => Alle.FirstOrDefault(p => p.Status == status) ?? Fout;
}
