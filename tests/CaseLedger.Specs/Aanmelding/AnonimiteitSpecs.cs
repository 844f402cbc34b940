using CaseLedger.Aanmelding;
using CaseLedger.Toestemming;

namespace CaseLedger.Specs.Aanmelding;

/// <summary>An anonymous consult goes on by name (R21).</summary>
public sealed class AnonimiteitSpecs : Spec
{
    [Fact]
    public void Met_toestemming_krijgt_het_huishouden_een_naam()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        var toestemming = Toestemming(Moeder).Inhoud;
        var opheffing = Opgeheven().Met("toestemming", toestemming);
        Als("2024-10-02", opheffing);
        DanVastgelegd((typeof(AnonimiteitOpgeheven), Opgeheven().Inhoud), (typeof(ToestemmingVerleend), toestemming));
        Stand().Anoniem.Should().BeFalse();
        Stand().Leden.Should().HaveCount(2);
        Als("2024-10-03", Getriageerd());
        DanVastgelegd<CaseLedger.Triage.TriageUitgevoerd>();
    }

    [Fact]
    public void Tot_dat_moment_was_het_anoniem()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        Gegeven("2024-10-02", Opgeheven().Met("toestemming", Toestemming(Moeder).Inhoud));
        Stand("2024-10-01").Anoniem.Should().BeTrue();
        Als("2024-10-01 18:00", Getriageerd());
        DanGeweigerd("R21");
    }

    [Fact]
    public void Een_melding_is_ook_een_grond()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        var melding = Gegeven("2024-10-02 10:00", Melding());
        Als("2024-10-02", Opgeheven().Met("meldingId", melding));
        DanVastgelegd<AnonimiteitOpgeheven>();
        Stand().Anoniem.Should().BeFalse();
    }

    [Fact]
    public void Een_maatregel_is_ook_een_grond()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        var melding = Gegeven("2024-10-02 10:00", Melding());
        var opheffing = Gegeven("2024-10-02", Opgeheven().Met("meldingId", melding));
        var maatregel = Gegeven("2024-10-02 11:00", Maatregel(leden: [Moeder]));
        var goed = Opgeheven().Met("maatregelId", maatregel).Met("gebeurdOp", "2024-10-02T12:00:00+02:00").Inhoud;
        Gegeven("2024-10-03", Verzoek.Van("correcties", new { bijRegistratieId = opheffing, soort = "vervangen", gegevens = goed, reden = "De maatregel was de grond." }));
        Huishouden.Fold(Guid.Empty, CaseLedger.Correctie.Correcties.Geldend(Boekingen)).Anoniem.Should().BeFalse();
    }

    [Fact]
    public void Er_is_precies_een_grond()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        var melding = Gegeven("2024-10-02 10:00", Melding());
        Als("2024-10-02", Opgeheven());
        DanOnvolledig("");
        Als("2024-10-02", Opgeheven().Met("meldingId", melding).Met("toestemming", Toestemming(Moeder).Inhoud));
        DanOnvolledig("");
        Als("2024-10-02", Opgeheven().Met("toestemming", Toestemming(Moeder, besluit: "geweigerd").Inhoud));
        DanOnvolledig("/toestemming/besluit");
        Als("2024-10-02", Opgeheven().Met("toestemming", Toestemming(Moeder, reikwijdte: []).Inhoud));
        DanOnvolledig("/toestemming/reikwijdte");
    }

    [Fact]
    public void De_grond_is_van_dit_huishouden()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        Als("2024-10-02", Opgeheven().Met("meldingId", Vreemd));
        DanGeweigerd("R27");
        Als("2024-10-02", Opgeheven().Met("maatregelId", Vreemd));
        DanGeweigerd("R27");
        Als("2024-10-02", Opgeheven().Met("toestemming", Toestemming(Vreemd).Inhoud));
        DanGeweigerd("R27");
    }

    [Fact]
    public void Er_zijn_leden_ieder_een_keer_en_met_een_geboorte()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        var opheffing = Opgeheven().Met("toestemming", Toestemming(Moeder).Inhoud);
        Als("2024-10-02", opheffing.Met("leden", Array.Empty<object>()));
        DanOnvolledig("/leden");
        Als("2024-10-02", opheffing.Met("leden", new[] { new { lidId = Moeder, geboortejaar = 1980 }, new { lidId = Moeder, geboortejaar = 1980 } }));
        DanOnvolledig("/leden");
        Als("2024-10-02", opheffing.Met("leden", new[] { new { lidId = Moeder } }));
        DanOnvolledig("/leden/0");
    }

    [Fact]
    public void Een_huishouden_met_naam_is_niet_anoniem()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-10-02", Opgeheven().Met("toestemming", Toestemming(Moeder).Inhoud));
        DanGeweigerd("R21");
    }

    [Fact]
    public void Daarna_komen_er_leden_bij()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        Gegeven("2024-10-02", Opgeheven().Met("toestemming", Toestemming(Moeder).Inhoud));
        Als("2024-10-01 18:00", Verzoek.Van("leden", new { geboortejaar = 1990 }));
        DanGeweigerd("R21");
        Gegeven("2024-10-03", Verzoek.Van("leden", new { geboortejaar = 1990 }));
        Stand().Leden.Should().HaveCount(3);
    }

    private static Verzoek Opgeheven() => Verzoek.Van("anonimiteitsopheffingen", new
    {
        leden = new object[] { new { lidId = Moeder, geboortedatum = "1989-03-02" }, new { lidId = Kind, geboortedatum = "2017-05-30" } },
    });
}
