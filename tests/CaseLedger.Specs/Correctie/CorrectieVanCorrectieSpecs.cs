using System.Globalization;
using System.Text.Json.Nodes;
using CaseLedger.Correctie;
using CaseLedger.Inzet;
using CaseLedger.Maatregelen;

namespace CaseLedger.Specs.Correctie;

/// <summary>Corrections that reach far: to other moments, to leden, to other corrections.</summary>
public class CorrectieVanCorrectieSpecs : Spec
{
    [Fact]
    public void Wat_eerder_gebeurde_blijft_vast_te_leggen_als_een_correctie_iets_naar_later_verplaatste()
    {
        Gegeven("2024-10-01 09:00", Aanmelding());
        var toestemming = Gegeven("2024-10-01 10:00", Toestemming(Moeder));
        Gegeven("2024-10-01 10:00", Vervangen(toestemming, Toestemming(Moeder), "2024-10-01 10:04"));

        Als("2024-10-01 09:30", Inzet());

        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Een_vervangen_maatregel_zonder_ingangsdatum_gaat_in_op_de_dag_waarop_zij_gebeurde()
    {
        Gegeven("2024-10-01", Aanmelding());
        var maatregel = Gegeven("2024-10-10", Maatregel());
        Gegeven("2024-10-25", Vervangen(maatregel, Maatregel(), "2024-10-08"));

        Correcties.Geldend(Boekingen).Select(b => b.Feit).OfType<MaatregelGeregistreerd>()
            .Should().ContainSingle().Which.Ingangsdatum.Should().Be(Dag("2024-10-08"));
    }

    [Fact]
    public void De_aanmelding_van_het_eerste_traject_wordt_ook_langs_een_correctie_niet_ingetrokken()
    {
        var aanmelding = Gegeven("2024-10-01", Aanmelding());
        var correctie = Gegeven("2024-10-02", Vervangen(aanmelding, Aanmelding(), "2024-09-30"));

        Als("2024-10-03", Vervangen(correctie, Ingetrokken(aanmelding), "2024-10-02"));

        DanGeweigerd("R23");
    }

    [Fact]
    public void Een_gecorrigeerde_correctie_wijst_niet_naar_wat_na_haar_is_vastgelegd()
    {
        Gegeven("2024-10-01", Aanmelding());
        var inzet = Gegeven("2024-10-02", Inzet());
        var correctie = Gegeven("2024-10-05", Ingetrokken(inzet));
        var latere = Gegeven("2024-10-03", Inzet());

        Als("2024-10-06", Vervangen(correctie, Ingetrokken(latere), "2024-10-05"));

        DanGeweigerd("R27");
    }

    [Fact]
    public void Ook_diep_in_een_gecorrigeerde_correctie_wijst_niets_vooruit()
    {
        Gegeven("2024-10-01", Aanmelding());
        var inzet = Gegeven("2024-10-02", Inzet());
        var eerste = Gegeven("2024-10-05", Ingetrokken(inzet));
        var tweede = Gegeven("2024-10-05", Ingetrokken(eerste));
        var latere = Gegeven("2024-10-03", Inzet());

        Als("2024-10-06", Vervangen(tweede, Vervangen(eerste, Ingetrokken(latere), "2024-10-05"), "2024-10-05"));

        DanGeweigerd("R27");
    }

    [Fact]
    public void Een_lid_verdwijnt_niet_uit_de_aanmelding_als_iets_van_daarvoor_over_dat_lid_gaat()
    {
        var aanmelding = Gegeven("2024-10-01", Aanmelding());
        var inzet = Gegeven("2024-09-20", Inzet(met: [Kind]));
        var zonderKind = Aanmelding().Zonder("gezag").Met("leden", new[] { new { lidId = Moeder, geboortedatum = "1989-03-02" } });

        Als("2024-10-02", Vervangen(aanmelding, zonderKind, "2024-10-01"));

        DanGeweigerdOmLatere(inzet, "R27");
    }

    private static Verzoek Vervangen(Guid registratie, Verzoek door, string moment) =>
        Verzoek.Van("correcties", new { bijRegistratieId = registratie, soort = "vervangen", reden = "Vergissing." }).Met("gegevens", Gedateerd(door, moment));

    private static JsonObject Gedateerd(Verzoek verzoek, string moment) =>
        verzoek.Met("gebeurdOp", Op(moment).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)).Inhoud;
}
