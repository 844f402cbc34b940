using CaseLedger.Inzet;
using CaseLedger.Tandem;

namespace CaseLedger.Specs.Tandem;

/// <summary>Casusregisseur, procesregisseur (R11) and colleagues who are involved.</summary>
public sealed class ProcesregieSpecs : Spec
{
    [Fact]
    public void Er_wordt_een_casusregisseur_aangewezen()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Casusregisseur());
        DanVastgelegd<CasusregisseurAangewezen>();
        Stand().Traject!.Casusregisseur!.ProfessionalId.Should().Be(Vakmens.CollegaLokaalTeam.Id);
    }

    [Fact]
    public void Er_komt_een_procesregisseur_en_die_gaat_weer()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Procesregie("toegevoegd", Vakmens.CollegaLokaalTeam));
        DanVastgelegd<ProcesregisseurToegevoegd>();
        Stand().Traject!.Procesregisseur!.ProfessionalId.Should().Be(Vakmens.CollegaLokaalTeam.Id);
        Als("2024-11-06", Procesregie("beeindigd", Vakmens.VeiligThuis));
        DanVastgelegd<ProcesregieBeeindigd>();
        Stand().Traject!.Procesregisseur.Should().NotBeNull("een ander ging weg");
        Als("2024-11-07", Procesregie("beeindigd", Vakmens.CollegaLokaalTeam));
        DanVastgelegd<ProcesregieBeeindigd>();
        Stand().Traject!.Procesregisseur.Should().BeNull();
    }

    [Fact]
    public void Toevoegen_heeft_een_aanleiding_en_beeindigen_niet()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Procesregie("toegevoegd", Vakmens.LokaalTeam).Zonder("aanleiding"));
        DanOnvolledig("/aanleiding");
        Als("2024-11-05", Procesregie("beeindigd", Vakmens.LokaalTeam).Met("aanleiding", "onveiligeSituatie"));
        DanOnvolledig("/aanleiding");
    }

    [Fact]
    public void Regie_hoort_bij_een_open_traject()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-09-01", Casusregisseur());
        DanGeweigerd("R23");
        Als("2024-09-01", Procesregie("toegevoegd", Vakmens.LokaalTeam));
        DanGeweigerd("R23");
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2024-12-02", Casusregisseur());
        DanGeweigerd("R19");
        Als("2024-12-02", Procesregie("toegevoegd", Vakmens.LokaalTeam));
        DanGeweigerd("R19");
    }

    [Fact]
    public void Een_procesregisseur_geeft_geen_inzet_met_leden()
    {
        GegevenIngestroomd();
        Gegeven("2024-11-05", Procesregie("toegevoegd", Vakmens.CollegaLokaalTeam));
        Als("2024-11-06", Inzet(met: [Moeder]).Door(Vakmens.CollegaLokaalTeam));
        DanGeweigerd("R11");
        Als("2024-11-06", Inzet(met: [Moeder]).Met("uitgevoerdDoor", new[] { Vakmens.LokaalTeam, Vakmens.CollegaLokaalTeam }));
        DanGeweigerd("R11");
        Als("2024-11-06", Inzet(met: [Moeder]).Door(Vakmens.CollegaLokaalTeam).Afwijkend("R11"));
        DanVastgelegd<InzetGeregistreerd>();
        Als("2024-11-06", Inzet("overleg").Door(Vakmens.CollegaLokaalTeam));
        DanVastgelegd<InzetGeregistreerd>();
        Als("2024-11-06", Inzet(met: [Moeder]).Door(Vakmens.LokaalTeam));
        DanVastgelegd<InzetGeregistreerd>();
        Als("2024-11-04", Inzet(met: [Moeder]).Door(Vakmens.CollegaLokaalTeam));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Wie_procesregisseur_was_mag_daarna_weer_met_leden_spreken()
    {
        GegevenIngestroomd();
        Gegeven("2024-11-05", Procesregie("toegevoegd", Vakmens.CollegaLokaalTeam));
        Gegeven("2024-11-06", Procesregie("beeindigd", Vakmens.CollegaLokaalTeam));
        Als("2024-11-07", Inzet(met: [Moeder]).Door(Vakmens.CollegaLokaalTeam));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Een_collega_raakt_betrokken_en_vertrekt_weer()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Betrokkene("toegevoegd", Vakmens.CollegaLokaalTeam));
        DanVastgelegd<BetrokkeneToegevoegd>();
        Als("2024-11-06", Betrokkene("vertrokken", Vakmens.CollegaLokaalTeam));
        DanVastgelegd<BetrokkeneVertrokken>();
        Als("2024-11-06", Betrokkene("toegevoegd", Vakmens.VeiligThuis));
        DanOnvolledig("/professional/organisatieSoort");
    }

    private static Verzoek Casusregisseur() => Verzoek.Van("casusregisseurwisselingen", new { professional = Vakmens.CollegaLokaalTeam });

    private static Verzoek Procesregie(string soort, Vakmens professional) =>
        Verzoek.Van("procesregies", new { soort, professional, aanleiding = soort == "toegevoegd" ? "dreigendeEscalatie" : null });

    private static Verzoek Betrokkene(string soort, Vakmens professional) => Verzoek.Van("betrokkenen", new { soort, professional, reden = "Vervangt bij ziekte." });
}
