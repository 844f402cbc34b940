using CaseLedger.Plannen;
using CaseLedger.Tandem;
using CaseLedger.Uitstroom;
using CaseLedger.Veiligheid;
using CaseLedger.Zienswijze;

namespace CaseLedger.Inzage;

/// <summary>Computes the first page from the state that the reader may know.</summary>
/// <param name="stand">Of what the reader may see only.</param>
/// <param name="zicht">What may be shown word for word.</param>
/// <param name="lezer">Who reads, and about whom.</param>
/// <param name="dag">The local day.</param>
/// <param name="kind">In the words for a child.</param>
internal sealed class Eerstebladbeeld(Huishouden stand, Zicht zicht, Inzagelezer lezer, DateOnly dag, bool kind)
{
    private const int Antwoordmaanden = 1;

    public Eersteblad Van(IReadOnlyList<Mogelijkheid> hulp) => new()
    {
        WieIsErVoorMij = [.. Helpers()],
        WatIsAfgesproken = [.. Plannen().SelectMany(p => p.Inhoud.Afspraken).Where(a => a.VervaltOp is not { } tot || dag <= tot)
            .Select(a => new Gemaakteafspraak(a.Omschrijving, a.Verantwoordelijke, a.RapporteertAan, a.BijNietNakomen, a.VervaltOp))],
        WatBeloofdenWij = [.. Open<ToezeggingGedaan>(Afgehandeld<ToezeggingAfgehandeld>(a => a.ToezeggingId.Id)).Select(Belofte)],
        WatGebeurtNu = [.. Nu()],
        WatKanIkDoen = hulp,
        WanneerHoortU = [.. Hoormomenten().Where(h => h.Uiterlijk >= dag).OrderBy(h => h.Uiterlijk).Distinct()],
    };

    /// <summary>The open traject; after uitstroom the last.</summary>
    private Traject? Laatste => stand.Traject ?? (stand.Trajecten is [.., var laatste] ? laatste : null);

    private IEnumerable<Helper> Helpers()
    {
        if (Laatste?.Contactpersoon is { } vast)
        {
            yield return Als(kind ? "Jouw vaste contactpersoon" : "Uw vaste contactpersoon", vast.Professional);
        }

        foreach (var deelnemer in stand.Tandem.Deelnemers)
        {
            yield return Als(
                deelnemer.Rol switch { Tandemrol.Meedenken => "Denkt mee", Tandemrol.SamenOptrekken => "Helpt mee", _ => "Voert een besluit uit" },
                deelnemer.Professional);
        }
    }

    private static Helper Als(string wat, Professional professional) => new(wat, professional.Naam, professional.Organisatie);

    /// <summary>Running plans that this lid agreed to, or that are about it alone.</summary>
    private IEnumerable<Plan> Plannen() => stand.Traject is not { } traject ? [] : stand.Plannen.Alle.Where(p => p.Traject == traject.Nummer
        && ((lezer.IsZelf && p.Inhoud.AkkoordLeden?.Contains(lezer.Over) == true) || zicht.MagLetterlijk(p.Bijgesteld ?? p.Vastgesteld)));

    private Belofte Belofte(Boeking boeking) => ((ToezeggingGedaan)boeking.Feit) is var toezegging && (lezer.IsZelf || zicht.MagLetterlijk(boeking))
        ? new Belofte(toezegging.Omschrijving, toezegging.Uiterlijk)
        : new Belofte(null, toezegging.Uiterlijk);

    private IEnumerable<string> Nu()
    {
        if (stand.IsUitgestroomd)
        {
            yield return kind ? "De hulp van ons team is gestopt. Het lokale team blijft er voor jou." : "De hulp van ons team is gestopt. Uw lokale team blijft er voor u.";
        }

        if (stand.Traject?.Regime is { } regime)
        {
            yield return kind ? Lidwoorden.VoorKind(regime) : Lidwoorden.Van(regime);
        }

        foreach (var maatregel in stand.Maatregelen.Lopend(dag))
        {
            yield return $"{Lidwoorden.Van(maatregel.Feit.OpgelegdDoor)} {Lidwoorden.Van(maatregel.Feit.Soort)}{(maatregel.GeldigTot is { } tot ? $" Dit geldt tot en met {tot.Voluit()}." : string.Empty)}";
        }

        var gestopt = Afgehandeld<HulpBeeindigd>(h => h.HulpinzetId.Id);
        if (Open<HulpGestart>(gestopt).Any())
        {
            yield return kind ? "Je krijgt hulp." : "U krijgt hulp.";
        }
        else if (Open<HulpAangevraagd>(gestopt).Any())
        {
            yield return kind ? "Er is hulp voor je aangevraagd. Je moet nog even wachten." : "Er is hulp voor u aangevraagd. U moet nog even wachten.";
        }
    }

    private IEnumerable<Hoormoment> Hoormomenten()
    {
        if (stand.Traject?.Beoordelingen is [.., { Feit: VeiligheidBeoordeeld beoordeling }])
        {
            yield return new Hoormoment(beoordeling.VolgendeBeoordelingVoor, "Wij kijken opnieuw of het veilig is.");
        }

        foreach (var toezegging in Open<ToezeggingGedaan>(Afgehandeld<ToezeggingAfgehandeld>(a => a.ToezeggingId.Id)))
        {
            yield return new Hoormoment(((ToezeggingGedaan)toezegging.Feit).Uiterlijk, "Wij doen wat wij beloofden.");
        }

        // Art. 12 lid 3 AVG: within a month.
        foreach (var verzoek in Open<RectificatieVerzocht>(Afgehandeld<RectificatieBesloten>(b => b.VerzoekId.Id)))
        {
            yield return new Hoormoment(verzoek.Dag.AddMonths(Antwoordmaanden), kind ? "Je krijgt antwoord op je vraag om iets te verbeteren." : "U krijgt antwoord op uw vraag om iets te verbeteren.");
        }

        foreach (var moment in stand.IsUitgestroomd && Laatste!.Uitstroom!.Feit is HuishoudenUitgestroomd { Nazorg: { } nazorg } ? nazorg.Contactmomenten : [])
        {
            yield return new Hoormoment(moment.Voor, "Wij vragen hoe het gaat.");
        }
    }

    private IEnumerable<Boeking> Open<T>(HashSet<Guid> afgehandeld) => stand.Registraties.Where(b => b.Feit is T && !afgehandeld.Contains(b.Id));

    private HashSet<Guid> Afgehandeld<T>(Func<T, Guid> van) => [.. stand.Registraties.Select(b => b.Feit).OfType<T>().Select(van)];
}
