using CaseLedger.Veiligheid;

namespace CaseLedger.Specs.Veiligheid;

/// <summary>Safety, lid by lid, and again in time (R15, R22).</summary>
public sealed class BeoordelingSpecs : Spec
{
    [Fact]
    public void Een_beoordeling_met_alles_erin_wordt_vastgelegd()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Beoordeling("2024-12-01", geweld: [new { vorm = "partnergeweld", doorLeden = new[] { Vader }, tegenLeden = new[] { Moeder }, getuigen = new[] { Kind } }])
            .Met("gezienLeden", new[] { Kind })
            .Met("nietGesproken", new[] { new { lidId = Kind, reden = "Ziek." } })
            .Met("cijfers", new[] { new { gegevenDoor = Moeder.ToString(), overLid = Kind, cijfer = 10 }, new { gegevenDoor = "lt-01", overLid = Kind, cijfer = 0 } })
            .Met("rodeVlaggen", new[] { "zwangerschap" })
            .Met("risicos", new[] { new { factor = "Drank", ernst = "Hoog" } })
            .Met("instrument", "arij").Met("feiten", "Schade gezien.").Met("beleving", "Bang."));
        DanVastgelegd<VeiligheidBeoordeeld>();
    }

    [Theory]
    [InlineData("directeVeiligheid", "2024-12-17", true)]
    [InlineData("directeVeiligheid", "2024-12-18", false)]
    [InlineData("stabieleVeiligheid", "2025-02-03", true)]
    [InlineData("stabieleVeiligheid", "2025-02-04", false)]
    [InlineData("herstel", "2025-02-03", true)]
    [InlineData("herstel", "2025-02-04", false)]
    public void De_volgende_is_binnen_42_dagen_bij_directe_veiligheid_en_daarna_binnen_90(string fase, string volgende, bool kan)
    {
        GegevenIngestroomd();
        Als("2024-11-05", Beoordeling(volgende, fase));
        if (!kan)
        {
            DanGeweigerd("R22");
            Als("2024-11-05", Beoordeling(volgende, fase).Afwijkend("R22"));
        }

        DanVastgelegd<VeiligheidBeoordeeld>();
    }

    [Fact]
    public void Leden_tussen_wie_intieme_terreur_bekend_is_worden_niet_samen_beoordeeld()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-15", Beoordeling("2024-11-01", geweld: [new { vorm = "intiemeTerreur", doorLeden = new[] { Vader }, tegenLeden = new[] { Moeder } }]));
        Als("2024-11-05", Beoordeling("2024-12-01", gesproken: [Moeder, Vader], samen: true));
        DanGeweigerd("R15");
        Als("2024-11-05", Beoordeling("2024-12-01", gesproken: [Moeder, Vader], samen: false));
        DanVastgelegd<VeiligheidBeoordeeld>();
        Als("2024-11-06", Beoordeling("2024-12-01", gesproken: [Moeder], samen: true));
        DanVastgelegd<VeiligheidBeoordeeld>();
    }

    [Fact]
    public void Wat_in_deze_beoordeling_zelf_bekend_wordt_telt_pas_daarna()
    {
        GegevenIngestroomd();
        object geweld = new { vorm = "stalking", doorLeden = new[] { Vader }, tegenLeden = new[] { Moeder } };
        Als("2024-11-05", Beoordeling("2024-12-01", gesproken: [Moeder, Vader], samen: true, geweld: [geweld]));
        DanVastgelegd<VeiligheidBeoordeeld>();
        Als("2024-11-05", Beoordeling("2024-12-01", gesproken: [Moeder, Vader], samen: true));
        DanGeweigerd("R15");
    }

    [Fact]
    public void Te_laat_en_samen_breekt_beide_regels()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-15", Maatregel(soort: "contactverbod", leden: [Vader]));
        Als("2024-11-05", Beoordeling("2025-11-05", gesproken: [Moeder, Vader], samen: true));
        DanGeweigerd("R15", "R22");
        Als("2024-11-05", Beoordeling("2025-11-05", gesproken: [Moeder, Vader], samen: true).Afwijkend("R22"));
        DanGeweigerd("R15", "R22");
        Als("2024-11-05", Beoordeling("2025-11-05", gesproken: [Moeder, Vader], samen: true).Afwijkend("R22", "R15"));
        DanVastgelegd<VeiligheidBeoordeeld>();
    }

    [Fact]
    public void Een_beoordeling_kan_voor_de_aanmelding_en_na_de_uitstroom_liggen()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2024-09-20", Beoordeling("2024-10-20"));
        DanVastgelegd<VeiligheidBeoordeeld>();
        Als("2024-12-20", Beoordeling("2025-01-20"));
        DanVastgelegd<VeiligheidBeoordeeld>();
    }

    [Fact]
    public void Er_is_een_beoordelaar_en_een_oordeel_per_lid()
    {
        Als("2024-11-05", Beoordeling("2024-12-01", beoordelaars: []).Met("oordelen", Array.Empty<object>()));
        DanOnvolledig("/beoordelaars", "/oordelen");
        object oordeel = new { lidId = Kind, directeVeiligheid = "onveilig" };
        Als("2024-11-05", Beoordeling("2024-12-01").Met("oordelen", new[] { oordeel, oordeel }));
        DanOnvolledig("/oordelen");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void Een_cijfer_is_0_tot_en_met_10(int cijfer)
    {
        Als("2024-11-05", Beoordeling("2024-12-01").Met("cijfers", new[] { new { gegevenDoor = "lt-01", overLid = Kind, cijfer } }));
        DanOnvolledig("/cijfers/0/cijfer");
    }

    [Fact]
    public void Een_lid_is_gesproken_of_niet_maar_niet_allebei()
    {
        Als("2024-11-05", Beoordeling("2024-12-01", gesproken: [Kind]).Met("nietGesproken", new[] { new { lidId = Kind, reden = "Ziek." } }));
        DanOnvolledig("/nietGesproken");
    }

    [Fact]
    public void De_volgende_ligt_niet_voor_deze_en_een_instrument_is_een_naam()
    {
        Als("2024-11-05", Beoordeling("2024-11-04").Met("instrument", new string('i', 101)));
        DanOnvolledig("/volgendeBeoordelingVoor", "/instrument");
    }

    [Fact]
    public void Alles_wat_ontbreekt_wordt_in_een_keer_genoemd()
    {
        Als("2024-11-05", Verzoek.Van("veiligheidsbeoordelingen", new { }));
        DanOnvolledig("/fase", "/gesprokenLeden", "/beoordelaars", "/oordelen", "/gezamenlijkGesprek", "/volgendeBeoordelingVoor");
        Als("2024-11-05", Beoordeling("2024-12-01")
            .Met("oordelen", new object[] { new { directeVeiligheid = "goed" } }).Met("geweld", new object[] { new { door = Vader } })
            .Met("nietGesproken", new object[] { new { } }).Met("cijfers", new object[] { new { } }).Met("risicos", new object[] { new { } }));
        DanOnvolledig(
            "/oordelen/0/lidId", "/oordelen/0/directeVeiligheid", "/geweld/0/door", "/geweld/0/vorm", "/nietGesproken/0/lidId", "/nietGesproken/0/reden",
            "/cijfers/0/gegevenDoor", "/cijfers/0/overLid", "/cijfers/0/cijfer", "/risicos/0/factor");
    }
}
