namespace CaseLedger.IntegrationTests.Toegang;

/// <summary>
/// Who gets what answer at which operation: <c>ja</c> let through, <c>403</c> this token may not do this at all,
/// <c>404</c> for this caller the household is not there. An operation without a row fails the test.
/// </summary>
internal static class Toegangsmatrix
{
    /// <summary>The callers, in the order of the columns.</summary>
    public static readonly string[] Bellers =
    [
        "team",      // registratie, recorded in this traject
        "collega",   // registratie, same gemeente, no relation
        "elders",    // registratie, another gemeente
        "partner",   // partner, on the tandem, with toestemming
        "ingetrok",  // partner, on the tandem, toestemming withdrawn since
        "vreemd",    // partner, its organisation is not on the tandem
        "auditor",
        "coord",     // coordinator
        "lid",       // of this household
        "anderlid",  // of another household
        "beheer",
        "import",
        "systeem",
        "nood",      // registratie and noodtoegang, no relation
    ];

    private const string Tabel = """
        operation                      team collega elders partner ingetrok vreemd auditor coord lid anderlid beheer import systeem nood
        HaalDossier                    ja   404     404    ja      403      404    ja      403   403 403      403    403    403     404
        HaalTijdlijn                   ja   404     404    ja      ja       404    ja      403   403 403      403    403    403     404
        HaalRegistratie                ja   404     404    ja      404      404    ja      403   403 403      403    403    403     404
        HaalKoelkastplan               ja   404     404    ja      404      404    ja      403   403 403      403    403    403     404
        HaalAuditspoor                 ja   404     404    403     403      403    ja      403   403 403      403    403    403     404
        HaalAuditspoorverschil         ja   404     404    403     403      403    ja      403   403 403      403    403    403     404
        HaalAuditspoorbewijs           ja   404     404    403     403      403    ja      403   403 403      403    403    403     404
        HaalAuditspoorexport           ja   404     404    403     403      403    ja      403   403 403      403    403    403     404
        HaalAandachtspunten            ja   404     404    403     403      403    ja      403   403 403      403    403    403     404
        LijstHuishoudens               ja   ja      404    ja      ja       ja     ja      403   403 403      403    403    403     ja
        ZoekHuishouden                 ja   ja      ja     403     403      403    ja      403   403 403      403    403    403     ja
        LijstAandachtspunten           ja   ja      404    403     403      403    ja      403   403 403      403    403    403     ja
        TelAandachtspunten             ja   ja      404    403     403      403    ja      ja    403 403      403    403    403     ja
        MeldNieuwHuishoudenAan         ja   ja      ja     403     403      403    403     403   403 403      403    403    403     ja
        RegistreerConsult              ja   ja      ja     403     403      403    403     403   403 403      403    403    403     ja
        RegistreerInzet                ja   404     404    ja      ja       404    403     403   403 403      403    403    403     404
        BeoordeelVeiligheid            ja   404     404    ja      ja       404    403     403   403 403      403    403    403     404
        GeefAdvies                     ja   404     404    ja      ja       404    403     403   403 403      403    403    403     404
        NeemStoelIn                    403  403     403    ja      ja       404    403     403   403 403      403    403    403     403
        LegZienswijzeVast              ja   404     404    403     403      403    403     403   ja  404      403    403    403     404
        VerzoekRectificatie            ja   404     404    403     403      403    403     403   ja  404      403    403    403     404
        NeemNoodtoegang                403  403     403    403     403      403    403     403   403 403      403    403    403     ja
        BeoordeelNoodtoegang           403  403     403    403     403      403    ja      403   403 403      403    403    403     403
        SluitDossierAf                 403  403     403    403     403      403    403     403   403 403      ja     403    403     403
        StelDossierOpen                403  403     403    403     403      403    403     403   403 403      ja     403    403     403
        registraties                   ja   404     404    403     403      403    403     403   403 403      403    403    403     404
        HaalInzageoverzicht            ja   404     404    403     403      403    ja      403   ja  404      403    403    403     404
        HaalToegangslog                403  403     403    403     403      403    ja      403   ja  404      403    403    403     403
        LijstToegangslog               403  403     403    403     403      403    ja      403   403 403      403    403    403     403
        LegBewaarplichtOp              403  403     403    403     403      403    403     403   403 403      ja     403    403     403
        LijstBewaarplichten            403  403     403    403     403      403    ja      403   403 403      ja     403    403     403
        BeeindigBewaarplicht           403  403     403    403     403      403    403     403   403 403      ja     403    403     403
        HaalVoordracht                 403  403     403    403     403      403    403     403   403 403      ja     403    403     403
        StelVernietigingVoor           403  403     403    403     403      403    403     403   403 403      ja     403    403     403
        KeurVernietigingGoed           403  403     403    403     403      403    403     403   403 403      ja     403    403     403
        HaalVernietiging               403  403     403    403     403      403    ja      403   403 403      ja     403    403     403
        LegToekomsttuinVast            403  403     403    403     403      403    403     403   403 403      ja     403    403     403
        LijstToekomsttuinen            ja   ja      ja     ja      ja       ja     ja      ja    403 403      ja     ja     ja      ja
        HaalToekomsttuin               ja   ja      404    ja      ja       ja     ja      ja    403 403      ja     ja     ja      ja
        MaakAbonnement                 403  403     403    403     403      403    403     403   403 403      ja     403    ja      403
        LijstAbonnementen              403  403     403    403     403      403    403     403   403 403      ja     403    ja      403
        HaalAbonnement                 403  403     403    403     403      403    403     403   403 403      ja     403    ja      403
        WisselAbonnementsgeheim        403  403     403    403     403      403    403     403   403 403      ja     403    ja      403
        StuurProefbericht              403  403     403    403     403      403    403     403   403 403      ja     403    ja      403
        LijstAfleveringen              403  403     403    403     403      403    403     403   403 403      ja     403    ja      403
        HerhaalAfleveringen            403  403     403    403     403      403    403     403   403 403      ja     403    ja      403
        BeeindigAbonnement             403  403     403    403     403      403    403     403   403 403      ja     403    ja      403
        Importeer                      403  403     403    403     403      403    403     403   403 403      403    ja     403     403
        HaalImport                     403  403     403    403     403      403    403     403   403 403      403    ja     ja      403
        LijstImportregels              403  403     403    403     403      403    403     403   403 403      403    ja     ja      403
        HaalGebeurtenissen             403  403     403    403     403      403    ja      403   403 403      403    403    ja      403
        HaalGebeurtenisstart           403  403     403    403     403      403    ja      403   403 403      403    403    ja      403
        HaalKwartaalmonitor            ja   ja      404    403     403      403    ja      ja    403 403      403    403    403     ja
        HaalMonitorreeks               ja   ja      404    403     403      403    ja      ja    403 403      403    403    403     ja
        HaalRegiomonitor               403  403     403    403     403      403    403     ja    403 403      403    403    403     403
        LijstHuishoudenservaringen     403  403     403    403     403      403    403     ja    403 403      403    403    403     403
        StelKwartaalVast               403  403     403    403     403      403    403     ja    403 403      403    403    403     403
        LijstKwartaalVastgesteld       ja   ja      404    403     403      403    ja      ja    403 403      403    403    403     ja
        HaalKwartaalVastgesteld        ja   ja      404    403     403      403    ja      ja    403 403      403    403    403     ja
        LeverKwartaalAan               ja   ja      404    403     403      403    403     ja    403 403      403    403    403     ja
        LijstKwartaalAangeleverd       ja   ja      404    403     403      403    ja      ja    403 403      403    403    403     ja
        HaalKwartaalAangeleverd        ja   ja      404    403     403      403    ja      ja    403 403      403    403    403     ja
        DuidCijfer                     403  403     403    403     403      403    403     ja    403 403      403    403    403     403
        LijstCijferGeduid              ja   ja      404    403     403      403    ja      ja    403 403      403    403    403     ja
        HaalCijferGeduid               ja   ja      404    403     403      403    ja      ja    403 403      403    403    403     ja
        LegNulmetingVast               403  403     403    403     403      403    403     ja    403 403      403    403    403     403
        LijstNulmetingVastgelegd       ja   ja      404    403     403      403    ja      ja    403 403      403    403    403     ja
        HaalNulmetingVastgelegd        ja   ja      404    403     403      403    ja      ja    403 403      403    403    403     ja
        HaalErvaringOp                 ja   ja      404    403     403      403    403     ja    403 403      403    403    403     ja
        LijstErvaringOpgehaald         403  403     403    403     403      403    403     ja    403 403      403    403    403     403
        HaalErvaringOpgehaald          403  403     403    403     403      403    403     ja    403 403      403    403    403     403
        """;

    /// <summary>Per row the answers in the order of <see cref="Bellers"/>.</summary>
    public static IReadOnlyDictionary<string, string[]> Rijen { get; } = Tabel.Split('\n').Skip(1)
        .Select(r => r.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .ToDictionary(r => r[0], r => r[1..]);
}
