using CaseLedger.Informatie;
using CaseLedger.Maatregelen;
using CaseLedger.Toestemming;
using CaseLedger.Veiligheid;

namespace CaseLedger;

/// <summary>Codes in the words of those who live it (B1): what it means, never the code (S1 3.2).</summary>
internal static class Lidwoorden
{
    public static string Van(OrganisatieSoort soort) => soort switch
    {
        OrganisatieSoort.LokaalTeam => "het lokale team",
        OrganisatieSoort.VeiligThuis => "Veilig Thuis",
        OrganisatieSoort.RaadVoorDeKinderbescherming => "de Raad voor de Kinderbescherming",
        OrganisatieSoort.GecertificeerdeInstelling => "de jeugdbescherming",
        OrganisatieSoort.ZorgEnVeiligheidshuis => "het Zorg- en Veiligheidshuis",
        OrganisatieSoort.Ggz => "hulp bij psychische klachten",
        OrganisatieSoort.ForensischeZorg => "hulp om agressie te stoppen",
        OrganisatieSoort.Verslavingszorg => "hulp bij verslaving",
        OrganisatieSoort.Jeugdhulpaanbieder => "jeugdhulp",
        OrganisatieSoort.Jeugdgezondheidszorg => "het consultatiebureau of de jeugdarts",
        OrganisatieSoort.Kindbehartiger => "iemand die opkomt voor het kind",
        OrganisatieSoort.Vertrouwensarts => "een arts",
        OrganisatieSoort.Politie => "de politie",
        OrganisatieSoort.OpenbaarMinisterie => "de officier van justitie",
        OrganisatieSoort.Reclassering => "de reclassering",
        OrganisatieSoort.Huisarts => "de huisarts",
        OrganisatieSoort.Onderwijs => "school",
        OrganisatieSoort.Leerplicht => "de leerplicht",
        OrganisatieSoort.Kinderopvang => "de kinderopvang",
        OrganisatieSoort.Schuldhulpverlening => "hulp bij schulden",
        OrganisatieSoort.Woningcorporatie => "de woningcorporatie",
        OrganisatieSoort.Ervaringsdeskundigen => "iemand die dit zelf heeft meegemaakt",
        _ => "een andere organisatie",
    };

    public static string Van(Regime regime) => regime switch
    {
        Regime.AdviesEnConsult => "Wij denken mee en geven advies.",
        Regime.MetToestemming => "U vindt het goed dat wij meehelpen.",
        Regime.MetBevoegdheden => "Er is een melding gedaan. Veilig Thuis mag nu ook zonder uw toestemming vragen stellen.",
        Regime.MetJuridischeMaatregel => "De rechter of de burgemeester heeft iets besloten. Wij moeten dat uitvoeren.",
        _ => "Wij hebben een andere manier van samenwerken gekozen.",
    };

    public static string VoorKind(Regime regime) => regime switch
    {
        Regime.MetToestemming => "Je vindt het goed dat wij meehelpen.",
        Regime.MetBevoegdheden => "Er is een melding gedaan. Veilig Thuis mag nu ook vragen stellen als iemand dat niet wil.",
        _ => Van(regime),
    };

    public static string Van(Maatregelsoort soort) => soort switch
    {
        Maatregelsoort.Ondertoezichtstelling => "Een kind krijgt een jeugdbeschermer. Die kijkt mee of het kind veilig opgroeit.",
        Maatregelsoort.VoorlopigeOndertoezichtstelling => "Een kind krijgt meteen een jeugdbeschermer, voor korte tijd.",
        Maatregelsoort.MachtigingUithuisplaatsing => "Een kind mag voor een tijd ergens anders wonen.",
        Maatregelsoort.GezagsbeeindigendeMaatregel => "Een ouder beslist niet meer over een kind.",
        Maatregelsoort.TijdelijkHuisverbod => "Iemand mag een tijd niet thuis komen.",
        Maatregelsoort.Contactverbod => "Iemand mag geen contact zoeken met een ander.",
        Maatregelsoort.Reclassering or Maatregelsoort.Jeugdreclassering => "Iemand krijgt begeleiding van de reclassering.",
        Maatregelsoort.VoorlopigeVoogdij => "Een organisatie beslist voor een tijd over een kind.",
        Maatregelsoort.Gebiedsverbod => "Iemand mag een tijd niet op een bepaalde plek komen.",
        Maatregelsoort.Gedragsaanwijzing => "Iemand moet zich een tijd aan regels houden.",
        Maatregelsoort.Zorgmachtiging or Maatregelsoort.Crisismaatregel => "Iemand krijgt zorg, ook als die persoon dat niet wil.",
        _ => "Een kind woont voor een tijd in een huis met gesloten deuren.",
    };

    public static string Van(Oplegger? oplegger) => oplegger switch
    {
        Oplegger.Kinderrechter => "De kinderrechter heeft iets besloten.",
        Oplegger.Burgemeester => "De burgemeester heeft iets besloten.",
        Oplegger.OfficierVanJustitie => "De officier van justitie heeft iets besloten.",
        Oplegger.Rechter => "De rechter heeft iets besloten.",
        _ => "De rechter of de burgemeester heeft iets besloten.",
    };

    public static string Van(Reikwijdte reikwijdte) => reikwijdte switch
    {
        Reikwijdte.BetrokkenheidToekomsttuin => "wij helpen mee",
        Reikwijdte.Informatiedeling => "wij praten met andere organisaties",
        Reikwijdte.Huisbezoek => "wij komen thuis langs",
        Reikwijdte.HulpAanKind => "een kind krijgt hulp",
        _ => "er is contact met iemand die dit zelf heeft meegemaakt",
    };

    public static string Van(Veiligheidsoordeel oordeel) => oordeel switch
    {
        Veiligheidsoordeel.AcuutOnveilig => "er is nu gevaar",
        Veiligheidsoordeel.Onveilig => "het is niet veilig",
        Veiligheidsoordeel.VeiligGenoeg => "het is veilig genoeg",
        _ => "wij weten nog te weinig om dit te zeggen",
    };

    public static string Van(Informatieonderwerp onderwerp) => onderwerp switch
    {
        Informatieonderwerp.RolToekomsttuin => "wat wij doen",
        Informatieonderwerp.Rechten => "uw rechten",
        Informatieonderwerp.Melding => "een melding",
        Informatieonderwerp.BetrokkenheidRaad => "de Raad voor de Kinderbescherming",
        Informatieonderwerp.InzetBevoegdheden => "wat Veilig Thuis mag",
        Informatieonderwerp.Maatregel => "een besluit van de rechter of de burgemeester",
        Informatieonderwerp.Regimewijziging => "een andere manier van samenwerken",
        _ => "het einde van onze hulp",
    };

    /// <summary>Words in a row: <c>een, twee en drie</c>.</summary>
    public static string Rij(IEnumerable<string> woorden) => woorden.Distinct().ToList() switch
    {
        [] => string.Empty,
        [var een] => een,
        [.. var eerste, var laatste] => $"{string.Join(", ", eerste)} en {laatste}",
    };
}
