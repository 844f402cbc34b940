namespace CaseLedger.Aandachtspunten;

/// <summary>What a signal means and what can be done; Dutch, plain, without names.</summary>
internal static class Signaalteksten
{
    public static string Van(Signaalcode code) => code switch
    {
        Signaalcode.AcuteOnveiligheid => "Er is acute onveiligheid vastgesteld. Handel vandaag.",
        Signaalcode.VeiligheidsbeoordelingTeLaat => "De veiligheid had opnieuw beoordeeld moeten zijn. Plan de beoordeling.",
        Signaalcode.RegimeZonderGrondslag => "Het regime rust niet meer op een geldige toestemming, melding of maatregel. Vraag toestemming of kies een ander regime.",
        Signaalcode.ToestemmingOntbreekt => "Voor dit lid ontbreekt een geldige toestemming. Het regime met toestemming bereikt dit lid niet.",
        Signaalcode.MaatregelZonderRood => "Er loopt een maatregel, maar het regime is niet rood. Kijk of het regime nog klopt.",
        Signaalcode.AfschalenMogelijk => "De maatregel loopt niet meer en een partner heeft nog de regie. Bespreek of het lokale team de regie terugneemt.",
        Signaalcode.ToezeggingVerlopen => "Een toezegging is niet op tijd afgehandeld.",
        Signaalcode.ToestemmingVerloopt => "Een toestemming loopt binnen 30 dagen af.",
        Signaalcode.MaatregelVerloopt => "Een maatregel loopt binnen 30 dagen af.",
        Signaalcode.GeenVastContactpersoon => "Dit huishouden heeft geen vast contactpersoon.",
        Signaalcode.ZienswijzeOntbreekt => "Bij een ingrijpende stap staat na 14 dagen nog niet wat het huishouden ervan vindt. Vraag ernaar.",
        Signaalcode.KindNietGesproken => "Met dit kind is in dit traject nog niet gesproken.",
        Signaalcode.TriageWacht => "De aanmelding wacht langer dan 7 dagen op triage.",
        Signaalcode.EersteContactTeLaat => "Er is na 21 dagen nog geen contact met het huishouden geweest.",
        Signaalcode.GeenInzet => "Er is 30 dagen geen inzet vastgelegd.",
        Signaalcode.LokaalTeamAfwezig => "Het lokale team is 30 dagen niet in beeld geweest.",
        Signaalcode.WachtOpHulp => "Aangevraagde hulp is na 30 dagen nog niet gestart.",
        Signaalcode.AlsnogInformeren => "Het huishouden moet nog geïnformeerd worden.",
        Signaalcode.NazorgTeLaat => "Een afgesproken moment van nazorg is voorbij zonder contact.",
        Signaalcode.Verjaardag => "Dit lid wordt binnenkort 12, 16 of 18 jaar. Rechten en toestemming veranderen.",
        Signaalcode.AfwijkingWettelijk => "Er is afgeweken van een regel uit de wet. Bespreek of dit nog nodig is.",
        Signaalcode.RegelAlsnogGebroken => "Door wat later is vastgelegd, klopt een eerdere stap niet meer met een regel. Verbeter de stap, of leg met een correctie uit waarom.",
        Signaalcode.AvgVerzoekTeLaat => "Op een verzoek van dit lid over de eigen gegevens had al besloten moeten zijn. Besluit alsnog en vertel het aan het lid.",
        Signaalcode.AfschermingVerlopen => "De dag is voorbij waarop een afscherming opnieuw bekeken zou worden. Zij blijft gelden. Kijk of zij nog nodig is: geef vrij, of scherm opnieuw af.",
        _ => "De noodtoegang moet nog beoordeeld worden.",
    };
}
