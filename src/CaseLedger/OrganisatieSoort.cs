namespace CaseLedger;

/// <summary>Kinds of organisations around a household.</summary>
internal enum OrganisatieSoort
{
    /// <summary>The lokale team of the gemeente, which stays with the household.</summary>
    LokaalTeam,
    /// <summary>Veilig Thuis: advice and reporting of domestic violence and child abuse.</summary>
    VeiligThuis,
    /// <summary>The Raad voor de Kinderbescherming, which investigates and advises the court.</summary>
    RaadVoorDeKinderbescherming,
    /// <summary>A gecertificeerde instelling: carries out child protection and youth probation.</summary>
    GecertificeerdeInstelling,
    /// <summary>A zorg- en veiligheidshuis, where care and justice meet.</summary>
    ZorgEnVeiligheidshuis,
    /// <summary>Shelter for victims of domestic violence.</summary>
    Vrouwenopvang,
    /// <summary>Mental health care.</summary>
    Ggz,
    /// <summary>Forensic care.</summary>
    ForensischeZorg,
    /// <summary>Care for addiction.</summary>
    Verslavingszorg,
    /// <summary>A provider of youth care.</summary>
    Jeugdhulpaanbieder,
    /// <summary>Preventive health care for children.</summary>
    Jeugdgezondheidszorg,
    /// <summary>Somebody who speaks for a child while parents separate.</summary>
    Kindbehartiger,
    /// <summary>A doctor who advises on child abuse.</summary>
    Vertrouwensarts,
    /// <summary>The police.</summary>
    Politie,
    /// <summary>The public prosecution service.</summary>
    OpenbaarMinisterie,
    /// <summary>The probation service.</summary>
    Reclassering,
    /// <summary>A general practitioner.</summary>
    Huisarts,
    /// <summary>A school.</summary>
    Onderwijs,
    /// <summary>Who sees to it that children go to school.</summary>
    Leerplicht,
    /// <summary>Day care for children.</summary>
    Kinderopvang,
    /// <summary>Help with debts.</summary>
    Schuldhulpverlening,
    /// <summary>A housing corporation.</summary>
    Woningcorporatie,
    /// <summary>An organisation of people who help from their own experience.</summary>
    Ervaringsdeskundigen,
    /// <summary>Another kind of organisation.</summary>
    Overig,
}
