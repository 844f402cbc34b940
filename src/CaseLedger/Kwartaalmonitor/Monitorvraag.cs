namespace CaseLedger.Kwartaalmonitor;

/// <summary>What a request for monitors asks beside its address.</summary>
/// <param name="AlleenActueel">What is counted now, also when figures were frozen.</param>
/// <param name="Onderdruk">Counts from one up to this one are not shown; null: all are.</param>
/// <param name="Kwartalen">From <c>vanaf</c> to <c>tot</c>; null when they were not both given.</param>
/// <param name="Fouten">What is wrong with it.</param>
internal sealed record Monitorvraag(bool AlleenActueel, int? Onderdruk, IReadOnlyList<Kwartaal>? Kwartalen, IReadOnlyList<Veldfout> Fouten)
{
    private const int GrootsteGrens = 100;

    /// <summary>The answer for who asked: what leaves the regio has no words of households and no registrations.</summary>
    public Kwartaalmonitorweergave Voor(Kwartaalmonitorweergave weergave) => Onderdruk is null ? weergave : weergave with
    {
        Ervaringen = [.. weergave.Ervaringen.Select(e => e with { Items = null })],
        Verschillen = [.. weergave.Verschillen.Select(v => v with { Registraties = null })],
    };

    /// <summary>How small counts are hidden in a report; null when all may be shown.</summary>
    /// <param name="rapport">The report.</param>
    /// <param name="json">Its JSON with a masker.</param>
    public Afdekking? Afdekking(Monitorrapport rapport, Func<Masker, System.Text.Json.Nodes.JsonNode> json)
    {
        if (Onderdruk is not { } grens)
        {
            return null;
        }

        var masker = Onderdrukking.Masker(rapport, grens);
        return new Afdekking(masker, _ => json(masker));
    }

    public static Monitorvraag Lees(HttpContext http)
    {
        var vraag = new Vraagtekens(http.Request.Query);
        var stand = vraag.Tekst("stand");
        var onderdruk = vraag.Getal("onderdruk", 2, GrootsteGrens);
        var (vanaf, tot) = (vraag.Lees<Kwartaal>("vanaf"), vraag.Lees<Kwartaal>("tot"));
        List<Veldfout> fouten = [.. vraag.Fouten];
        if (stand is not (null or "actueel"))
        {
            fouten.Add(new Veldfout("?stand", "Alleen 'actueel' kan: de cijfers van nu, ook als ze al zijn vastgesteld."));
        }

        var kwartalen = vanaf is { } eerste && tot is { } laatste ? Kwartaal.Reeks(eerste, laatste).Take(GrootsteGrens).ToList() : null;
        return new Monitorvraag(stand == "actueel", (int?)onderdruk, kwartalen, fouten);
    }
}
