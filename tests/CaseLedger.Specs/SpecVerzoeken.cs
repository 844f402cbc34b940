namespace CaseLedger.Specs;

/// <summary>Bodies of the acts, as short as a spec can be read: a household of a mother, a father and a child.</summary>
public abstract partial class Spec
{
    internal static readonly Guid Moeder = Guid.ParseExact("0199f000-0000-7000-8000-000000000101", "D");
    internal static readonly Guid Vader = Guid.ParseExact("0199f000-0000-7000-8000-000000000102", "D");
    internal static readonly Guid Kind = Guid.ParseExact("0199f000-0000-7000-8000-000000000103", "D");

    /// <summary>An id that nobody gave out here: of another household, or of nothing.</summary>
    internal static readonly Guid Vreemd = Guid.ParseExact("0199f000-0000-7000-8000-000000000999", "D");

    internal static readonly string[] Samen = ["lokaalTeam", "veiligThuis"];
    internal static readonly string[] Alleen = ["lokaalTeam"];
    internal static readonly string[] Betrokkenheid = ["betrokkenheidToekomsttuin"];
    internal static readonly string[] Delen = ["informatiedeling"];

    private protected static object Ouder(Guid kind, object houder) => new { kind, houder, soort = "ouderlijkGezag" };

    private protected static Verzoek Aanmelding(string kindGeboren = "2017-05-30", object[]? gezag = null) => Verzoek.Van("aanmeldingen", new
    {
        toekomsttuin = "hilversum",
        instroomroute = "jeugdteam",
        anoniem = false,
        hulpvraag = "samenOptrekken",
        maatregelOverwogen = false,
        leden = new object[]
        {
            new { lidId = Moeder, geboortedatum = "1989-03-02", inwonend = true },
            new { lidId = Vader, geboortedatum = "1986-11-19", inwonend = true },
            new { lidId = Kind, geboortedatum = kindGeboren, inwonend = true },
        },
        gezag = gezag ?? [Ouder(Kind, Moeder), Ouder(Kind, Vader)],
    });

    private protected static Verzoek AnoniemeAanmelding() => Aanmelding().Zonder("leden", "gezag").Met("anoniem", true).Met("zonderMinderjarigen", false);

    private protected static Verzoek Toestemming(
        Guid? lid, Guid[]? voor = null, string besluit = "verleend", string[]? reikwijdte = null, string? hoedanigheid = null,
        string[]? partners = null, string? tot = null, bool uitleg = true) => Verzoek.Van("toestemmingen", new
        {
            lidId = lid,
            voorLeden = voor,
            hoedanigheid = hoedanigheid ?? (voor is null ? "voorZichzelf" : "gezagsdrager"),
            besluit,
            reikwijdte = reikwijdte ?? [.. Betrokkenheid, .. Delen],
            partners,
            vorm = "schriftelijk",
            uitlegGegeven = uitleg,
            geldigTot = tot,
        });

    private protected static Verzoek Getriageerd(string besluit = "instroom", string[]? deelnemers = null, string acuut = "nee") => Verzoek.Van("triages", new
    {
        deelnemers = deelnemers ?? Samen,
        vermoedenGeweldInAfhankelijkheidsrelatie = true,
        acuteOnveiligheid = acuut,
        leefgebieden = new[] { "opvoeding" },
        expertiseBeschikbaar = true,
        besluit,
        motivering = "Samen gewogen.",
    });

    private protected static Verzoek Regime(string naar, object? grondslag = null) => Verzoek.Van("regimewijzigingen", new { naar, grondslag, reden = "Samen besproken." });

    private protected static Verzoek Contactpersoon(Vakmens professional, string reden = "start", string? tot = null) =>
        Verzoek.Van("contactpersoonwisselingen", new { professional, reden, tot });

    private protected static Verzoek ErbijGehaald(Vakmens professional, string rol = "samenOptrekken") =>
        Verzoek.Van("tandemwisselingen", new { soort = "erbijGehaald", professional, rol, reden = "Wij hebben hulp nodig." });

    private protected static Verzoek Afgestapt(object deelnemerId) =>
        Verzoek.Van("tandemwisselingen", new { soort = "afgestapt", deelnemerId, reden = "Het is klaar." });

    private protected static Verzoek Regiewissel(object naar, string aanleiding, Guid? melding = null, Guid? maatregel = null, object[]? gedeeldMet = null) =>
        Verzoek.Van("regiewissels", new
        {
            naarDeelnemerId = naar,
            aanleiding,
            meldingId = melding,
            maatregelId = maatregel,
            gedeeldMet,
            motivering = "Het kan niet anders.",
        });

    private protected static Verzoek Melding(string bij = "veiligThuis") => Verzoek.Van("meldingen", new { bij, huishoudenGeinformeerd = true });

    private protected static Verzoek Raadsverzoek() =>
        Verzoek.Van("raadsverzoeken", new { leden = new[] { Kind }, herkomst = "ingezet", huishoudenGeinformeerd = true });

    private protected static Verzoek Geinformeerd(Guid? lid = null, string over = "betrokkenheidRaad") =>
        Verzoek.Van("informeringen", new { leden = new[] { lid ?? Moeder }, over = new[] { over }, wijze = "gesprek" });

    private protected static Verzoek Maatregel(
        Vakmens? uitvoerder = null, string soort = "ondertoezichtstelling", string? ingang = null, string? tot = null, bool? inOverleg = null, Guid[]? leden = null) =>
        Verzoek.Van("maatregelen", new
        {
            soort,
            herkomst = "betrokkenBijTotstandkoming",
            leden = leden ?? [Kind],
            ingangsdatum = ingang,
            uitvoerder,
            inOverlegMetHuishouden = inOverleg,
            geldigTot = tot,
        });

    private protected static Verzoek Beeindigd(Guid maatregelId) => Verzoek.Van("maatregelen/beeindigingen", new { maatregelId, reden = "Niet meer nodig." });

    private protected static Verzoek Beoordeling(
        string volgende, string fase = "stabieleVeiligheid", string oordeel = "veiligGenoeg", Guid[]? gesproken = null, bool samen = false,
        string[]? beoordelaars = null, object[]? geweld = null) => Verzoek.Van("veiligheidsbeoordelingen", new
        {
            fase,
            gesprokenLeden = gesproken ?? [Moeder],
            beoordelaars = beoordelaars ?? ["lt-01"],
            oordelen = new object[]
            {
                new { lidId = Moeder, directeVeiligheid = "veiligGenoeg" },
                new { lidId = Kind, directeVeiligheid = oordeel },
            },
            geweld,
            gezamenlijkGesprek = samen,
            volgendeBeoordelingVoor = volgende,
        });

    private protected static Verzoek Inzet(string soort = "gesprek", Guid[]? met = null) => Verzoek.Van("inzetregistraties", new { soort, minuten = 60, metLeden = met });

    private protected static Verzoek Uitgestroomd(string reden = "nietIngestroomd", string[]? deelnemers = null) => Verzoek.Van("uitstroombesluiten", new
    {
        deelnemers = deelnemers ?? Samen,
        reden,
        eindevaluatie = "Wij keken samen terug.",
        geenNazorgReden = "Niet nodig.",
    });

    /// <summary>A household that came on 1 October 2024, the mother letting the lokaal team share with all partners.</summary>
    private protected Guid GegevenAangemeld()
    {
        Gegeven("2024-10-01 09:00", Aanmelding());
        return Gegeven("2024-10-01 10:00", Toestemming(Moeder));
    }

    /// <summary>As <see cref="GegevenAangemeld"/>, taken in on 2 October 2024. Answers the id of the mother's toestemming.</summary>
    private protected Guid GegevenIngestroomd()
    {
        var toestemming = GegevenAangemeld();
        Gegeven("2024-10-02", Getriageerd());
        return toestemming;
    }
}
