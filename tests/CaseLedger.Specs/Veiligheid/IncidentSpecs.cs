using CaseLedger.Inzet;
using CaseLedger.Veiligheid;

namespace CaseLedger.Specs.Veiligheid;

/// <summary>What happened, where leden live, and how to reach them without danger.</summary>
public sealed class IncidentSpecs : Spec
{
    [Fact]
    public void Een_incident_wordt_vastgelegd_ook_voor_de_aanmelding_en_na_de_uitstroom()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2024-11-05", Incident().Met("rodeVlaggen", new[] { "verwurging" }).Met("omschrijving", "Politie kwam."));
        DanVastgelegd<IncidentGeregistreerd>();
        Als("2024-09-01", Incident());
        DanVastgelegd<IncidentGeregistreerd>();
        Als("2024-12-20", Incident());
        DanVastgelegd<IncidentGeregistreerd>();
    }

    [Fact]
    public void Wat_een_incident_bekend_maakt_verbiedt_samen_spreken_daarna()
    {
        GegevenIngestroomd();
        Gegeven("2024-11-05", Incident("intiemeTerreur"));
        Als("2024-11-04", Inzet(met: [Moeder, Vader]));
        DanVastgelegd<InzetGeregistreerd>();
        Als("2024-11-06", Inzet(met: [Moeder, Vader]));
        DanGeweigerd("R15");
        Als("2024-11-06", Beoordeling("2024-12-01", gesproken: [Moeder, Vader], samen: true));
        DanGeweigerd("R15");
        Als("2024-11-06", Inzet(met: [Moeder, Kind]));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Een_incident_noemt_welk_geweld_en_tussen_wie_hier()
    {
        Als("2024-11-05", Verzoek.Van("incidenten", new { }));
        DanOnvolledig("/geweld");
        Als("2024-11-05", Incident().Met("geweld", Array.Empty<object>()));
        DanOnvolledig("/geweld");
        GegevenIngestroomd();
        Als("2024-11-05", Incident(door: Vreemd));
        DanGeweigerd("R27");
    }

    [Theory]
    [InlineData("thuis")]
    [InlineData("netwerk")]
    [InlineData("opvang")]
    [InlineData("pleeggezin")]
    [InlineData("instelling")]
    [InlineData("elders")]
    public void Verblijf_is_een_soort_plek(string naar)
    {
        GegevenIngestroomd();
        Als("2024-11-05", Verblijf(naar));
        DanVastgelegd<VerblijfGewijzigd>();
    }

    [Fact]
    public void Verblijf_noemt_nooit_een_adres_en_altijd_wie_waarheen_en_of_het_vrijwillig_is()
    {
        Als("2024-11-05", Verblijf("opvang").Met("adres", "Kerkstraat 1"));
        DanOnvolledig("/adres");
        Als("2024-11-05", Verzoek.Van("verblijfswijzigingen", new { }));
        DanOnvolledig("/leden", "/naar", "/vrijwillig");
        Als("2024-11-05", Verblijf("opvang").Met("leden", Array.Empty<Guid>()));
        DanOnvolledig("/leden");
        GegevenIngestroomd();
        Als("2024-11-05", Verblijf("opvang").Met("leden", new[] { Vreemd }));
        DanGeweigerd("R27");
    }

    [Theory]
    [InlineData("digitaal")]
    [InlineData("alleenOpLocatie")]
    [InlineData("uit")]
    public void Veilig_contact_is_van_een_lid(string kanaal)
    {
        GegevenIngestroomd();
        Als("2024-11-05", Verzoek.Van("veiligcontact", new { lidId = Moeder, wijze = "sms", tijden = "overdag", nooit = "voicemail", codewoord = "kapper", tolk = "Tigrinya", inzageKanaal = kanaal }));
        DanVastgelegd<VeiligContactVastgelegd>();
        Als("2024-11-05", Verzoek.Van("veiligcontact", new { lidId = Moeder }));
        DanVastgelegd<VeiligContactVastgelegd>();
    }

    [Fact]
    public void Veilig_contact_zonder_lid_of_met_een_vreemd_lid_kan_niet()
    {
        Als("2024-11-05", Verzoek.Van("veiligcontact", new { }));
        DanOnvolledig("/lidId");
        GegevenIngestroomd();
        Als("2024-11-05", Verzoek.Van("veiligcontact", new { lidId = Vreemd }));
        DanGeweigerd("R27");
    }

    private static Verzoek Verblijf(string naar) => Verzoek.Van("verblijfswijzigingen", new { leden = new[] { Moeder, Kind }, naar, vrijwillig = true });
}
