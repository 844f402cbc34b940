using CaseLedger.Advisering;

namespace CaseLedger.Specs.Advisering;

/// <summary>Advice, and what became of it (R01).</summary>
public sealed class AdviesSpecs : Spec
{
    [Fact]
    public void Een_anonieme_vraag_krijgt_advies()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        Als("2024-10-02", Advies().Door(Vakmens.VeiligThuis));
        DanVastgelegd<AdviesGegeven>();
    }

    [Fact]
    public void Over_een_huishouden_met_naam_is_er_eerst_toestemming()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-10-02", Advies().Door(Vakmens.VeiligThuis));
        DanGeweigerd("R01");
        Als("2024-10-02", Advies());
        DanGeweigerd("R01");
        Als("2024-10-02", Advies(Moeder).Met("uitgevoerdDoor", new[] { Vakmens.VeiligThuis }));
        DanGeweigerd("R01");
        Gegeven("2024-10-02", Toestemming(Moeder));
        Als("2024-10-02", Advies().Door(Vakmens.VeiligThuis));
        DanVastgelegd<AdviesGegeven>();
    }

    [Fact]
    public void Wat_het_lokale_team_leden_adviseert_wordt_met_niemand_anders_besproken()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-10-02", Advies(Moeder));
        DanVastgelegd<AdviesGegeven>();
    }

    [Fact]
    public void Advies_is_aan_bekende_leden()
    {
        GegevenAangemeld();
        Als("2024-10-02", Advies(Vreemd));
        DanGeweigerd("R27");
        Als("2024-10-02", Advies().Met("aan", Array.Empty<Guid>()));
        DanOnvolledig("/aan");
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("deels")]
    [InlineData("nee")]
    public void Een_advies_wordt_opgevolgd(string gevolgd)
    {
        GegevenAangemeld();
        var adviesId = Gegeven("2024-10-02", Advies());
        Als("2024-10-05", Verzoek.Van("adviezen/opvolgingen", new { adviesId, gevolgd, reden = "Het paste." }));
        DanVastgelegd<AdviesOpgevolgd>();
    }

    [Fact]
    public void Alleen_een_advies_wordt_opgevolgd()
    {
        var toestemming = GegevenAangemeld();
        Als("2024-10-05", Verzoek.Van("adviezen/opvolgingen", new { adviesId = toestemming, gevolgd = "ja" }));
        DanGeweigerd("R27");
    }

    private static Verzoek Advies(Guid? aan = null) =>
        Verzoek.Van("adviezen", new { vraag = "Wat kan het team doen?", advies = "Ga samen in gesprek.", aan = aan is { } lid ? new[] { lid } : null });
}
