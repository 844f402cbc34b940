using CaseLedger.Tandem;

namespace CaseLedger.Specs.Tandem;

/// <summary>The vast contactpersoon: one face that stays (R10).</summary>
public sealed class ContactpersoonSpecs : Spec
{
    [Fact]
    public void De_eerste_komt_uit_het_lokale_team()
    {
        GegevenIngestroomd();
        Als("2024-10-03", Contactpersoon(Vakmens.LokaalTeam));
        DanVastgelegd<VastContactpersoonToegewezen>();
    }

    [Fact]
    public void Iemand_van_een_partner_wordt_geen_vast_contactpersoon()
    {
        GegevenIngestroomd();
        Als("2024-10-03", Contactpersoon(Vakmens.VeiligThuis));
        DanGeweigerd("R10");
        Als("2024-10-03", Contactpersoon(Vakmens.VeiligThuis).Afwijkend("R10"));
        DanVastgelegd<VastContactpersoonToegewezen>();
    }

    [Fact]
    public void De_eerste_begint_en_wisselt_niet()
    {
        GegevenIngestroomd();
        Als("2024-10-03", Contactpersoon(Vakmens.LokaalTeam, "inhoudelijk"));
        DanGeweigerd("R10");
    }

    [Theory]
    [InlineData("inhoudelijk")]
    [InlineData("wensHuishouden")]
    [InlineData("veiligheid")]
    [InlineData("waarneming")]
    public void Wisselen_kan_om_de_inhoud_de_wens_de_veiligheid_of_een_waarneming(string reden)
    {
        GegevenContactpersoon();
        Als("2024-11-03", Contactpersoon(Vakmens.CollegaLokaalTeam, reden));
        DanVastgelegd<VastContactpersoonGewisseld>();
    }

    [Fact]
    public void Wisselen_om_de_organisatie_kan_alleen_met_uitleg()
    {
        GegevenContactpersoon();
        Als("2024-11-03", Contactpersoon(Vakmens.CollegaLokaalTeam, "organisatorisch"));
        DanGeweigerd("R10");
        Als("2024-11-03", Contactpersoon(Vakmens.CollegaLokaalTeam, "organisatorisch").Afwijkend("R10"));
        DanVastgelegd<VastContactpersoonGewisseld>();
    }

    [Fact]
    public void Een_traject_begint_maar_een_keer()
    {
        GegevenContactpersoon();
        Als("2024-11-03", Contactpersoon(Vakmens.CollegaLokaalTeam));
        DanGeweigerd("R10");
    }

    [Fact]
    public void Een_nieuw_traject_begint_met_een_nieuw_vast_contactpersoon()
    {
        GegevenContactpersoon();
        Gegeven("2024-12-01", Uitgestroomd());
        Gegeven("2025-03-01", Aanmelding());
        Als("2025-03-02", Contactpersoon(Vakmens.CollegaLokaalTeam));
        DanVastgelegd<VastContactpersoonToegewezen>();
    }

    [Fact]
    public void Een_waarneming_duurt_hooguit_zes_weken()
    {
        GegevenContactpersoon();
        Als("2024-11-03", Contactpersoon(Vakmens.CollegaLokaalTeam, "waarneming", "2024-12-16"));
        DanOnvolledig("/tot");
        Als("2024-11-03", Contactpersoon(Vakmens.CollegaLokaalTeam, "waarneming", "2024-11-02"));
        DanOnvolledig("/tot");
        Als("2024-11-03", Contactpersoon(Vakmens.CollegaLokaalTeam, "waarneming", "2024-12-15"));
        DanVastgelegd<VastContactpersoonGewisseld>();
    }

    [Fact]
    public void Alleen_een_waarneming_heeft_een_laatste_dag()
    {
        Als("2024-11-03", Contactpersoon(Vakmens.LokaalTeam, "inhoudelijk", "2024-11-10"));
        DanOnvolledig("/tot");
    }

    [Fact]
    public void Wie_en_waarom_zijn_nodig()
    {
        Als("2024-11-03", Verzoek.Van("contactpersoonwisselingen", new { }));
        DanOnvolledig("/professional", "/reden");
        Als("2024-11-03", Verzoek.Van("contactpersoonwisselingen", new { professional = new { naam = "", organisatie = 5 }, reden = "start" }));
        DanOnvolledig("/professional/professionalId", "/professional/naam", "/professional/organisatie", "/professional/organisatieSoort");
    }

    private void GegevenContactpersoon()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Contactpersoon(Vakmens.LokaalTeam));
    }
}
