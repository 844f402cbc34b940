namespace CaseLedger.Aanmelding;

/// <summary>By whom the household came.</summary>
internal enum Instroomroute
{
    Jeugdteam,
    SociaalWijkteam,
    WmoTeam,
    Volwassenenteam,
    Regieteam,
    HuishoudenZelf,
    Inloop,
    VeiligThuis,
    Huisarts,
    Praktijkondersteuner,
    Jeugdgezondheidszorg,
    Onderwijs,
    Ggz,
    Politie,
    Vrouwenopvang,
    Spoedhulp,
    TijdelijkHuisverbod,
    Jeugdbeschermingstafel,
    ZorgEnVeiligheidshuis,
    GecertificeerdeInstelling,
    Overig,
}

/// <summary>How the aanmelding arrived.</summary>
internal enum Kanaal
{
    Formulier,
    Mail,
    Telefoon,
    Casuistiekbespreking,
    Inloop,
}

/// <summary>What is asked of the toekomsttuin.</summary>
internal enum Hulpvraag
{
    ConsultatieEnAdvies,
    SamenOptrekken,
    Beide,
    NogOnbekend,
}
