using CaseLedger.Tandem;
using CaseLedger.Triage;

namespace CaseLedger.Specs.Platform;

/// <summary>Comply or explain: exactly what is broken is explained, and only what may be.</summary>
public sealed class NalevingSpecs : Spec
{
    [Fact]
    public void Een_afwijking_van_een_regel_die_niet_gebroken_is_wordt_geweigerd()
    {
        GegevenIngestroomd();
        Als("2024-10-03", Contactpersoon(Vakmens.LokaalTeam).Afwijkend("R10"));
        DanIsAfwijkingOverbodig("R10");
    }

    [Fact]
    public void Ook_naast_een_afwijking_die_wel_nodig_is()
    {
        GegevenIngestroomd();
        Als("2024-10-03", Contactpersoon(Vakmens.VeiligThuis).Afwijkend("R16", "R10", "R01"));
        DanIsAfwijkingOverbodig("R01", "R16");
    }

    [Fact]
    public void Een_gebroken_regel_gaat_voor_een_overbodige_afwijking()
    {
        GegevenIngestroomd();
        Als("2024-10-03", Contactpersoon(Vakmens.VeiligThuis).Afwijkend("R16"));
        DanGeweigerd("R10");
    }

    [Fact]
    public void Wie_een_deel_uitlegt_hoort_alles_wat_gebroken_is()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-10-02", Getriageerd(deelnemers: ["veiligThuis"]).Afwijkend("R01"));
        DanGeweigerd("R01", "R16");
        Als("2024-10-02", Getriageerd(deelnemers: ["veiligThuis"]).Afwijkend("R16", "R01"));
        DanVastgelegd<TriageUitgevoerd>();
    }

    [Fact]
    public void Van_wat_niet_waar_kan_zijn_wordt_niet_afgeweken_ook_niet_samen_met_iets_anders()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-09-30", Contactpersoon(Vakmens.VeiligThuis).Afwijkend("R10", "R23"));
        DanGeweigerd("R10", "R23");
    }

    [Fact]
    public void Dezelfde_regel_twee_keer_noemen_is_een_keer_uitleggen()
    {
        GegevenIngestroomd();
        Als("2024-10-03", Contactpersoon(Vakmens.VeiligThuis).Afwijkend("R10", "R10"));
        DanVastgelegd<VastContactpersoonToegewezen>();
    }

    [Fact]
    public void Wat_is_uitgelegd_blijft_bij_het_feit_staan()
    {
        GegevenIngestroomd();
        Als("2024-10-03", Contactpersoon(Vakmens.VeiligThuis).Afwijkend("R10").Met("toelichting", "Op verzoek."));
        DanVastgelegd<VastContactpersoonToegewezen>();
    }
}
