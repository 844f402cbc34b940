namespace CaseLedger.Specs.Toestemming;

/// <summary>What a toestemming must say (400).</summary>
public sealed class ToestemmingVormSpecs : Spec
{
    [Fact]
    public void Alles_wat_ontbreekt_wordt_in_een_keer_genoemd()
    {
        Als("2024-10-02", Verzoek.Van("toestemmingen", new { gebeurdOp = "2024-10-02T10:00:00+02:00" }));
        DanOnvolledig("/hoedanigheid", "/besluit", "/reikwijdte", "/vorm", "/uitlegGegeven");
    }

    [Fact]
    public void Een_toestemming_heeft_een_doel()
    {
        Als("2024-10-02", Toestemming(Moeder, reikwijdte: []));
        DanOnvolledig("/reikwijdte");
    }

    [Fact]
    public void Alleen_als_gezagsdrager_blijft_leeg_wie_besluit()
    {
        Als("2024-10-02", Toestemming(null, [Kind], hoedanigheid: "vertegenwoordiger"));
        DanOnvolledig("/lidId");
        Als("2024-10-02", Toestemming(null, [Kind], hoedanigheid: "rechter"));
        DanOnvolledig("/lidId");
        Als("2024-10-02", Toestemming(null, [Kind], hoedanigheid: "voorZichzelf"));
        DanOnvolledig("/lidId", "/voorLeden");
    }

    [Fact]
    public void Zonder_lid_staat_er_voor_wie()
    {
        Als("2024-10-02", Toestemming(null, hoedanigheid: "gezagsdrager"));
        DanOnvolledig("/voorLeden");
    }

    [Fact]
    public void Een_lege_lijst_leden_is_geen_antwoord()
    {
        Als("2024-10-02", Toestemming(Moeder, [], hoedanigheid: "gezagsdrager"));
        DanOnvolledig("/voorLeden");
    }

    [Fact]
    public void Wie_voor_zichzelf_besluit_besluit_niet_voor_een_ander()
    {
        Als("2024-10-02", Toestemming(Moeder, [Kind], hoedanigheid: "voorZichzelf"));
        DanOnvolledig("/voorLeden");
        Als("2024-10-02", Toestemming(Moeder, [Moeder, Kind], hoedanigheid: "voorZichzelf"));
        DanOnvolledig("/voorLeden");
    }

    [Fact]
    public void De_rechter_vervangt_voor_genoemde_leden()
    {
        Als("2024-10-02", Toestemming(Vader, hoedanigheid: "rechter"));
        DanOnvolledig("/voorLeden");
    }

    [Fact]
    public void Organisaties_horen_bij_informatiedeling()
    {
        Als("2024-10-02", Toestemming(Moeder, reikwijdte: Betrokkenheid, partners: ["ggz"]));
        DanOnvolledig("/partners");
        Als("2024-10-02", Toestemming(Moeder, reikwijdte: Delen, partners: []));
        DanOnvolledig("/partners");
    }

    [Fact]
    public void De_laatste_dag_ligt_niet_voor_het_besluit()
    {
        Als("2024-10-02", Toestemming(Moeder, tot: "2024-10-01"));
        DanOnvolledig("/geldigTot");
    }

    [Fact]
    public void De_dag_van_het_besluit_is_de_dag_in_Nederland()
    {
        Als("2024-10-02", Toestemming(Moeder, tot: "2024-10-02").Met("gebeurdOp", "2024-10-02T22:30:00Z"));
        DanOnvolledig("/geldigTot");
    }

    [Theory]
    [InlineData("geweigerd")]
    [InlineData("ingetrokken")]
    public void Alleen_een_gegeven_toestemming_heeft_een_laatste_dag(string besluit)
    {
        Als("2024-10-02", Toestemming(Moeder, besluit: besluit, tot: "2024-12-01"));
        DanOnvolledig("/geldigTot");
    }

    [Fact]
    public void Een_verkeerd_doel_noemt_wat_er_te_kiezen_is()
    {
        Als("2024-10-02", Toestemming(Moeder, reikwijdte: ["informatiedeling", "alles"]));
        DanOnvolledigMet("/reikwijdte/1", "betrokkenheidToekomsttuin, informatiedeling, huisbezoek, hulpAanKind, ervaringsdeskundige");
    }
}
