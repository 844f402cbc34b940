using CaseLedger.Inzet;
using CaseLedger.Maatregelen;
using CaseLedger.Tandem;

namespace CaseLedger.Specs.Tandem;

/// <summary>Who helped before does not investigate, and does not carry out (R06).</summary>
public sealed class OnpartijdigheidSpecs : Spec
{
    [Fact]
    public void Wie_meehielp_op_de_tandem_voert_geen_maatregel_uit()
    {
        GegevenReedMee(Vakmens.Gi);
        Als("2024-12-01", Maatregel(Vakmens.Gi));
        DanGeweigerd("R06");
        Als("2024-12-01", Maatregel(Vakmens.Gi).Afwijkend("R06"));
        DanVastgelegd<MaatregelGeregistreerd>(new { ingangsdatum = "2024-12-01" });
    }

    [Fact]
    public void Een_collega_die_niet_meehielp_voert_de_maatregel_wel_uit()
    {
        GegevenReedMee(Vakmens.Gi);
        Als("2024-12-01", Maatregel(Vakmens.CollegaGi));
        DanVastgelegd<MaatregelGeregistreerd>(new { ingangsdatum = "2024-12-01" });
    }

    [Fact]
    public void In_overleg_met_het_huishouden_voert_wie_meehielp_de_maatregel_wel_uit()
    {
        GegevenReedMee(Vakmens.Gi);
        Als("2024-12-01", Maatregel(Vakmens.Gi, inOverleg: true));
        DanVastgelegd<MaatregelGeregistreerd>(new { ingangsdatum = "2024-12-01" });
        Als("2024-12-02", ErbijGehaald(Vakmens.Gi, "uitvoeringMaatregel"));
        DanVastgelegd<BeschermpartnerErbijGehaald>();
    }

    [Fact]
    public void Wie_meehielp_rijdt_niet_mee_om_een_maatregel_uit_te_voeren()
    {
        GegevenReedMee(Vakmens.VeiligThuis);
        Als("2024-12-02", ErbijGehaald(Vakmens.VeiligThuis, "uitvoeringMaatregel"));
        DanGeweigerd("R06");
    }

    [Fact]
    public void Wie_een_maatregel_uitvoert_voert_ook_de_volgende_uit()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-02", Geinformeerd());
        Gegeven("2024-11-04", Maatregel(Vakmens.Gi));
        Gegeven("2024-11-05", ErbijGehaald(Vakmens.Gi, "uitvoeringMaatregel"));
        Als("2024-12-01", Maatregel(Vakmens.Gi, "machtigingUithuisplaatsing"));
        DanVastgelegd<MaatregelGeregistreerd>(new { ingangsdatum = "2024-12-01" });
    }

    [Fact]
    public void Voor_andere_organisaties_geldt_dit_niet()
    {
        GegevenReedMee(Vakmens.Vrouwenopvang);
        Als("2024-12-01", Maatregel(Vakmens.Vrouwenopvang));
        DanVastgelegd<MaatregelGeregistreerd>(new { ingangsdatum = "2024-12-01" });
    }

    [Fact]
    public void Wie_in_een_vorig_traject_meehielp_mag_in_het_volgende_uitvoeren()
    {
        GegevenReedMee(Vakmens.Gi);
        Gegeven("2024-12-01", Uitgestroomd());
        Gegeven("2025-03-01", Aanmelding());
        Als("2025-03-02", Maatregel(Vakmens.Gi));
        DanVastgelegd<MaatregelGeregistreerd>(new { ingangsdatum = "2025-03-02" });
    }

    [Fact]
    public void De_Raad_onderzoekt_als_hij_nog_niet_meedeed()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-02", Geinformeerd());
        Als("2024-12-01", Inzet("onderzoek").Door(Vakmens.Raad));
        DanVastgelegd<InzetGeregistreerd>();
        Als("2024-12-08", Inzet("onderzoek").Door(Vakmens.Raad));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Een_raadsonderzoeker_die_eerder_een_gesprek_voerde_onderzoekt_niet()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-02", Geinformeerd());
        Gegeven("2024-11-01", Inzet().Door(Vakmens.Raad));
        Als("2024-12-01", Inzet("onderzoek").Door(Vakmens.Raad));
        DanGeweigerd("R06");
        Als("2024-12-01", Maatregel(Vakmens.Raad, inOverleg: true));
        DanGeweigerd("R06");
        Als("2024-12-01", ErbijGehaald(Vakmens.Raad, "uitvoeringMaatregel"));
        DanGeweigerd("R06");
    }

    [Fact]
    public void Een_raadsonderzoeker_die_eerder_mee_beoordeelde_onderzoekt_niet()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-02", Geinformeerd());
        Gegeven("2024-11-01", Beoordeling("2024-12-01", beoordelaars: ["lt-01", Vakmens.Raad.Id]));
        Als("2024-12-01", Inzet("onderzoek").Door(Vakmens.Raad));
        DanGeweigerd("R06");
    }

    [Fact]
    public void Een_raadsonderzoeker_die_eerder_meereed_onderzoekt_niet()
    {
        GegevenReedMee(Vakmens.Raad);
        Als("2024-12-01", Inzet("onderzoek").Door(Vakmens.Raad));
        DanGeweigerd("R06");
    }

    [Fact]
    public void Wie_het_deed_telt_en_niet_wie_het_vastlegde()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-02", Geinformeerd());
        Gegeven("2024-11-01", Inzet().Met("uitgevoerdDoor", new[] { Vakmens.Raad }));
        Als("2024-12-01", Inzet("onderzoek").Met("uitgevoerdDoor", new[] { Vakmens.LokaalTeam, Vakmens.Raad }));
        DanGeweigerd("R06");
        Als("2024-12-01", Inzet("onderzoek").Door(Vakmens.Raad).Met("uitgevoerdDoor", new[] { Vakmens.VeiligThuis }));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Wat_voor_de_aanmelding_gebeurde_telt_mee_in_het_traject_dat_opent()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-09-10", Geinformeerd());
        Gegeven("2024-09-15", Inzet().Door(Vakmens.Raad));
        Als("2024-12-01", Inzet("onderzoek").Door(Vakmens.Raad));
        DanGeweigerd("R06");
    }

    [Fact]
    public void Ook_voor_de_aanmelding_onderzoekt_niet_wie_al_meedeed()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-09-10", Geinformeerd());
        Gegeven("2024-09-15", Inzet().Door(Vakmens.Raad));
        Als("2024-09-20", Inzet("onderzoek").Door(Vakmens.Raad));
        DanGeweigerd("R06");
    }

    [Fact]
    public void Na_uitstroom_hoort_onderzoek_bij_het_traject_dat_net_sloot()
    {
        GegevenReedMee(Vakmens.Raad);
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2024-12-05", Inzet("onderzoek").Door(Vakmens.Raad));
        DanGeweigerd("R06");
    }

    private void GegevenReedMee(Vakmens partner)
    {
        GegevenIngestroomd();
        Gegeven("2024-10-02", Geinformeerd());
        Gegeven("2024-11-05", ErbijGehaald(partner, "meedenken"));
    }
}
