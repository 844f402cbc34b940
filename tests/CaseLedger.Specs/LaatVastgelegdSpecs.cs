using CaseLedger.Maatregelen;
using CaseLedger.Tandem;
using CaseLedger.Toestemming;
using CaseLedger.Uitstroom;

namespace CaseLedger.Specs;

/// <summary>
/// Recording late: what happened then is weighed against what was true then, and refuses only when something later could
/// no longer be true.
/// </summary>
public sealed class LaatVastgelegdSpecs : Spec
{
    [Fact]
    public void Een_toestemming_van_vorige_maand_intrekken_kan_ook_onder_een_later_regime_dat_erop_rustte()
    {
        var toestemming = GegevenIngestroomd();
        Gegeven("2024-11-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        Gegeven("2024-11-06", ErbijGehaald(Vakmens.Vrouwenopvang));
        Als("2024-10-20", Toestemming(Moeder, besluit: "ingetrokken"));
        DanVastgelegd<ToestemmingIngetrokken>();
    }

    [Fact]
    public void Een_maatregel_laat_beeindigen_kan_niet_als_het_regime_rood_er_later_op_rust()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-11-05", Maatregel());
        var rood = Gegeven("2024-11-20", Regime("metJuridischeMaatregel", new { maatregelId = maatregel }));
        Als("2024-11-10", Beeindigd(maatregel));
        DanGeweigerdOmLatere(rood, "R04");
        Als("2024-11-21", Beeindigd(maatregel));
        DanVastgelegd<MaatregelBeeindigd>();
    }

    [Fact]
    public void Een_maatregel_laat_beeindigen_kan_wel_als_de_uitvoerder_er_later_de_regie_op_nam()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-11-05", Maatregel(Vakmens.Gi));
        var gi = Gegeven("2024-11-06", ErbijGehaald(Vakmens.Gi, "uitvoeringMaatregel"));
        Gegeven("2024-11-20", Regiewissel(gi, "maatregel", maatregel: maatregel));
        Als("2024-11-10", Beeindigd(maatregel));
        DanVastgelegd<MaatregelBeeindigd>();
    }

    [Fact]
    public void Een_partner_stapt_niet_laat_af_als_hij_later_de_regie_nam()
    {
        var (_, veiligThuis, wissel) = GegevenVeiligThuisNamDeRegie();
        Als("2024-11-10", Afgestapt(veiligThuis));
        DanGeweigerdOmLatere(wissel, "R09");
    }

    [Fact]
    public void De_eerste_latere_die_niet_meer_waar_kan_zijn_wordt_genoemd()
    {
        var (_, veiligThuis, wissel) = GegevenVeiligThuisNamDeRegie();
        Gegeven("2024-12-01", Regiewissel("lokaalTeam", "afschaling"));
        Gegeven("2024-12-02", Afgestapt(veiligThuis));
        Als("2024-11-10", Afgestapt(veiligThuis));
        DanGeweigerdOmLatere(wissel, "R09");
    }

    [Fact]
    public void Een_regiewissel_laat_vastleggen_kan_niet_als_dezelfde_later_de_regie_nam()
    {
        var (melding, veiligThuis, wissel) = GegevenVeiligThuisNamDeRegie();
        Als("2024-11-10", Regiewissel(veiligThuis, "melding", melding: melding));
        DanGeweigerdOmLatere(wissel, "R09");
    }

    [Fact]
    public void Een_uitstroom_laat_vastleggen_kan_niet_als_er_later_nog_een_triage_was()
    {
        Gegeven("2024-10-01", Aanmelding());
        var triage = Gegeven("2024-11-20", Getriageerd("adviesEnConsult", Alleen));
        Als("2024-11-10", Uitgestroomd());
        DanGeweigerdOmLatere(triage, "R19");
        Als("2024-11-21", Uitgestroomd());
        DanVastgelegd<HuishoudenUitgestroomd>();
    }

    [Fact]
    public void Een_eerdere_aanmelding_laat_vastleggen_kan_niet_als_er_later_een_was_zonder_uitstroom_ertussen()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        var terug = Gegeven("2025-03-01", Aanmelding());
        Als("2025-02-01", Aanmelding());
        DanGeweigerdOmLatere(terug, "R19");
    }

    [Fact]
    public void Een_regel_die_nu_gebroken_is_gaat_voor_een_latere()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-11-05", Maatregel());
        Gegeven("2024-11-20", Regime("metJuridischeMaatregel", new { maatregelId = maatregel }));
        Als("2024-11-01", Beeindigd(maatregel));
        DanGeweigerd("R27");
    }

    [Fact]
    public void Een_contactpersoon_laat_vastleggen_maakt_een_latere_start_niet_onmogelijk()
    {
        GegevenIngestroomd();
        Gegeven("2024-11-05", Contactpersoon(Vakmens.LokaalTeam));
        Als("2024-10-05", Contactpersoon(Vakmens.CollegaLokaalTeam));
        DanVastgelegd<VastContactpersoonToegewezen>();
    }

    [Fact]
    public void Wat_later_gebeurde_telt_niet_voor_wat_eerder_gebeurde()
    {
        GegevenIngestroomd();
        Gegeven("2024-11-05", Contactpersoon(Vakmens.LokaalTeam));
        Als("2024-10-05", Contactpersoon(Vakmens.CollegaLokaalTeam, "inhoudelijk"));
        DanGeweigerd("R10");
    }

    [Fact]
    public void Op_hetzelfde_moment_gaat_voor_wat_eerder_werd_vastgelegd()
    {
        GegevenIngestroomd();
        var vrouwenopvang = Gegeven("2024-11-05 10:00", ErbijGehaald(Vakmens.Vrouwenopvang));
        Als("2024-11-05 10:00", Afgestapt(vrouwenopvang));
        DanVastgelegd<BeschermpartnerAfgestapt>();
        Als("2024-11-05 09:59", Afgestapt(vrouwenopvang));
        DanGeweigerd("R09", "R27");
    }

    private (Guid Melding, Guid VeiligThuis, Guid Wissel) GegevenVeiligThuisNamDeRegie()
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-11-04", Melding());
        var veiligThuis = Gegeven("2024-11-05", ErbijGehaald(Vakmens.VeiligThuis));
        return (melding, veiligThuis, Gegeven("2024-11-20", Regiewissel(veiligThuis, "melding", melding: melding)));
    }
}
