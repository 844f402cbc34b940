using CaseLedger.Inzet;
using CaseLedger.Tandem;
using CaseLedger.Triage;
using CaseLedger.Veiligheid;

namespace CaseLedger.Specs.Informatie;

/// <summary>The Raad takes no part before somebody who may decide knows of it (R05).</summary>
public sealed class RaadSpecs : Spec
{
    private static readonly string[] MetRaad = ["lokaalTeam", "raadVoorDeKinderbescherming"];

    [Fact]
    public void Zonder_informeren_doet_de_Raad_niet_mee()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Getriageerd(deelnemers: MetRaad));
        DanGeweigerd("R05");
        Als("2024-11-05", ErbijGehaald(Vakmens.Raad));
        DanGeweigerd("R05");
        Als("2024-11-05", Inzet().Door(Vakmens.Raad));
        DanGeweigerd("R05");
        Als("2024-11-05", Inzet().Met("uitgevoerdDoor", new[] { Vakmens.Raad }));
        DanGeweigerd("R05");
        Als("2024-11-05", Inzet().Door(Vakmens.Raad).Afwijkend("R05"));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Na_informeren_doet_de_Raad_mee()
    {
        GegevenIngestroomd();
        Gegeven("2024-11-04", Geinformeerd());
        Als("2024-11-05", Getriageerd(deelnemers: MetRaad));
        DanVastgelegd<TriageUitgevoerd>();
        Als("2024-11-05", ErbijGehaald(Vakmens.Raad));
        DanVastgelegd<BeschermpartnerErbijGehaald>();
        Als("2024-11-05", Inzet().Door(Vakmens.Raad));
        DanVastgelegd<InzetGeregistreerd>();
        Als("2024-11-05", Beoordeling("2024-12-01", beoordelaars: [Vakmens.Raad.Id]).Door(Vakmens.Raad));
        DanVastgelegd<VeiligheidBeoordeeld>();
        Als("2024-11-03", Inzet().Door(Vakmens.Raad));
        DanGeweigerd("R05");
    }

    [Fact]
    public void Een_beoordelaar_is_van_de_Raad_als_dat_bekend_is()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Beoordeling("2024-12-01", beoordelaars: ["lt-01", Vakmens.Raad.Id]));
        DanVastgelegd<VeiligheidBeoordeeld>();
        Als("2024-11-05", Beoordeling("2024-12-01", beoordelaars: [Vakmens.Raad.Id]).Door(Vakmens.Raad));
        DanGeweigerd("R05");
        Gegeven("2024-11-06", Inzet().Door(Vakmens.Raad).Afwijkend("R05"));
        Als("2024-11-07", Beoordeling("2024-12-01", beoordelaars: ["lt-01", Vakmens.Raad.Id]));
        DanGeweigerd("R05");
    }

    [Fact]
    public void Ook_wie_voor_de_Raad_meereed_is_van_de_Raad()
    {
        GegevenIngestroomd();
        Gegeven("2024-11-06", ErbijGehaald(Vakmens.Raad).Afwijkend("R05"));
        Als("2024-11-07", Beoordeling("2024-12-01", beoordelaars: [Vakmens.Raad.Id]));
        DanGeweigerd("R05");
    }

    [Fact]
    public void Over_iets_anders_informeren_is_niet_genoeg()
    {
        GegevenIngestroomd();
        Gegeven("2024-11-04", Geinformeerd(over: "rechten"));
        Als("2024-11-05", Inzet().Door(Vakmens.Raad));
        DanGeweigerd("R05");
    }

    [Fact]
    public void Een_kind_van_onder_de_zestien_informeren_is_niet_genoeg()
    {
        GegevenIngestroomd();
        Gegeven("2024-11-04", Geinformeerd(Kind));
        Als("2024-11-05", Inzet().Door(Vakmens.Raad));
        DanGeweigerd("R05");
    }

    [Fact]
    public void Wie_jonger_is_en_gezag_heeft_telt_wel()
    {
        Gegeven("2024-10-01", Aanmelding("2010-01-01", gezag: [Ouder(Vader, Kind)]));
        Gegeven("2024-11-04", Geinformeerd(Kind));
        Als("2024-11-05", Inzet().Door(Vakmens.Raad));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Een_verzoek_aan_de_Raad_telt_als_het_huishouden_ervan_weet(bool geinformeerd)
    {
        GegevenIngestroomd();
        Gegeven("2024-11-04", geinformeerd ? Raadsverzoek() : Raadsverzoek().Met("huishoudenGeinformeerd", false)
            .Met("redenNietGeinformeerd", "veiligheidKind").Met("alsnogInformerenVoor", "2024-12-01"));
        Als("2024-11-05", Inzet().Door(Vakmens.Raad));
        if (geinformeerd)
        {
            DanVastgelegd<InzetGeregistreerd>();
        }
        else
        {
            DanGeweigerd("R05");
        }
    }

    [Fact]
    public void Bij_een_anoniem_huishouden_denkt_de_Raad_mee()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        Als("2024-10-02", Getriageerd("adviesEnConsult", MetRaad));
        DanVastgelegd<TriageUitgevoerd>();
        Als("2024-10-02", Inzet("consultatie").Door(Vakmens.Raad));
        DanVastgelegd<InzetGeregistreerd>();
    }
}
