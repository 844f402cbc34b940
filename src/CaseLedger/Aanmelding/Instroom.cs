namespace CaseLedger.Aanmelding;

/// <summary>By whom the household came.</summary>
internal enum Instroomroute
{
    /// <summary>A youth team.</summary>
    Jeugdteam,
    /// <summary>A social team of the neighbourhood.</summary>
    SociaalWijkteam,
    /// <summary>A team for social support (Wmo).</summary>
    WmoTeam,
    /// <summary>A team for adults.</summary>
    Volwassenenteam,
    /// <summary>A team for complicated cases.</summary>
    Regieteam,
    /// <summary>The household itself.</summary>
    HuishoudenZelf,
    /// <summary>Somebody walked in.</summary>
    Inloop,
    /// <summary>Veilig Thuis.</summary>
    VeiligThuis,
    /// <summary>A general practitioner.</summary>
    Huisarts,
    /// <summary>A practice nurse of a general practitioner.</summary>
    Praktijkondersteuner,
    /// <summary>Preventive health care for children.</summary>
    Jeugdgezondheidszorg,
    /// <summary>A school.</summary>
    Onderwijs,
    /// <summary>Mental health care.</summary>
    Ggz,
    /// <summary>The police.</summary>
    Politie,
    /// <summary>A shelter.</summary>
    Vrouwenopvang,
    /// <summary>Emergency help.</summary>
    Spoedhulp,
    /// <summary>A temporary prohibition of entry to the house.</summary>
    TijdelijkHuisverbod,
    /// <summary>The jeugdbeschermingstafel.</summary>
    Jeugdbeschermingstafel,
    /// <summary>A zorg- en veiligheidshuis.</summary>
    ZorgEnVeiligheidshuis,
    /// <summary>A gecertificeerde instelling.</summary>
    GecertificeerdeInstelling,
    /// <summary>Another way.</summary>
    Overig,
}

/// <summary>How the aanmelding arrived.</summary>
internal enum Kanaal
{
    /// <summary>A form.</summary>
    Formulier,
    /// <summary>E-mail.</summary>
    Mail,
    /// <summary>Telephone.</summary>
    Telefoon,
    /// <summary>A discussion of cases.</summary>
    Casuistiekbespreking,
    /// <summary>Somebody walked in.</summary>
    Inloop,
}

/// <summary>What is asked of the toekomsttuin.</summary>
internal enum Hulpvraag
{
    /// <summary>Advice is asked.</summary>
    ConsultatieEnAdvies,
    /// <summary>Working together is asked.</summary>
    SamenOptrekken,
    /// <summary>Both are asked.</summary>
    Beide,
    /// <summary>It is not known yet.</summary>
    NogOnbekend,
}
