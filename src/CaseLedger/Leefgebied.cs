namespace CaseLedger;

/// <summary>Areas of life that a triage looks at.</summary>
internal enum Leefgebied
{
    /// <summary>Housing.</summary>
    Huisvesting,
    /// <summary>Money and debts.</summary>
    Financien,
    /// <summary>Work and how the day is spent.</summary>
    WerkEnDagbesteding,
    /// <summary>Physical health.</summary>
    LichamelijkeGezondheid,
    /// <summary>Mental health.</summary>
    PsychischeGezondheid,
    /// <summary>Addiction.</summary>
    Verslaving,
    /// <summary>Relations within the household.</summary>
    Relaties,
    /// <summary>Separation or divorce.</summary>
    Scheiding,
    /// <summary>Raising children.</summary>
    Opvoeding,
    /// <summary>Development of a child.</summary>
    Ontwikkeling,
    /// <summary>The people around the household.</summary>
    SociaalNetwerk,
    /// <summary>Contact with police and justice.</summary>
    Justitie,
    /// <summary>School.</summary>
    Onderwijs,
}
