using CaseLedger.Uitstroom;

namespace CaseLedger.Specs.Uitstroom;

/// <summary>The end of a traject: together, with sight of safety, and with no maatregel left (R16, R17, R18).</summary>
public sealed class UitstroomSpecs : Spec
{
    [Fact]
    public void Wie_niet_instroomde_stroomt_zonder_meer_uit()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-10-15", Uitgestroomd(deelnemers: Alleen).Met("visieLeden", new[] { new { lidId = Moeder, tekst = "Fijn gesprek." } }));
        DanVastgelegd<HuishoudenUitgestroomd>();
        Stand().IsUitgestroomd.Should().BeTrue();
    }

    [Fact]
    public void Met_nazorg_is_er_geen_reden_om_die_niet_te_geven()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-10-15", Uitgestroomd().Zonder("geenNazorgReden")
            .Met("nazorg", new { wie = new[] { "lokaalTeam" }, contactmomenten = new[] { new { voor = "2024-10-15" } } }));
        DanVastgelegd<HuishoudenUitgestroomd>();
    }

    [Fact]
    public void Na_alleen_advies_en_consult_is_samen_besluiten_en_beoordelen_niet_nodig()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Regime("adviesEnConsult"));
        Als("2024-10-15", Uitgestroomd("adviesGegeven", Alleen));
        DanVastgelegd<HuishoudenUitgestroomd>();
    }

    [Fact]
    public void Na_een_ander_regime_besluit_het_lokale_team_niet_alleen_en_niet_zonder_beoordeling()
    {
        GegevenGroen();
        Als("2025-01-15", Uitgestroomd("verhuisd", Alleen));
        DanGeweigerd("R16", "R17");
        Als("2025-01-15", Uitgestroomd("verhuisd", Alleen).Afwijkend("R16", "R17"));
        DanVastgelegd<HuishoudenUitgestroomd>();
    }

    [Fact]
    public void Ook_als_daarna_weer_advies_en_consult_liep()
    {
        GegevenGroen();
        Gegeven("2024-11-03", Regime("adviesEnConsult"));
        Als("2025-01-15", Uitgestroomd("adviesGegeven", Alleen));
        DanGeweigerd("R16", "R17");
    }

    [Theory]
    [InlineData("2025-02-03", true)]
    [InlineData("2025-02-04", false)]
    public void Om_een_andere_reden_is_er_een_beoordeling_van_hooguit_90_dagen_geleden(string dag, bool kan)
    {
        GegevenGroen();
        Gegeven("2024-11-05", Beoordeling("2024-12-05", oordeel: "onvoldoendeZicht"));
        Als(dag, Uitgestroomd("afgeschaaldNaarLokaalTeam"));
        DanVastgelegdOfGeweigerd(kan);
    }

    [Theory]
    [InlineData("2025-02-03", true)]
    [InlineData("2025-02-04", false)]
    public void Stabiel_is_na_twee_beoordelingen_waarvan_de_laatste_hooguit_90_dagen_geleden(string dag, bool kan)
    {
        GegevenGroen();
        Gegeven("2024-10-15", Beoordeling("2024-11-05", oordeel: "onveilig"));
        Gegeven("2024-11-05", Beoordeling("2024-12-05"));
        Als(dag, Uitgestroomd("veiligheidStabiel"));
        DanVastgelegdOfGeweigerd(kan);
    }

    [Theory]
    [InlineData("acuutOnveilig")]
    [InlineData("onveilig")]
    [InlineData("onvoldoendeZicht")]
    public void Stabiel_is_niet_zolang_een_lid_in_de_laatste_beoordeling_niet_veilig_genoeg_is(string oordeel)
    {
        GegevenGroen();
        Gegeven("2024-10-15", Beoordeling("2024-11-05"));
        Gegeven("2024-11-05", Beoordeling("2024-12-05", oordeel: oordeel));
        Als("2024-12-01", Uitgestroomd("veiligheidStabiel"));
        DanGeweigerd("R17");
        Als("2024-12-01", Uitgestroomd("veiligheidStabiel").Afwijkend("R17"));
        DanVastgelegd<HuishoudenUitgestroomd>();
    }

    [Theory]
    [InlineData("2024-11-04 09:00", true)]
    [InlineData("2024-11-05 09:00", false)]
    public void Stabiel_vraagt_twee_beoordelingen_op_verschillende_dagen(string eerste, bool kan)
    {
        GegevenGroen();
        Gegeven(eerste, Beoordeling("2024-12-05"));
        Gegeven("2024-11-05 15:00", Beoordeling("2024-12-05"));
        Als("2024-12-01", Uitgestroomd("veiligheidStabiel"));
        DanVastgelegdOfGeweigerd(kan);
    }

    [Fact]
    public void Stabiel_vraagt_ook_zonder_regime_twee_beoordelingen()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-12-01", Uitgestroomd("veiligheidStabiel"));
        DanGeweigerd("R17");
    }

    [Fact]
    public void De_laatste_is_die_het_laatst_gebeurde_niet_die_het_laatst_werd_vastgelegd()
    {
        GegevenGroen();
        Gegeven("2024-11-05", Beoordeling("2024-12-05"));
        Gegeven("2024-10-15", Beoordeling("2024-11-05", oordeel: "onveilig"));
        Als("2024-12-01", Uitgestroomd("veiligheidStabiel"));
        DanVastgelegd<HuishoudenUitgestroomd>();
    }

    [Fact]
    public void Beoordelingen_van_een_vorig_traject_tellen_niet()
    {
        GegevenGroen();
        Gegeven("2024-10-15", Beoordeling("2024-11-05"));
        Gegeven("2024-11-05", Beoordeling("2024-12-05"));
        Gegeven("2024-11-20", Uitgestroomd("veiligheidStabiel"));
        Gegeven("2024-12-01", Aanmelding());
        Als("2024-12-10", Uitgestroomd("veiligheidStabiel"));
        DanGeweigerd("R17");
    }

    [Fact]
    public void Bij_een_lopende_maatregel_stroomt_niemand_uit_tenzij_die_elders_wordt_uitgevoerd()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-11-05", Maatregel(tot: "2024-12-31"));
        Als("2024-12-31", Uitgestroomd("verhuisd"));
        DanGeweigerd("R18");
        Als("2024-12-31", Uitgestroomd("maatregelEldersUitgevoerd"));
        DanVastgelegd<HuishoudenUitgestroomd>();
    }

    [Fact]
    public void Na_de_laatste_dag_van_de_maatregel_kan_het_wel()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-11-05", Maatregel(tot: "2024-12-31"));
        Als("2025-01-01", Uitgestroomd("verhuisd"));
        DanVastgelegd<HuishoudenUitgestroomd>();
    }

    [Fact]
    public void Zolang_het_regime_rood_is_stroomt_niemand_uit()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-11-05", Maatregel());
        Gegeven("2024-11-06", Regime("metJuridischeMaatregel", new { maatregelId = maatregel }));
        Gegeven("2024-12-01 09:00", Beeindigd(maatregel));
        Gegeven("2024-12-01 10:00", Beoordeling("2025-01-01"));
        Als("2024-12-02", Uitgestroomd("verhuisd"));
        DanGeweigerd("R18");
        Als("2024-12-02", Uitgestroomd("verhuisd").Afwijkend("R18"));
        DanVastgelegd<HuishoudenUitgestroomd>();
    }

    [Fact]
    public void Alle_gebroken_regels_staan_in_een_antwoord()
    {
        GegevenGroen();
        Gegeven("2024-11-05", Maatregel());
        Als("2024-12-01", Uitgestroomd("verhuisd", Alleen));
        DanGeweigerd("R16", "R17", "R18");
    }

    [Fact]
    public void Er_is_nazorg_of_een_reden_waarom_niet_en_niet_allebei()
    {
        Als("2024-10-15", Uitgestroomd(deelnemers: []).Zonder("geenNazorgReden"));
        DanOnvolledig("/deelnemers", "/geenNazorgReden");
        Als("2024-10-15", Uitgestroomd().Met("nazorg", new { wie = new[] { "lokaalTeam" }, contactmomenten = new[] { new { voor = "2024-11-15" } } }));
        DanOnvolledig("/geenNazorgReden");
    }

    [Fact]
    public void Nazorg_zegt_wie_en_wanneer()
    {
        var zonder = Uitgestroomd().Zonder("geenNazorgReden");
        Als("2024-10-15", zonder.Met("nazorg", new { wie = Array.Empty<string>(), contactmomenten = Array.Empty<object>() }));
        DanOnvolledig("/nazorg/wie", "/nazorg/contactmomenten");
        Als("2024-10-15", zonder.Met("nazorg", new { wie = Alleen, contactmomenten = new[] { new { voor = "2024-11-15" }, new { voor = "2024-10-14" } } }));
        DanOnvolledig("/nazorg/contactmomenten/1");
        Als("2024-10-15", zonder.Met("nazorg", new { contactmomenten = new object[] { new { op = "2024-11-15" } } }));
        DanOnvolledig("/nazorg/wie", "/nazorg/contactmomenten/0/op", "/nazorg/contactmomenten/0/voor");
    }

    [Fact]
    public void Alles_wat_ontbreekt_wordt_in_een_keer_genoemd()
    {
        Als("2024-10-15", Verzoek.Van("uitstroombesluiten", new { visieLeden = new object[] { new { } } }));
        DanOnvolledig("/deelnemers", "/reden", "/eindevaluatie", "/visieLeden/0/lidId", "/visieLeden/0/tekst");
    }

    private void GegevenGroen() => Gegeven("2024-10-03", Regime("metToestemming", new { toestemmingId = GegevenIngestroomd() }));

    private void DanVastgelegdOfGeweigerd(bool kan)
    {
        if (kan)
        {
            DanVastgelegd<HuishoudenUitgestroomd>();
        }
        else
        {
            DanGeweigerd("R17");
        }
    }
}
