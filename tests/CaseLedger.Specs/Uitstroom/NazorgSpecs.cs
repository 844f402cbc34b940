using CaseLedger.Uitstroom;

namespace CaseLedger.Specs.Uitstroom;

/// <summary>Contact after uitstroom.</summary>
public sealed class NazorgSpecs : Spec
{
    [Fact]
    public void Na_de_uitstroom_is_er_contact()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2025-04-03", Verzoek.Van("nazorgcontacten", new { oordeel = "veiligGenoeg", vervolg = "Geen" }));
        DanVastgelegd<NazorgContactGeregistreerd>();
        Als("2025-04-03", Verzoek.Van("nazorgcontacten", new { }));
        DanVastgelegd<NazorgContactGeregistreerd>();
    }

    [Fact]
    public void Een_oordeel_is_er_een_over_directe_veiligheid()
    {
        Als("2025-04-03", Verzoek.Van("nazorgcontacten", new { oordeel = "goed" }));
        DanOnvolledigMet("/oordeel", "veiligGenoeg");
    }
}
