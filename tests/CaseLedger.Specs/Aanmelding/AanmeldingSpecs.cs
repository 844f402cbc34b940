using CaseLedger.Aanmelding;
using CaseLedger.Toestemming;

namespace CaseLedger.Specs.Aanmelding;

/// <summary>A household comes, or comes back (R19, R21).</summary>
public sealed class AanmeldingSpecs : Spec
{
    [Fact]
    public void Een_aanmelding_opent_het_eerste_traject_met_het_lokale_team_voorop()
    {
        Als("2024-10-01", Aanmelding().Met("veiligheidsvraag", "Wie gaat mee?").Met("kanaal", "telefoon")
            .Met("relaties", new[] { new { van = Moeder, tot = Kind, soort = "ouderVan" } })
            .Met("externeReferentie", new { systeem = "demo", id = "HV-001" }));
        DanVastgelegd<HuishoudenAangemeld>();
        Stand().Traject!.Nummer.Should().Be(1);
        Stand().Tandem.InRegie.Should().Be(DeelnemerId.LokaalTeam);
    }

    [Fact]
    public void Een_toestemming_die_meekomt_wordt_een_eigen_registratie()
    {
        var toestemming = Toestemming(Moeder).Inhoud;
        Als("2024-10-01", Aanmelding().Met("toestemming", toestemming).Met("toelichting", "Op het spreekuur."));
        DanVastgelegd((typeof(HuishoudenAangemeld), Aanmelding().Inhoud), (typeof(ToestemmingVerleend), toestemming));
        Stand().MagBesprokenWorden(Dag("2024-10-01")).Should().BeTrue();
    }

    [Fact]
    public void Een_geweigerde_toestemming_die_meekomt_wordt_ook_vastgelegd()
    {
        var toestemming = Toestemming(Moeder, besluit: "geweigerd").Inhoud;
        Als("2024-10-01", Aanmelding().Met("toestemming", toestemming));
        DanVastgelegd((typeof(HuishoudenAangemeld), Aanmelding().Inhoud), (typeof(ToestemmingGeweigerd), toestemming));
    }

    [Fact]
    public void Een_lid_zonder_id_krijgt_er_een()
    {
        Gegeven("2024-10-01", Aanmelding().Zonder("gezag").Met("leden", new object[] { new { geboortejaar = 1980 }, new { geboortejaar = 1990 } }));
        Stand().Leden.Select(l => l.LidId).Should().OnlyHaveUniqueItems().And.HaveCount(2).And.NotContainNulls();
    }

    [Fact]
    public void Een_huishouden_heeft_een_open_traject_tegelijk()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-11-01", Aanmelding());
        DanGeweigerd("R19");
        Als("2024-11-01", Aanmelding().Afwijkend("R19"));
        DanGeweigerd("R19");
    }

    [Fact]
    public void Een_huishouden_dat_terugkomt_begint_traject_2()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2025-03-01", Aanmelding());
        DanVastgelegd<HuishoudenAangemeld>();
        Stand().Traject!.Nummer.Should().Be(2);
    }

    [Fact]
    public void Een_anonieme_aanmelding_heeft_geen_leden()
    {
        Als("2024-10-01", AnoniemeAanmelding());
        DanVastgelegd<HuishoudenAangemeld>();
        Stand().Anoniem.Should().BeTrue();
    }

    [Fact]
    public void Een_huishouden_met_leden_komt_niet_anoniem_terug()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2025-03-01", AnoniemeAanmelding());
        DanGeweigerd("R21");
    }

    [Fact]
    public void Een_anoniem_huishouden_komt_anoniem_terug()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2025-03-01", AnoniemeAanmelding());
        DanVastgelegd<HuishoudenAangemeld>();
    }

    [Fact]
    public void Een_anoniem_huishouden_komt_met_naam_terug()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2025-03-01", Aanmelding());
        DanVastgelegd<HuishoudenAangemeld>();
        Stand().Anoniem.Should().BeFalse();
    }
}
