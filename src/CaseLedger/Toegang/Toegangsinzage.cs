namespace CaseLedger.Toegang;

/// <summary>That somebody looked into the dossier, as a lid reads it.</summary>
/// <param name="Dag">The local day.</param>
/// <param name="Wie">What kind of organisation.</param>
/// <param name="Naam">Only of the contactpersoon and of partners on the tandem whom the lid knows.</param>
/// <param name="Rol">Of those, what they are to the lid.</param>
/// <param name="Wat">What was done.</param>
/// <param name="Waarom">What for.</param>
internal sealed record Inzagemomentweergave(DateOnly Dag, string Wie, Verzegeld<string>? Naam, string? Rol, string Wat, string Waarom);

/// <summary>Who looked into the dossier, for a lid.</summary>
/// <param name="Items">Newest day first.</param>
/// <param name="Toelichting">The same sentences for everybody.</param>
internal sealed record Toegangsinzageweergave(IReadOnlyList<Inzagemomentweergave> Items, string Toelichting);

/// <summary>
/// What a lid sees of the toegangslog: who looked, per day once. What was recorded is not in it, since a day with a
/// recording that the overview does not show would tell of it; nor is anybody of whom the lid may not know, a look at what
/// is about somebody else, what systems and leden did, and whatever was refused.
/// </summary>
internal sealed class Toegangsinzage(Toegangslogkast kast)
{
    private const int Samen = 500;
    private const string Bekeken = "Bekeek uw dossier.";

    private const string Uitleg =
        "Hier staat wie uw dossier bekeek en waarom. Soms laten wij iets weg, bijvoorbeeld om iemand te beschermen. Deze zin staat in ieder overzicht.";

    /// <summary>One page of whole days, as an answer.</summary>
    public async Task<IResult> Antwoord(HttpContext http, Lezing lezing, LidId lid, Cursor? na, int hoogstens)
    {
        if (na is { } cursor && (cursor.Getal < Dag(Dagen.EersteJaar) || cursor.Getal > Dag(Dagen.LaatsteJaar)))
        {
            return new Probleemantwoord(Probleem.Ongeldig("?na", "Gebruik de link 'next' van de vorige pagina."));
        }

        if (Huishouden.Fold(lezing.Id, lezing.Geldend).Leden.All(l => l.LidId != lid))
        {
            http.Spoor().Over(lezing.Gemeente, lezing.Id, toegestaan: false);
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
        }

        http.Spoor().Lid = lid;
        DateOnly? voor = na is { } vorige ? DateOnly.FromDayNumber(vorige.Getal) : null;
        var (momenten, volgende) = await Pagina(lezing, lid, voor, hoogstens, http.RequestAborted);
        http.Response.VolgendePagina(http.Request, volgende is { } dag ? new Cursor(dag.DayNumber, Guid.Empty) : null);
        return new Jsonantwoord<Toegangsinzageweergave>(new Toegangsinzageweergave(momenten, Uitleg));
    }

    /// <summary>Who looked, newest day first, in whole days.</summary>
    /// <param name="lezing">The household.</param>
    /// <param name="lid">Who reads.</param>
    /// <param name="voor">Only days before this one; null for all.</param>
    /// <param name="hoogstens">Ends after the day on which there are so many.</param>
    /// <param name="stop">Cancels.</param>
    /// <returns>And the day before which there is more to see; null when there is not.</returns>
    public async Task<(IReadOnlyList<Inzagemomentweergave> Momenten, DateOnly? Volgende)> Pagina(Lezing lezing, LidId lid, DateOnly? voor, int hoogstens, CancellationToken stop)
    {
        var (bekenden, ik) = (Bekenden.Van(lezing.Geldend, lid), Huishouden.Fold(lezing.Id, lezing.Geldend).Leden.Single(l => l.LidId == lid));
        List<Inzagemomentweergave> momenten = [];
        for (var (vraag, meer) = (new Toegangsvraag([lezing.Gemeente], lezing.Id, Tot: voor?.Begin()), true); meer;)
        {
            (var regels, meer) = await kast.Pagina(vraag, Samen, stop);
            foreach (var moment in regels.Select(r => Moment(r, lid, bekenden)).OfType<Inzagemomentweergave>().Where(m => ik.HoortErbij(m.Dag)))
            {
                if (momenten.Count >= hoogstens && moment.Dag < momenten[^1].Dag)
                {
                    return (momenten, momenten[^1].Dag);
                }

                if (!momenten.Contains(moment))
                {
                    momenten.Add(moment);
                }
            }

            vraag = vraag with { Na = regels.Count == 0 ? null : regels[^1].Id };
        }

        return (momenten, null);
    }

    /// <summary>What a lid reads of a line; null when it reads nothing.</summary>
    public static Inzagemomentweergave? Moment(Toegangsregel regel, LidId lid, Bekenden bekenden)
    {
        if (regel.Uitkomst != Toegangsuitkomst.Toegestaan || !IsKijken(regel.Wat) || (regel.Lid is { } over && over != lid))
        {
            return null;
        }

        var (dag, waarom) = (regel.Op.Dag(), Doelbindingen.VoorLid(regel.Doelbinding));
        return (regel.Recht, regel.OrganisatieSoort) switch
        {
            (Scope.Auditor, _) => new Inzagemomentweergave(dag, "Iemand die controleert of wij zorgvuldig werken", null, null, Bekeken, Doelbindingen.VoorLid(Doelbinding.Toezicht)),
            (Scope.Registratie or Scope.Partner, { } soort) when bekenden.Organisaties.Contains(soort) =>
                bekenden.Professionals.GetValueOrDefault(regel.ProfessionalId) is { } bekende
                    ? new Inzagemomentweergave(dag, Organisatiewoord.Van(soort), bekende.Professional.Naam, bekende.Rol, Bekeken, waarom)
                    : new Inzagemomentweergave(dag, Organisatiewoord.Van(soort), null, null, Bekeken, waarom),
            _ => null,
        };
    }

    private static bool IsKijken(string wat) => wat.StartsWith("GET ", StringComparison.Ordinal) && !wat.StartsWith("GET kwartaalmonitors", StringComparison.Ordinal);

    private static int Dag(int jaar) => new DateOnly(jaar, 1, 1).DayNumber;
}
