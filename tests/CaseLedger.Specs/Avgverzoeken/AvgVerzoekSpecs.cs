using CaseLedger.Aandachtspunten;
using CaseLedger.Avgverzoeken;
using CaseLedger.Specs.Aandachtspunten;

namespace CaseLedger.Specs.Avgverzoeken;

/// <summary>What a lid may ask about its own data, and by when there is an answer.</summary>
public sealed class AvgVerzoekSpecs : Signaalspec
{
    [Theory]
    [InlineData("inzage")]
    [InlineData("afschrift")]
    [InlineData("aanvulling")]
    [InlineData("vernietiging")]
    [InlineData("beperking")]
    [InlineData("bezwaar")]
    public void Een_lid_gebruikt_een_recht_van_de_AVG(string soort)
    {
        GegevenIngestroomd();
        Als("2024-11-05", Gedaan(soort));
        DanVastgelegd<AvgVerzoekGedaan>();
        Als("2024-11-06", Gedaan(soort).Met("omschrijving", "Alles over mij."));
        DanVastgelegd<AvgVerzoekGedaan>();
    }

    [Theory]
    [InlineData("toegekend")]
    [InlineData("deelsToegekend")]
    [InlineData("afgewezen")]
    public void Op_een_verzoek_volgt_een_besluit(string besluit)
    {
        GegevenIngestroomd();
        var verzoek = Gegeven("2024-11-05", Gedaan());
        Als("2024-11-10", Besloten(verzoek, besluit));
        DanVastgelegd<AvgVerzoekBesloten>();
    }

    [Fact]
    public void Een_verzoek_een_besluit_en_een_verlenging_zijn_volledig_en_van_hier()
    {
        Als("2024-11-05", Verzoek.Van("avg-verzoeken", new { }));
        DanOnvolledig("/lidId", "/soort");
        Als("2024-11-05", Verzoek.Van("avg-verzoeken/besluiten", new { }));
        DanOnvolledig("/verzoekId", "/besluit", "/motivering");
        Als("2024-11-05", Verzoek.Van("avg-verzoeken/verlengingen", new { }));
        DanOnvolledig("/verzoekId", "/verlengdTot", "/reden");
        var toestemming = GegevenIngestroomd();
        Als("2024-11-05", Gedaan().Met("lidId", Vreemd));
        DanGeweigerd("R27");
        Als("2024-11-05", Besloten(toestemming));
        DanGeweigerd("R27");
        Als("2024-11-05", Verlengd(toestemming, "2024-12-06"));
        DanGeweigerd("R27");
    }

    [Fact]
    public void Een_tweede_besluit_is_er_niet_ook_niet_eerder()
    {
        GegevenIngestroomd();
        var verzoek = Gegeven("2024-11-05", Gedaan());
        var besluit = Gegeven("2024-11-10", Besloten(verzoek));
        Als("2024-11-11", Besloten(verzoek, "afgewezen"));
        DanGeweigerd("R27");
        Als("2024-11-11", Verlengd(verzoek, "2024-12-06"));
        DanGeweigerd("R27");
        Als("2024-11-09", Besloten(verzoek, "afgewezen"));
        DanGeweigerdOmLatere(besluit, "R27");
    }

    [Fact]
    public void Een_ingetrokken_besluit_maakt_plaats_voor_een_ander()
    {
        GegevenIngestroomd();
        var verzoek = Gegeven("2024-11-05", Gedaan());
        var besluit = Gegeven("2024-11-10", Besloten(verzoek));
        Gegeven("2024-11-11", Verzoek.Van("correcties", new { bijRegistratieId = besluit, soort = "ingetrokken", reden = "Verkeerd dossier." }));
        Als("2024-11-12", Besloten(verzoek, "afgewezen"));
        DanVastgelegd<AvgVerzoekBesloten>();
    }

    [Fact]
    public void De_termijn_wordt_met_hooguit_twee_maanden_verlengd()
    {
        GegevenIngestroomd();
        var verzoek = Gegeven("2024-11-05", Gedaan());
        Als("2024-11-20", Verlengd(verzoek, "2025-02-06"));
        DanOnvolledigMet("/verlengdTot", "2025-02-05");
        Als("2024-11-20", Verlengd(verzoek, "2025-02-05"));
        DanVastgelegd<AvgTermijnVerlengd>();
    }

    [Fact]
    public void Na_een_maand_zonder_besluit_is_een_verzoek_te_laat()
    {
        GegevenIngestroomd();
        var verzoek = Gegeven("2024-10-31", Gedaan());
        var signaal = BegintVanzelf(Signaalcode.AvgVerzoekTeLaat, "2024-12-01");
        (signaal.Oorzaak.Registratie, signaal.Oorzaak.Lid).Should().Be((verzoek, new LidId(Moeder)));
        Gegeven("2024-11-20", Verlengd(verzoek, "2025-01-31"));
        BegintVanzelf(Signaalcode.AvgVerzoekTeLaat, "2025-02-01");
        Gegeven("2025-02-02", Besloten(verzoek));
        IsEr(Signaalcode.AvgVerzoekTeLaat);
    }

    internal static Verzoek Gedaan(string soort = "vernietiging") => Verzoek.Van("avg-verzoeken", new { lidId = Moeder, soort });

    internal static Verzoek Besloten(Guid verzoekId, string besluit = "toegekend") => Verzoek.Van("avg-verzoeken/besluiten", new { verzoekId, besluit, motivering = "Er is geen belang van een ander." });

    private static Verzoek Verlengd(Guid verzoekId, string verlengdTot) => Verzoek.Van("avg-verzoeken/verlengingen", new { verzoekId, verlengdTot, reden = "Het dossier is groot." });
}
