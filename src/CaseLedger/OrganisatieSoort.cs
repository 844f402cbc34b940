namespace CaseLedger;

/// <summary>Kinds of organisations around a household.</summary>
internal enum OrganisatieSoort
{
    LokaalTeam,
    VeiligThuis,
    RaadVoorDeKinderbescherming,
    GecertificeerdeInstelling,
    ZorgEnVeiligheidshuis,
    Vrouwenopvang,
    Ggz,
    ForensischeZorg,
    Verslavingszorg,
    Jeugdhulpaanbieder,
    Jeugdgezondheidszorg,
    Kindbehartiger,
    Vertrouwensarts,
    Politie,
    OpenbaarMinisterie,
    Reclassering,
    Huisarts,
    Onderwijs,
    Leerplicht,
    Kinderopvang,
    Schuldhulpverlening,
    Woningcorporatie,
    Ervaringsdeskundigen,
    Overig,
}
