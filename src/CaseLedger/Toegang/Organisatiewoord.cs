namespace CaseLedger.Toegang;

/// <summary>A kind of organisation as a lid knows it.</summary>
internal static class Organisatiewoord
{
    public static string Van(OrganisatieSoort soort) => soort switch
    {
        OrganisatieSoort.LokaalTeam => "Het lokale team",
        OrganisatieSoort.VeiligThuis => "Veilig Thuis",
        OrganisatieSoort.RaadVoorDeKinderbescherming => "De Raad voor de Kinderbescherming",
        OrganisatieSoort.GecertificeerdeInstelling => "De jeugdbescherming",
        OrganisatieSoort.ZorgEnVeiligheidshuis => "Het Zorg- en Veiligheidshuis",
        OrganisatieSoort.Vrouwenopvang => "De opvang",
        OrganisatieSoort.Ggz => "De geestelijke gezondheidszorg",
        OrganisatieSoort.ForensischeZorg => "De zorg na een strafbaar feit",
        OrganisatieSoort.Verslavingszorg => "De verslavingszorg",
        OrganisatieSoort.Jeugdhulpaanbieder => "De jeugdhulp",
        OrganisatieSoort.Jeugdgezondheidszorg => "De jeugdgezondheidszorg",
        OrganisatieSoort.Kindbehartiger => "De kindbehartiger",
        OrganisatieSoort.Vertrouwensarts => "De vertrouwensarts",
        OrganisatieSoort.Politie => "De politie",
        OrganisatieSoort.OpenbaarMinisterie => "De officier van justitie",
        OrganisatieSoort.Reclassering => "De reclassering",
        OrganisatieSoort.Huisarts => "De huisarts",
        OrganisatieSoort.Onderwijs => "De school",
        OrganisatieSoort.Leerplicht => "De leerplichtambtenaar",
        OrganisatieSoort.Kinderopvang => "De kinderopvang",
        OrganisatieSoort.Schuldhulpverlening => "De hulp bij schulden",
        OrganisatieSoort.Woningcorporatie => "De woningcorporatie",
        OrganisatieSoort.Ervaringsdeskundigen => "De ervaringsdeskundigen",
        _ => "Een andere organisatie",
    };
}
