using System.Globalization;
using CaseLedger.Aanmelding;
using CaseLedger.Inzet;
using CaseLedger.Kwartaalmonitor;
using CaseLedger.Maatregelen;
using CaseLedger.Platform;
using CaseLedger.Regimewijziging;
using CaseLedger.Triage;
using CaseLedger.Uitstroom;
using CaseLedger.Veiligheid;
using CaseLedger.Zienswijze;

namespace CaseLedger.Specs.Kwartaalmonitor;

/// <summary>
/// A household whose facts are recorded in the order of the calls. A moment is a local day (noon), a local time
/// (<c>2024-10-01 09:00</c>) or a time with its offset.
/// </summary>
internal sealed class Gegeven
{
    public static readonly DateOnly Startdatum = new(2024, 6, 1);

    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    private readonly List<Boeking> boekingen = [];

    public Monitorbijdrage Bijdrage => Monitorbijdrage.Van(boekingen);

    public static Gegeven Huishouden() => new();

    /// <summary>A household of two adults with one regime since a moment, aangemeld at that moment.</summary>
    public static Gegeven InRegime(Regime regime, string sinds, string tuin = "huizen") =>
        Huishouden().Aangemeld(sinds, tuin).Regime(sinds, regime);

    public static Lid Geboren(string datum) => new() { LidId = new LidId(Identiteit.Nieuw()), Geboortedatum = DateOnly.Parse(datum, CultureInfo.InvariantCulture) };

    public Gegeven Aangemeld(string moment, string tuin = "huizen", bool maatregelOverwogen = false, params Lid[] leden) =>
        Aanmelding(moment, tuin, maatregelOverwogen, leden is [] ? [Geboren("1980-01-01")] : leden, null);

    public Gegeven AnoniemAangemeld(string moment, bool zonderMinderjarigen) => Aanmelding(moment, "huizen", false, [], zonderMinderjarigen);

    public Gegeven Regime(string moment, Regime naar) => Leg(moment, new RegimeGewijzigd { Naar = naar, Reden = "-" });

    public Gegeven Uitgestroomd(string moment) => Leg(moment, new HuishoudenUitgestroomd
    {
        Deelnemers = [OrganisatieSoort.LokaalTeam],
        Reden = Uitstroomreden.Anders,
        Eindevaluatie = "-",
    });

    public Gegeven Inzet(string moment, int minuten, Inzetsoort soort = Inzetsoort.Gesprek, OrganisatieSoort door = OrganisatieSoort.LokaalTeam, params OrganisatieSoort[] uitgevoerdDoor) =>
        Leg(moment, new InzetGeregistreerd { Soort = soort, Minuten = minuten }, door, [.. uitgevoerdDoor.Select(Wie)]);

    public Gegeven ConsultVan(OrganisatieSoort organisatie, string moment, int minuten) => Inzet(moment, minuten, Inzetsoort.Consultatie, organisatie);

    public Gegeven Raadsverzoek(string moment, Herkomst herkomst = Herkomst.Ingezet) =>
        Leg(moment, new RaadOmToetsingVerzocht { Leden = [], Herkomst = herkomst, HuishoudenGeinformeerd = true });

    public Gegeven Maatregel(string moment, Maatregelsoort soort, Herkomst herkomst = Herkomst.Ingezet) =>
        Leg(moment, new MaatregelGeregistreerd { Soort = soort, Herkomst = herkomst, Leden = [] });

    public Gegeven Triage(string moment, params Leefgebied[] leefgebieden) => Leg(moment, new TriageUitgevoerd
    {
        Deelnemers = [OrganisatieSoort.LokaalTeam],
        VermoedenGeweldInAfhankelijkheidsrelatie = true,
        AcuteOnveiligheid = AcuteOnveiligheid.Nee,
        Leefgebieden = leefgebieden,
        ExpertiseBeschikbaar = true,
        Besluit = Triagebesluit.Instroom,
        Motivering = "-",
    });

    public Gegeven Incident(string moment, params Geweldsvorm[] vormen) =>
        Leg(moment, new IncidentGeregistreerd { Geweld = [.. vormen.Select(v => new Geweld { Vorm = v })] });

    public Gegeven Ervaring(string moment, Ervaringsvraag vraag, bool? meerwaarde = null) =>
        Leg(moment, new ErvaringVastgelegd { Vraag = vraag, Van = vraag == Ervaringsvraag.J ? Ervaringsbron.Professional : Ervaringsbron.Lid, Meerwaarde = meerwaarde });

    /// <summary>What this household adds to a quarter.</summary>
    public Kwartaaltelling Telling(string kwartaal) => Huishoudentelling.Van(Bijdrage, "huizen", Startdatum, Kwartaal.Parse(kwartaal));

    /// <summary>The figures of a quarter, of this household and others.</summary>
    public Kwartaalcijfers In(string kwartaal, params Gegeven[] anderen) => In(kwartaal, "huizen", anderen);

    public Kwartaalcijfers In(string kwartaal, string tuin, params Gegeven[] anderen) => Kwartaal.TryParse(kwartaal, out var gevraagd)
        ? Kwartaalcijfers.Bereken(tuin, Startdatum, gevraagd, [Bijdrage, .. anderen.Select(a => a.Bijdrage)])
        : throw new ArgumentException(kwartaal);

    private static DateTimeOffset Moment(string tekst)
    {
        if (tekst.EndsWith('Z') || tekst.LastIndexOf('+') > 0)
        {
            return DateTimeOffset.Parse(tekst, CultureInfo.InvariantCulture).ToUniversalTime();
        }

        var lokaal = DateTime.Parse(tekst.Length == 10 ? $"{tekst} 12:00" : tekst, CultureInfo.InvariantCulture);
        return new DateTimeOffset(lokaal, Amsterdam.GetUtcOffset(lokaal)).ToUniversalTime();
    }

    private static Door Wie(OrganisatieSoort organisatie) => new()
    {
        ProfessionalId = "p",
        Naam = "-",
        Organisatie = "-",
        OrganisatieSoort = organisatie,
        Systeem = "spec",
    };

    private Gegeven Aanmelding(string moment, string tuin, bool overwogen, IReadOnlyList<Lid> leden, bool? zonderMinderjarigen) => Leg(moment, new HuishoudenAangemeld
    {
        Toekomsttuin = tuin,
        Instroomroute = Instroomroute.Inloop,
        Anoniem = zonderMinderjarigen is not null,
        Hulpvraag = Hulpvraag.Beide,
        MaatregelOverwogen = overwogen,
        Leden = leden,
        ZonderMinderjarigen = zonderMinderjarigen,
    });

    private Gegeven Leg(string moment, IFeit feit, OrganisatieSoort door = OrganisatieSoort.LokaalTeam, IReadOnlyList<Professional>? uitgevoerdDoor = null)
    {
        var gebeurdOp = Moment(moment);
        boekingen.Add(new Boeking(Identiteit.Nieuw(), boekingen.Count + 1, feit, new Registratie
        {
            GebeurdOp = gebeurdOp,
            VastgelegdOp = gebeurdOp,
            Door = Wie(door),
            Envelop = new Envelop { UitgevoerdDoor = uitgevoerdDoor is { Count: > 0 } ? uitgevoerdDoor : null },
        }));
        return this;
    }
}

internal static class Cijferlezer
{
    public static Vormcijfers Rij(this Kwartaalcijfers cijfers, Regime vorm) => cijfers.Vormen.Single(v => v.Vorm == vorm);

    public static int Aantal(this Kwartaalcijfers cijfers, Maatregelrij rij) => cijfers.Maatregelen.Aantallen[rij];

    public static int Cumulatief(this Kwartaalcijfers cijfers, Maatregelrij rij) => cijfers.Maatregelen.Cumulatief[rij];
}
