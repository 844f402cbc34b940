namespace CaseLedger.Specs.Regimewijziging;

/// <summary>Whom the regime with toestemming reaches (R02): by age, and by who has gezag.</summary>
public sealed class BereikSpecs : Spec
{
    [Theory]
    [InlineData("2012-11-06", "kind van 11: beide ouders", "ouders", true)]
    [InlineData("2012-11-06", "kind van 11: het kind zelf is niet nodig", "kind", false)]
    [InlineData("2012-11-05", "12 op de verjaardag: ook het kind", "ouders", false)]
    [InlineData("2012-11-05", "12 op de verjaardag: ook de ouders", "kind", false)]
    [InlineData("2012-11-05", "12 op de verjaardag: allen", "allen", true)]
    [InlineData("2008-11-06", "15: ook de ouders", "kind", false)]
    [InlineData("2008-11-06", "15: allen", "allen", true)]
    [InlineData("2008-11-05", "16 op de verjaardag: het kind alleen", "kind", true)]
    [InlineData("2008-11-05", "16 op de verjaardag: de ouders tellen niet", "ouders", false)]
    public void De_leeftijd_bepaalt_wie_toestemming_geeft(string kindGeboren, string waarom, string wie, bool bereikt)
    {
        Gegeven("2024-10-01", Aanmelding(kindGeboren));
        if (wie != "kind")
        {
            Gegeven("2024-10-02", Toestemming(Moeder, [Kind]));
            Gegeven("2024-10-02", Toestemming(Vader, [Kind]));
        }

        if (wie != "ouders")
        {
            Gegeven("2024-10-02", Toestemming(Kind));
        }

        Bereik("2024-11-05").Contains(Kind).Should().Be(bereikt, waarom);
    }

    [Fact]
    public void Een_ouder_met_gezag_die_niet_toestemt_houdt_het_kind_buiten_bereik()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Toestemming(Moeder, [Moeder, Kind]));
        Bereik("2024-11-05").Should().Equal(Moeder);
    }

    [Fact]
    public void Een_ouder_zonder_gezag_hoeft_niet_toe_te_stemmen()
    {
        Gegeven("2024-10-01", Aanmelding(gezag: [Ouder(Kind, Moeder)]));
        Gegeven("2024-10-02", Toestemming(Moeder, [Moeder, Kind]));
        Bereik("2024-11-05").Should().Equal(Moeder, Kind);
    }

    [Fact]
    public void Een_kind_zonder_vastgelegd_gezag_wordt_niet_bereikt()
    {
        Gegeven("2024-10-01", Aanmelding(gezag: []));
        Gegeven("2024-10-02", Toestemming(Moeder, [Kind]));
        Gegeven("2024-10-02", Toestemming(Vader, [Kind]));
        Bereik("2024-11-05").Should().BeEmpty();
    }

    [Fact]
    public void Wie_zestien_is_wordt_ook_zonder_vastgelegd_gezag_bereikt()
    {
        Gegeven("2024-10-01", Aanmelding("2008-01-01", gezag: []));
        Gegeven("2024-10-02", Toestemming(Kind));
        Bereik("2024-11-05").Should().Equal(Kind);
    }

    [Fact]
    public void Een_ander_stemt_niet_toe_voor_een_volwassene()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Toestemming(Moeder, [Vader], hoedanigheid: "vertegenwoordiger"));
        Bereik("2024-11-05").Should().BeEmpty();
    }

    [Theory]
    [InlineData("gezagsdrager")]
    [InlineData("vertegenwoordiger")]
    public void Eigen_toestemming_telt_in_welke_hoedanigheid_ook(string hoedanigheid)
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Toestemming(Moeder, [Moeder], hoedanigheid: hoedanigheid));
        Bereik("2024-11-05").Should().Equal(Moeder);
    }

    [Fact]
    public void Toestemming_zonder_uitleg_bereikt_niemand()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Toestemming(Moeder, uitleg: false));
        Bereik("2024-11-05").Should().BeEmpty();
    }

    [Fact]
    public void Voor_een_ongeboren_kind_stemmen_de_gezagsdragers_toe()
    {
        Gegeven("2024-10-01", AanmeldingMetKind(new { lidId = Kind, verwachteGeboortedatum = "2025-01-15" }));
        Gegeven("2024-10-02", Toestemming(Moeder, [Kind]));
        Bereik("2024-11-05").Should().BeEmpty();
        Gegeven("2024-10-02", Toestemming(Vader, [Kind]));
        Bereik("2024-11-05").Should().Equal(Kind);
    }

    [Theory]
    [InlineData("2024-12-30", false)]
    [InlineData("2024-12-31", true)]
    public void Een_geboortejaar_telt_als_de_laatste_dag_van_dat_jaar(string dag, bool zestien)
    {
        Gegeven("2024-10-01", AanmeldingMetKind(new { lidId = Kind, geboortejaar = 2008 }));
        Gegeven("2024-10-02", Toestemming(Kind));
        Bereik(dag).Contains(Kind).Should().Be(zestien);
    }

    [Theory]
    [InlineData("2024-02-28", false)]
    [InlineData("2024-02-29", true)]
    [InlineData("2025-02-28", true)]
    public void Wie_op_29_februari_is_geboren_wordt_zestien_op_29_februari(string dag, bool zestien)
    {
        Gegeven("2024-01-01", Aanmelding("2008-02-29"));
        Gegeven("2024-01-02", Toestemming(Kind));
        Bereik(dag).Contains(Kind).Should().Be(zestien);
    }

    [Theory]
    [InlineData("2023-02-28", 10)]
    [InlineData("2023-03-01", 11)]
    [InlineData("2024-02-29", 12)]
    public void In_een_gewoon_jaar_is_dat_1_maart(string dag, int leeftijd) =>
        Dagen.Leeftijd(Dag("2012-02-29"), Dag(dag)).Should().Be(leeftijd);

    [Theory]
    [InlineData("2024-11-04", false)]
    [InlineData("2024-11-05", true)]
    public void Wie_later_bij_het_huishouden_komt_wordt_pas_dan_bereikt(string dag, bool bereikt)
    {
        Gegeven("2024-10-01", AanmeldingMetKind(new { lidId = Kind, geboortedatum = "2000-01-01", deelVanHuishoudenSinds = "2024-11-05" }));
        Gegeven("2024-10-02", Toestemming(Kind));
        Bereik(dag).Contains(Kind).Should().Be(bereikt);
    }

    private static Verzoek AanmeldingMetKind(object kind) => Aanmelding().Met("leden", new object[]
    {
        new { lidId = Moeder, geboortedatum = "1989-03-02" },
        new { lidId = Vader, geboortedatum = "1986-11-19" },
        kind,
    });

    private IEnumerable<Guid> Bereik(string dag) => Stand().Bereik(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)).Select(l => l.Id);
}
