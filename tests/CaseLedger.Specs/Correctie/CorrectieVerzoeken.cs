namespace CaseLedger.Specs.Correctie;

/// <summary>Bodies of corrections.</summary>
internal static class CorrectieVerzoeken
{
    /// <summary>What should have been recorded, as it happened at a local moment.</summary>
    public static Verzoek Vervangen(Guid bij, string moment, Verzoek gegevens) => Verzoek.Van("correcties", new
    {
        bijRegistratieId = bij,
        soort = "vervangen",
        gegevens = Gedateerd(moment, gegevens).Inhoud,
        reden = "Het stond er verkeerd.",
    });

    public static Verzoek Intrekken(Guid bij) => Verzoek.Van("correcties", new { bijRegistratieId = bij, soort = "ingetrokken", reden = "Dit was een ander huishouden." });

    public static Verzoek Gedateerd(string moment, Verzoek verzoek) => verzoek.Met("gebeurdOp", Spec.Op(moment));
}
