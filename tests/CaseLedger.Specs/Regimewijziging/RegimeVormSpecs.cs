namespace CaseLedger.Specs.Regimewijziging;

/// <summary>What a change of regime must say (400).</summary>
public sealed class RegimeVormSpecs : Spec
{
    [Fact]
    public void Naar_wat_en_waarom_zijn_nodig()
    {
        Als("2024-10-03", Verzoek.Van("regimewijzigingen", new { }));
        DanOnvolledig("/naar", "/reden");
    }

    [Fact]
    public void Anders_wordt_beschreven_en_alleen_anders()
    {
        Als("2024-10-03", Regime("anders"));
        DanOnvolledig("/omschrijving");
        Als("2024-10-03", Regime("adviesEnConsult").Met("omschrijving", "Zo."));
        DanOnvolledig("/omschrijving");
    }

    [Fact]
    public void Rood_noemt_een_maatregel()
    {
        Als("2024-10-03", Regime("metJuridischeMaatregel"));
        DanOnvolledig("/grondslag");
        Als("2024-10-03", Regime("metJuridischeMaatregel", new { meldingId = Vreemd }));
        DanOnvolledig("/grondslag/maatregelId");
    }

    [Fact]
    public void Een_grondslag_is_precies_een_registratie()
    {
        Als("2024-10-03", Regime("metBevoegdheden", new { meldingId = Vreemd, maatregelId = Vreemd }));
        DanOnvolledig("/grondslag");
        Als("2024-10-03", Regime("metBevoegdheden", new { }));
        DanOnvolledig("/grondslag");
    }

    [Fact]
    public void Een_toestemming_is_alleen_de_grondslag_van_groen()
    {
        Als("2024-10-03", Regime("metBevoegdheden", new { toestemmingId = Vreemd }));
        DanOnvolledig("/grondslag/toestemmingId");
        Als("2024-10-03", Regime("metToestemming", new { meldingId = Vreemd }));
        DanOnvolledig("/grondslag");
    }

    [Theory]
    [InlineData("adviesEnConsult")]
    [InlineData("anders")]
    public void Advies_en_anders_hebben_geen_grondslag(string naar)
    {
        Als("2024-10-03", naar == "anders" ? Regime(naar, new { meldingId = Vreemd }).Met("omschrijving", "Zo.") : Regime(naar, new { meldingId = Vreemd }));
        DanOnvolledig("/grondslag");
    }

    [Fact]
    public void Een_onbekend_veld_in_de_grondslag_wordt_genoemd()
    {
        Als("2024-10-03", Regime("metBevoegdheden", new { melding = Vreemd }));
        DanOnvolledig("/grondslag/melding");
    }
}
