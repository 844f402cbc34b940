using CaseLedger.Bewaring;
using CaseLedger.Correctie;

namespace CaseLedger.Specs.Bewaring;

/// <summary>From which day on a dossier may be destroyed.</summary>
public sealed class BewaartermijnSpecs : Spec
{
    [Fact]
    public void Een_dossier_blijft_twintig_jaar_na_de_laatste_wijziging()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-11-05 23:30", Melding());
        Vanaf().Should().Be(Dag("2044-11-06"));
    }

    [Fact]
    public void Een_gemeente_bewaart_zo_nodig_langer()
    {
        Gegeven("2024-11-05", Aanmelding());
        Vanaf(25).Should().Be(Dag("2049-11-06"));
    }

    [Fact]
    public void De_wijziging_telt_op_de_dag_van_vastleggen_en_wat_is_ingelezen_op_zijn_eigen_dag()
    {
        Gegeven("2004-11-05", Aanmelding());
        var laat = Boekingen.Select(b => b with { Registratie = b.Registratie with { VastgelegdOp = Op("2010-01-02") } }).ToList();
        Bewaartermijn.Voorbij(laat, 20).Should().Be(Dag("2030-01-03"));
        var ingelezen = laat.Select(b => b with { Registratie = b.Registratie with { Door = b.Registratie.Door with { Geimporteerd = true } } }).ToList();
        Bewaartermijn.Voorbij(ingelezen, 20).Should().Be(Dag("2024-11-06"));
    }

    [Theory]
    [InlineData("ondertoezichtstelling")]
    [InlineData("voorlopigeOndertoezichtstelling")]
    [InlineData("machtigingUithuisplaatsing")]
    [InlineData("gezagsbeeindigendeMaatregel")]
    [InlineData("voorlopigeVoogdij")]
    public void Met_een_jeugdbeschermingsmaatregel_blijft_het_tot_dertig_jaar_na_de_meerderjarigheid_van_het_kind(string soort)
    {
        Gegeven("2024-10-01", Aanmelding("2017-05-30"));
        Gegeven("2024-11-05", Maatregel(soort));
        Vanaf().Should().Be(Dag("2065-05-30"));
    }

    [Theory]
    [InlineData("contactverbod")]
    [InlineData("jeugdreclassering")]
    [InlineData("geslotenJeugdhulp")]
    public void Een_andere_maatregel_verlengt_niets(string soort)
    {
        Gegeven("2024-10-01", Aanmelding("2017-05-30"));
        Gegeven("2024-11-05", Maatregel(soort));
        Vanaf().Should().Be(Dag("2044-11-06"));
    }

    [Fact]
    public void Wie_op_29_februari_is_geboren_wordt_meerderjarig_op_1_maart()
    {
        Gegeven("2024-10-01", Aanmelding("2008-02-29"));
        Gegeven("2024-11-05", Maatregel("ondertoezichtstelling"));
        Vanaf().Should().Be(Dag("2056-03-01"));
    }

    [Fact]
    public void De_langste_termijn_geldt_voor_het_hele_dossier()
    {
        Gegeven("2024-10-01", Aanmelding("2007-05-30"));
        Gegeven("2024-11-05", Maatregel("ondertoezichtstelling"));
        Vanaf().Should().Be(Dag("2055-05-30"));
        Gegeven("2040-11-05", Verzoek.Van("inzetregistraties", new { soort = "gesprek", minuten = 30 }));
        Vanaf().Should().Be(Dag("2060-11-06"));
    }

    [Theory]
    [InlineData("voogdij", "2065-05-30")]
    [InlineData("voorlopigeVoogdij", "2065-05-30")]
    [InlineData("ouderlijkGezag", "2044-11-06")]
    public void Voogdij_telt_als_maatregel(string soort, string vanaf)
    {
        Gegeven("2024-11-05", Aanmelding("2017-05-30", [new { kind = Kind, houder = "Jeugdbescherming", soort }]));
        Vanaf().Should().Be(Dag(vanaf));
    }

    [Fact]
    public void Een_ingetrokken_maatregel_verlengt_niets()
    {
        Gegeven("2024-10-01", Aanmelding());
        var maatregel = Gegeven("2024-11-05", Maatregel("ondertoezichtstelling"));
        Gegeven("2024-11-06", Verzoek.Van("correcties", new { bijRegistratieId = maatregel, soort = "ingetrokken", reden = "Ander kind." }));
        Vanaf().Should().Be(Dag("2044-11-07"));
    }

    [Fact]
    public void Van_een_kind_zonder_bekende_geboorte_telt_het_langste_dat_kan()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        Gegeven("2024-10-02", Verzoek.Van("meldingen", new { bij = "veiligThuis", huishoudenGeinformeerd = true }));
        Gegeven("2024-10-03", Verzoek.Van("anonimiteitsopheffingen", new { leden = new[] { new { lidId = Kind, verwachteGeboortedatum = "2025-01-01" } }, meldingId = Boekingen[^1].Id }));
        Gegeven("2024-11-05", Maatregel("ondertoezichtstelling"));
        Vanaf().Should().Be(Dag("2072-11-05"));
    }

    private DateOnly Vanaf(int jaren = Bewaartermijn.Jaren) => Bewaartermijn.Voorbij(Correcties.Geldend(Boekingen), jaren);

    private static Verzoek Maatregel(string soort) => Verzoek.Van("maatregelen", new { soort, herkomst = "ingezet", leden = new[] { Kind } });
}
