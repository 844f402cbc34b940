using CaseLedger.Aanmelding;
using CaseLedger.Leden;
using CaseLedger.Maatregelen;
using CaseLedger.Tandem;
using CaseLedger.Toestemming;
using CaseLedger.Triage;

namespace CaseLedger.Bench.Huishoudens;

/// <summary>How a traject begins.</summary>
internal static class Intake
{
    private static readonly OrganisatieSoort[] Samen = [OrganisatieSoort.LokaalTeam, OrganisatieSoort.VeiligThuis];

    public static void Aanmelding(this Verhaal v, bool anoniem, string? referentie, bool ledenBekend)
    {
        var lot = v.Lot;
        v.Leg(new HuishoudenAangemeld
        {
            Toekomsttuin = v.Plaats.Tuin,
            Instroomroute = lot.Een(Enum.GetValues<Instroomroute>()),
            Kanaal = lot.Een(Enum.GetValues<Kanaal>()),
            Anoniem = anoniem,
            Hulpvraag = lot.Een(Enum.GetValues<Hulpvraag>()),
            Veiligheidsvraag = lot.Kort(),
            MaatregelOverwogen = lot.Kans(18),
            Leden = anoniem ? null : [.. v.Gezin.Leden.Select(l => l.AlsLid())],
            Relaties = anoniem || ledenBekend ? null : v.Gezin.Relaties(),
            Gezag = anoniem || ledenBekend ? null : v.Gezin.Gezag(),
            ZonderMinderjarigen = anoniem ? v.Gezin.Kinderen.Count == 0 : null,
            ExterneReferentie = referentie is null ? null : new ExterneReferentie { Systeem = "regas", Id = referentie },
        });
    }

    /// <summary>The mother for herself and the children, the father for himself.</summary>
    public static void Toestemming(this Verhaal v)
    {
        var kinderen = v.Gezin.Kinderen.Select(k => k.Id).ToList();
        v.Stand.Toestemming = v.Na(0, 6).Leg(new ToestemmingVerleend
        {
            LidId = v.Gezin.Moeder.Id,
            VoorLeden = kinderen.Count == 0 ? null : [v.Gezin.Moeder.Id, .. kinderen],
            Hoedanigheid = kinderen.Count == 0 ? Hoedanigheid.VoorZichzelf : Hoedanigheid.Gezagsdrager,
            Besluit = Toestemmingskeuze.Verleend,
            Reikwijdte = [Reikwijdte.BetrokkenheidToekomsttuin, Reikwijdte.Informatiedeling, Reikwijdte.Huisbezoek],
            Vorm = v.Lot.Een(Enum.GetValues<Toestemmingsvorm>()),
            UitlegGegeven = true,
        });
        if (v.Gezin.Vader is { } vader && v.Lot.Kans(60))
        {
            v.Na(0, 5).Leg(VanVader(vader, v.Lot.Kans(80), v.Lot.Kans(40) ? v.Dag.AddDays(180) : null));
        }
    }

    public static void WijsContactpersoonToe(this Verhaal v)
    {
        v.Stand.HeeftContactpersoon = true;
        v.Na(0, 4).Leg(new VastContactpersoonToegewezen { Professional = v.Contactpersoon.AlsProfessional(), Reden = Contactpersoonreden.Start });
    }

    /// <summary>An instroom is decided jointly, or it is explained why not (R16).</summary>
    public static void Triage(this Verhaal v, Triagebesluit besluit, bool alleen = false)
    {
        var uitgelegd = alleen && besluit == Triagebesluit.Instroom;
        TriageUitgevoerd Feit(Leefgebied[] leefgebieden) => new()
        {
            Deelnemers = alleen ? [OrganisatieSoort.LokaalTeam] : Samen,
            VermoedenGeweldInAfhankelijkheidsrelatie = v.Gezin.IsGevaarlijk || leefgebieden.Contains(Leefgebied.Relaties),
            AcuteOnveiligheid = v.Gezin.IsGevaarlijk ? AcuteOnveiligheid.Ja : AcuteOnveiligheid.Nee,
            Leefgebieden = leefgebieden,
            EerdereMeldingen = leefgebieden.Length - 1,
            ExpertiseBeschikbaar = true,
            Besluit = besluit,
            Motivering = v.Lot.Verslag(),
        };
        var id = v.Na(1, 7).Leg(Feit(v.Lot.Enkele(Enum.GetValues<Leefgebied>())), uitgelegd ? v.Uitleg("R16") : null);
        if (!uitgelegd)
        {
            v.Stand.TeCorrigeren.Add((id, v.Nu, () => Feit(v.Lot.Enkele(Enum.GetValues<Leefgebied>()))));
        }
    }

    /// <summary>An anonymous consult turns acute: a melding, and from there on with names (R21).</summary>
    public static void HefAnonimiteitOp(this Verhaal v)
    {
        var melding = v.Na(3, 20).Leg(new MeldingGedaan { Bij = Meldpunt.VeiligThuis, Spoed = true, HuishoudenGeinformeerd = true });
        v.Na(0, 1).Leg(new AnonimiteitOpgeheven { Leden = [.. v.Gezin.Leden.Select(l => l.AlsLid())], MeldingId = new Verwijzing<MeldingGedaan>(melding) });
        foreach (var gezag in v.Gezin.Gezag())
        {
            v.Na(0, 0).Leg(new GezagVastgelegd { Kind = gezag.Kind, Houder = gezag.Houder, Soort = gezag.Soort });
        }
    }

    /// <summary>Comply or explain.</summary>
    public static Envelop Uitleg(this Verhaal v, string regel) => new() { Afwijking = new Afwijking { Regels = [regel], Motivering = v.Lot.Verslag() } };

    private static Toestemmingsbesluit Besluit(Gezinslid wie, bool verleend, DateOnly? tot) => new()
    {
        LidId = wie.Id,
        Hoedanigheid = Hoedanigheid.VoorZichzelf,
        Besluit = verleend ? Toestemmingskeuze.Verleend : Toestemmingskeuze.Geweigerd,
        Reikwijdte = [Reikwijdte.BetrokkenheidToekomsttuin, Reikwijdte.Informatiedeling],
        Vorm = Toestemmingsvorm.Mondeling,
        UitlegGegeven = true,
        GeldigTot = verleend ? tot : null,
    };

    private static IFeit VanVader(Gezinslid vader, bool verleend, DateOnly? tot) => Besluit(vader, verleend, tot).AlsFeit();
}
