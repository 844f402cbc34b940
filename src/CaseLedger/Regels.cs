using System.Reflection;
using static CaseLedger.Regelaard;

namespace CaseLedger;

/// <summary>The rules of the trajectory. Which fact breaks one is decided by the act; what it says stands here.</summary>
internal static class Regels
{
    public static readonly Regel R01 = new("R01", Wettelijk, "Bespreek een huishouden met naam pas met een andere organisatie als een lid van 16 jaar of ouder, of wie het gezag heeft, toestemming gaf om informatie te delen. Een melding, een verzoek aan de Raad of een lopende maatregel is ook een grond.", "S3 2.3, S2");
    public static readonly Regel R02 = new("R02", Wettelijk, "Het regime met toestemming bereikt alleen leden voor wie een geldige toestemming voor betrokkenheid van de toekomsttuin is vastgelegd, met uitleg: vanaf 16 jaar van het lid zelf, van 12 tot 16 jaar van het kind en van iedereen met gezag, onder 12 jaar van iedereen met gezag. Minstens één lid moet bereikt worden, en de toestemming die als grondslag is genoemd moet zelf geldig zijn.", "S5 bijlage 2 D, S3 3.3.2");
    public static readonly Regel R03 = new("R03", Wettelijk, "Het regime met bevoegdheden rust op een melding bij Veilig Thuis, een verzoek aan de Raad of een lopende maatregel in dit dossier.", "S5 Juridische kanttekeningen");
    public static readonly Regel R04 = new("R04", Structureel, "Het regime met een juridische maatregel rust op een maatregel die loopt.", "S5 bijlage 2 D");
    public static readonly Regel R05 = new("R05", Wettelijk, "De Raad voor de Kinderbescherming doet bij een huishouden met naam niet mee aan triage, tandem, inzet of beoordeling voordat minstens één lid van 16 jaar of ouder, of wie het gezag heeft, daarover is geïnformeerd.", "S5 Juridische kanttekeningen");
    public static readonly Regel R06 = new("R06", Normatief, "Wie eerder meehielp, onderzoekt niet en voert geen maatregel uit. Een medewerker van de Raad deed in dit traject nog niet mee. Een medewerker van Veilig Thuis of een gecertificeerde instelling reed nog niet mee op de tandem, tenzij dit met het huishouden is overlegd.", "S5 noot 5");
    public static readonly Regel R07 = new("R07", Structureel, "Het lokale team rijdt mee van aanmelding tot uitstroom en stapt niet af.", "S5 De tandem");
    public static readonly Regel R08 = new("R08", Wettelijk, "Een partner neemt de regie alleen zo: Veilig Thuis na een melding bij Veilig Thuis, of de uitvoerder van een maatregel die loopt.", "S5 De tandem, S3 3.2.3");
    public static readonly Regel R09 = new("R09", Structureel, "Alleen wie meerijdt kan de regie nemen, delen of afstappen. Niemand neemt de regie die hij al heeft, en wie de regie heeft stapt niet af.", "S5, S4 Regie");
    public static readonly Regel R10 = new("R10", Normatief, "De vast contactpersoon komt uit het lokale team. De eerste van een traject heeft als reden start, een volgende niet. Wisselen gebeurt op inhoud, voor de veiligheid, op wens van het huishouden of voor waarneming, niet om organisatorische redenen.", "S1 4.2.3, 4.3");
    public static readonly Regel R11 = new("R11", Normatief, "Een procesregisseur heeft geen direct contact met het huishouden en geeft geen inzet met leden.", "S1 2.2");
    public static readonly Regel R12 = new("R12", Structureel, "Contacten van een ervaringsdeskundige worden geteld, niet beschreven: er is geen tekst bij, en een ervaringsdeskundige legt geen inzet vast.", "S5 Registratie");
    public static readonly Regel R13 = new("R13", Structureel, "Een plan noemt wat mensen uit het netwerk doen, of waarom het netwerk nog niets doet.", "S1 3.2, 3.3");
    public static readonly Regel R14 = new("R14", Structureel, "Een plan met de top 3 noemt hooguit drie risicofactoren, de zwaarste eerst.", "S5, S3 Top 3");
    public static readonly Regel R15 = new("R15", Normatief, "Spreek leden niet samen als tussen hen intieme terreur, stalking, dreigende femicide of eergerelateerd geweld bekend is. Spreek een lid met een lopend contactverbod of huisverbod niet samen met een ander lid.", "S4 Systeemgericht werken");
    public static readonly Regel R16 = new("R16", Normatief, "Instroom, en uitstroom na een regime anders dan advies en consult, besluiten minstens twee organisaties samen. Het lokale team is er één van.", "S5 Het werkproces");
    public static readonly Regel R17 = new("R17", Normatief, "Uitstroom omdat de veiligheid stabiel is: minstens twee beoordelingen in dit traject op verschillende dagen, de laatste van hooguit 90 dagen geleden, en daarin is ieder lid veilig genoeg. Om een andere reden, na een regime anders dan advies en consult: één beoordeling van hooguit 90 dagen geleden.", "S4 Zicht op veiligheid");
    public static readonly Regel R18 = new("R18", Normatief, "Bij uitstroom loopt er geen maatregel en is het regime niet rood, tenzij de maatregel elders wordt uitgevoerd.", "S5, S3 noot 15");
    public static readonly Regel R19 = new("R19", Structureel, "Er is één open traject tegelijk. Na uitstroom is er geen triage, regime, regie, tandem, contactpersoon, plan of uitstroom tot er een nieuwe aanmelding is.", "S5 Het werkproces");
    public static readonly Regel R20 = new("R20", Wettelijk, "Een melding of een verzoek aan de Raad wordt aan het huishouden verteld. Kan dat nog niet, zeg dan waarom niet en voor welke dag het alsnog gebeurt.", "S4 meldcode, S2");
    public static readonly Regel R21 = new("R21", Structureel, "Een anoniem dossier blijft advies en consult en bevat geen leden, tot de anonimiteit is opgeheven.", "S3 2.3, S5 bijlage 2 D");
    public static readonly Regel R22 = new("R22", Normatief, "Plan de volgende veiligheidsbeoordeling hooguit 42 dagen vooruit in de fase directe veiligheid, en hooguit 90 dagen vooruit daarna.", "S4 Zicht op veiligheid");
    public static readonly Regel R23 = new("R23", Structureel, "Triage, regime, regie, tandem, contactpersoon, plan en uitstroom liggen niet voor de aanmelding van hun traject.", "S5, S2, S3 2.3");
    public static readonly Regel R24 = new("R24", Normatief, "Voor het regime komt een triage met het besluit instroom (voor advies en consult ook een triage met dat besluit), tenzij een eerdere triage van dit traject acute onveiligheid vaststelde.", "S5 Het werkproces, S1 4.2.2");
    public static readonly Regel R25 = new("R25", Wettelijk, "De uitvoerder van een lopende maatregel stapt niet af, tenzij een andere deelnemer meerijdt die de maatregel uitvoert.", "S5 De tandem");
    public static readonly Regel R26 = new("R26", Wettelijk, "Een partner rijdt bij een huishouden met naam alleen mee als de toestemming om informatie te delen zijn organisatie noemt of voor alle partners geldt. Een melding, een verzoek aan de Raad of een lopende maatregel is ook een grond.", "S3 2.3, S5");
    public static readonly Regel R27 = new("R27", Structureel, "Een verwijzing wijst naar een lid of een registratie van dit huishouden, van de juiste soort, van voor deze gebeurtenis en niet ingetrokken. Een lid dat erbij komt heeft een id dat hier nog niet is gebruikt.", "Samenhang van het dossier");

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Regel> Alle { get; } = [.. typeof(Regels)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => f.GetValue(null))
        .OfType<Regel>()
        .OrderBy(r => r.Id, StringComparer.Ordinal)];
}
