namespace CaseLedger;

/// <summary>Areas of life that a triage looks at.</summary>
internal enum Leefgebied
{
    Huisvesting,
    Financien,
    WerkEnDagbesteding,
    LichamelijkeGezondheid,
    PsychischeGezondheid,
    Verslaving,
    Relaties,
    Scheiding,
    Opvoeding,
    Ontwikkeling,
    SociaalNetwerk,
    Justitie,
    Onderwijs,
}
