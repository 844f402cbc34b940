namespace CaseLedger.Specs;

/// <summary>Bodies of plans and what belongs to them.</summary>
public abstract partial class Spec
{
    internal static readonly Guid Timeout = Guid.ParseExact("0199f000-0000-7000-8000-000000000111", "D");
    internal static readonly Guid Rust = Guid.ParseExact("0199f000-0000-7000-8000-000000000121", "D");

    private protected static object Doel(Guid? doelId = null, int? prioriteit = null, string omschrijving = "Ruzies stoppen voor ze geweld worden") =>
        new { doelId = doelId ?? Rust, omschrijving, prioriteit };

    private protected static object Afspraak(Guid? afspraakId = null, string omschrijving = "Bij spanning gaat vader naar zijn broer", string? vervaltOp = null) => new
    {
        afspraakId = afspraakId ?? Timeout,
        omschrijving,
        verantwoordelijke = "vader",
        rapporteertAan = "de vaste contactpersoon",
        bijNietNakomen = "Moeder belt oma",
        vervaltOp,
    };

    private protected static Verzoek Plan(string soort = "veiligheidsplan", string? instrument = null, string[]? factoren = null, object[]? doelen = null, object[]? afspraken = null) =>
        Verzoek.Van("plannen", new
        {
            soort,
            instrument,
            risicofactoren = factoren ?? ["ruzie in de avond", "schulden", "weinig steun"],
            doelen = doelen ?? [Doel()],
            afspraken = afspraken ?? [Afspraak()],
            netwerkacties = new[] { new { wie = "broer van vader", actie = "Biedt een plek" } },
        });

    private protected static Verzoek Bijstelling(Guid planId, object[]? afspraken = null) =>
        (Plan(afspraken: afspraken) with { Soort = "plannen/bijstellingen" }).Met("planId", planId).Met("reden", "Het liep anders.");

    private protected static Verzoek Evaluatie(Guid planId, Guid? afspraakId = null) =>
        Verzoek.Van("plannen/afspraken/evaluaties", new { planId, afspraakId = afspraakId ?? Timeout, uitkomst = "deelsNagekomen", vervolg = "Nog eens proberen." });

    private protected static Verzoek Hulp(string? aangevraagd = null, string? gestart = null, Guid? doel = null) => Verzoek.Van("hulpinzetten", new
    {
        voorLeden = new[] { Kind },
        soort = "speltherapie",
        aanbieder = "Youké",
        kader = "jeugdwet",
        aangevraagdOp = aangevraagd,
        gestartOp = gestart,
        doelId = doel,
    });

    private protected static Verzoek Incident(string vorm = "partnergeweld", Guid? door = null, Guid? tegen = null) => Verzoek.Van("incidenten", new
    {
        geweld = new[] { new { vorm, doorLeden = new[] { door ?? Vader }, tegenLeden = new[] { tegen ?? Moeder } } },
    });

    private protected static Verzoek Ingetrokken(Guid registratie) =>
        Verzoek.Van("correcties", new { bijRegistratieId = registratie, soort = "ingetrokken", reden = "Dit klopte niet." });
}
