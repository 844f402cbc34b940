using CaseLedger.Kwartaalmonitor;
using CaseLedger.Leden;

namespace CaseLedger.Specs.Leden;

/// <summary>Leden that come, change and leave, for the whole dossier within their own period.</summary>
public sealed class LidSpecs : Spec
{
    private static readonly Guid Baby = Guid.ParseExact("0199f000-0000-7000-8000-000000000104", "D");

    [Fact]
    public void Een_lid_komt_erbij_met_alles_wat_bij_een_aanmelding_hoort()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-11-05", Erbij().Met("naam", "Lid 4").Met("inwonend", true).Met("deelVanHuishoudenSinds", "2024-11-01").Met("vertrokkenOp", "2024-12-01"));
        DanVastgelegd<LidToegevoegd>();
        Stand().Leden.Select(l => l.LidId!.Value.Id).Should().Equal(Moeder, Vader, Kind, Baby);
    }

    [Fact]
    public void Een_lid_zonder_id_krijgt_er_een()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-11-05", Erbij().Zonder("lidId"));
        Stand().Leden.Select(l => l.LidId).Should().OnlyHaveUniqueItems().And.HaveCount(4).And.NotContainNulls();
    }

    [Fact]
    public void Wie_er_al_is_komt_er_niet_nog_eens_bij()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-11-05", Erbij().Met("lidId", Kind));
        DanGeweigerd("R27");
        Gegeven("2024-11-05", Erbij());
        Als("2024-11-06", Erbij().Afwijkend("R27"));
        DanGeweigerd("R27");
    }

    [Fact]
    public void Wat_eerder_gebeurde_en_later_wordt_vastgelegd_noemt_hetzelfde_lid_ook_niet()
    {
        Gegeven("2024-10-01", Aanmelding());
        var lid = Gegeven("2024-11-05", Erbij());
        Gegeven("2024-10-20", Inzet(met: [Baby]));
        Als("2024-11-01", Erbij());
        DanGeweigerdOmLatere(lid, "R27");
    }

    [Fact]
    public void Een_anoniem_dossier_krijgt_geen_leden()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        Als("2024-11-05", Erbij());
        DanGeweigerd("R21");
    }

    [Fact]
    public void Een_lid_heeft_een_geboorte_en_vertrekt_na_de_dag_waarop_het_kwam()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-11-05", Erbij().Met("geboortejaar", 2024));
        DanOnvolledig("");
        Als("2024-11-05", Erbij().Zonder("geboortedatum").Met("geboortejaar", 1800));
        DanOnvolledig("/geboortejaar");
        Als("2024-11-05", Erbij().Met("deelVanHuishoudenSinds", "2024-11-01").Met("vertrokkenOp", "2024-11-01"));
        DanOnvolledig("/vertrokkenOp");
    }

    [Fact]
    public void Een_correctie_van_een_toegevoegd_lid_noemt_hetzelfde_lid()
    {
        Gegeven("2024-10-01", Aanmelding());
        var lid = Gegeven("2024-11-05", Erbij());
        var goed = Erbij().Met("gebeurdOp", "2024-11-05T12:00:00+01:00").Met("geboortedatum", "2024-10-31").Inhoud;
        Gegeven("2024-11-06", Verzoek.Van("correcties", new { bijRegistratieId = lid, soort = "vervangen", gegevens = goed, reden = "Verkeerde dag." }));
        Huishouden.Fold(Guid.Empty, CaseLedger.Correctie.Correcties.Geldend(Boekingen)).Lid(new LidId(Baby))!.Geboren().Should().Be(Dag("2024-10-31"));
    }

    [Fact]
    public void Wat_niet_genoemd_wordt_blijft_zoals_het_was()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-11-05", Gewijzigd(Kind, new { naam = "Lid 3", deelVanHuishoudenSinds = "2024-01-01" }));
        DanVastgelegd<LidGewijzigd>();
        Als("2024-11-06", Gewijzigd(Kind, new { geboortejaar = 2016, inwonend = false }));
        DanVastgelegd<LidGewijzigd>();
        var kind = Stand().Lid(new LidId(Kind))!;
        (kind.Geboren(), kind.Geboortedatum, kind.Inwonend, kind.Naam!.Waarde, kind.DeelVanHuishoudenSinds)
            .Should().Be((Dag("2016-12-31"), null, false, "Lid 3", Dag("2024-01-01")));
    }

    [Fact]
    public void Een_kind_dat_geboren_is_is_niet_meer_verwacht()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Erbij().Zonder("geboortedatum").Met("verwachteGeboortedatum", "2024-11-20"));
        Gegeven("2024-11-20", Gewijzigd(Baby, new { geboortedatum = "2024-11-18" }));
        var baby = Stand().Lid(new LidId(Baby))!;
        (baby.Geboren(), baby.VerwachteGeboortedatum).Should().Be((Dag("2024-11-18"), null));
    }

    [Fact]
    public void Een_wijziging_van_voor_de_toevoeging_telt_ook()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-11-05", Erbij());
        Gegeven("2024-10-20", Gewijzigd(Baby, new { vertrokkenOp = "2024-10-15" }));
        Stand().Lid(new LidId(Baby))!.VertrokkenOp.Should().Be(Dag("2024-10-15"));
    }

    [Fact]
    public void Een_wijziging_gaat_over_een_bekend_lid_en_over_iets()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-11-05", Gewijzigd(Vreemd, new { inwonend = true }));
        DanGeweigerd("R27");
        Als("2024-11-05", Gewijzigd(Kind, new { }));
        DanOnvolledig("");
        Als("2024-11-05", Gewijzigd(Kind, new { geboortejaar = 2016, geboortedatum = "2016-01-01" }));
        DanOnvolledig("");
        Als("2024-11-05", Gewijzigd(Kind, new { geboortejaar = 1800 }));
        DanOnvolledig("/geboortejaar");
    }

    [Theory]
    [InlineData("2024-11-30", true)]
    [InlineData("2024-12-01", false)]
    public void Wie_vertrokken_is_wordt_vanaf_die_dag_niet_meer_bereikt(string dag, bool bereikt)
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Toestemming(Vader));
        Gegeven("2024-11-05", Gewijzigd(Vader, new { vertrokkenOp = "2024-12-01" }));
        Stand().Bereik(Dag(dag)).Contains(new LidId(Vader)).Should().Be(bereikt);
    }

    [Theory]
    [InlineData("2024-11-30", true)]
    [InlineData("2024-12-01", false)]
    [InlineData("2025-02-28", false)]
    [InlineData("2025-03-01", true)]
    public void Wie_terugkomt_hoort_er_weer_bij(string dag, bool bereikt)
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Toestemming(Vader));
        Gegeven("2024-12-01", Gewijzigd(Vader, new { vertrokkenOp = "2024-12-01" }));
        Gegeven("2025-03-01", Gewijzigd(Vader, new { deelVanHuishoudenSinds = "2025-03-01" }));
        Stand().Bereik(Dag(dag)).Contains(new LidId(Vader)).Should().Be(bereikt);
    }

    [Theory]
    [InlineData("2024-11-30", true)]
    [InlineData("2024-12-01", false)]
    public void De_toestemming_om_te_delen_van_wie_vertrok_en_geen_gezag_heeft_is_geen_grond_meer(string dag, bool mag)
    {
        Gegeven("2024-10-01", Aanmelding(gezag: [Ouder(Kind, Moeder)]));
        Gegeven("2024-10-02", Toestemming(Vader, reikwijdte: Delen));
        Gegeven("2024-11-05", Gewijzigd(Vader, new { vertrokkenOp = "2024-12-01" }));
        Stand().MagBesprokenWorden(Dag(dag)).Should().Be(mag);
    }

    [Theory]
    [InlineData("2024-10-01", true)]
    [InlineData("2024-10-02", false)]
    public void Een_kind_dat_voor_de_aanmelding_vertrok_telt_niet_als_minderjarige(string vertrokkenOp, bool zonder)
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-11-05", Gewijzigd(Kind, new { vertrokkenOp }));
        Monitorbijdrage.Van(Boekingen).Trajecten[0].ZonderMinderjarigen.Should().Be(zonder);
    }

    [Fact]
    public void Een_kind_dat_later_wordt_toegevoegd_telt_bij_de_aanmelding()
    {
        Gegeven("2024-10-01", Aanmelding("1990-01-01"));
        Gegeven("2024-11-05", Erbij().Met("geboortedatum", "2015-01-01"));
        Monitorbijdrage.Van(Boekingen).Trajecten[0].ZonderMinderjarigen.Should().BeFalse();
    }

    private static Verzoek Erbij() => Verzoek.Van("leden", new { lidId = Baby, geboortedatum = "2024-11-01" });

    private static Verzoek Gewijzigd(Guid lidId, object velden)
    {
        var verzoek = Verzoek.Van("leden/wijzigingen", velden);
        return verzoek.Met("lidId", lidId);
    }
}
