namespace CaseLedger.Specs.Aanmelding;

/// <summary>What an aanmelding must say (400).</summary>
public sealed class AanmeldingVormSpecs : Spec
{
    [Fact]
    public void Alles_wat_ontbreekt_wordt_in_een_keer_genoemd()
    {
        Als("2024-10-01", Verzoek.Van("aanmeldingen", new { leden = new object[] { new { naam = " " } }, gezag = new object[] { new { } } }));
        DanOnvolledig(
            "/toekomsttuin", "/instroomroute", "/anoniem", "/hulpvraag", "/maatregelOverwogen",
            "/leden/0/naam", "/gezag/0/kind", "/gezag/0/houder", "/gezag/0/soort");
    }

    [Theory]
    [InlineData("leden")]
    [InlineData("relaties")]
    [InlineData("gezag")]
    [InlineData("toestemming")]
    public void Anoniem_is_zonder_leden_relaties_gezag_en_toestemming(string veld)
    {
        Als("2024-10-01", AnoniemeAanmelding().Met(veld, veld switch
        {
            "leden" => new object[] { new { geboortejaar = 1980 } },
            "relaties" => new object[] { new { van = Moeder, tot = Kind, soort = "ouderVan" } },
            "gezag" => new[] { Ouder(Kind, Moeder) },
            _ => Toestemming(Moeder).Inhoud,
        }));
        DanOnvolledig($"/{veld}");
    }

    [Fact]
    public void Anoniem_zegt_of_er_minderjarigen_zijn_en_met_naam_volgt_dat_uit_de_leden()
    {
        Als("2024-10-01", AnoniemeAanmelding().Zonder("zonderMinderjarigen"));
        DanOnvolledig("/zonderMinderjarigen");
        Als("2024-10-01", Aanmelding().Met("zonderMinderjarigen", true));
        DanOnvolledig("/zonderMinderjarigen");
    }

    [Fact]
    public void Met_naam_is_er_minstens_een_lid()
    {
        Als("2024-10-01", Aanmelding().Zonder("leden"));
        DanOnvolledig("/leden");
        Als("2024-10-01", Aanmelding().Met("leden", Array.Empty<object>()));
        DanOnvolledig("/leden");
    }

    [Fact]
    public void Ieder_lid_staat_er_een_keer_in()
    {
        Als("2024-10-01", Aanmelding().Met("leden", new[] { new { lidId = Moeder, geboortejaar = 1980 }, new { lidId = Moeder, geboortejaar = 1981 } }));
        DanOnvolledig("/leden");
    }

    [Fact]
    public void Een_lid_heeft_een_van_drie_geboortegegevens()
    {
        Als("2024-10-01", Aanmelding().Met("leden", new object[]
        {
            new { lidId = Moeder },
            new { lidId = Vader, geboortejaar = 1980, geboortedatum = "1980-01-01" },
            new { lidId = Kind, verwachteGeboortedatum = "2025-01-01" },
        }));
        DanOnvolledig("/leden/0", "/leden/1");
    }

    [Theory]
    [InlineData(1899, false)]
    [InlineData(1900, true)]
    [InlineData(2199, true)]
    [InlineData(2200, false)]
    public void Een_geboortejaar_ligt_tussen_1900_en_2199(int jaar, bool kan)
    {
        Als("2024-10-01", Aanmelding().Zonder("gezag").Met("leden", new[] { new { lidId = Moeder, geboortejaar = jaar } }));
        DanOnvolledig(kan ? [] : ["/leden/0/geboortejaar"]);
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("5 november 2024")]
    public void Een_geboortedatum_is_een_bestaande_dag(string dag)
    {
        Als("2024-10-01", Aanmelding(dag));
        DanOnvolledig("/leden/2/geboortedatum");
    }

    [Fact]
    public void Een_lid_heeft_geen_relatie_met_zichzelf()
    {
        Als("2024-10-01", Aanmelding().Met("relaties", new[] { new { van = Moeder, tot = Moeder, soort = "partnerVan" } }));
        DanOnvolledig("/relaties/0");
    }

    [Fact]
    public void Een_toestemming_die_meekomt_voldoet_aan_dezelfde_eisen()
    {
        Als("2024-10-01", Aanmelding().Met("toestemming", Toestemming(null, [Kind], hoedanigheid: "rechter", tot: "2024-09-30").Inhoud));
        DanOnvolledig("/toestemming/lidId", "/toestemming/geldigTot");
        Als("2024-10-01", Aanmelding().Met("toestemming", Toestemming(Moeder).Met("gebeurdOp", "2024-10-01T10:00:00Z").Inhoud));
        DanOnvolledig("/toestemming/gebeurdOp");
    }

    [Fact]
    public void Een_verwijzing_naar_een_ander_systeem_is_niet_te_lang()
    {
        Als("2024-10-01", Aanmelding().Met("externeReferentie", new { systeem = new string('s', 101), id = new string('i', 201) }));
        DanOnvolledig("/externeReferentie/systeem", "/externeReferentie/id");
        Als("2024-10-01", Aanmelding().Met("externeReferentie", new { systeem = new string('s', 100), id = new string('i', 200) }));
        DanVastgelegd<CaseLedger.Aanmelding.HuishoudenAangemeld>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void Wie_het_gezag_heeft_is_een_lid_of_een_organisatie_met_een_naam(string houder)
    {
        Als("2024-10-01", Aanmelding(gezag: [Ouder(Kind, houder)]));
        DanOnvolledig("/gezag/0/houder");
        Als("2024-10-01", Aanmelding(gezag: [Ouder(Kind, new string('o', 201))]));
        DanOnvolledig("/gezag/0/houder");
    }
}
