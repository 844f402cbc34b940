using CaseLedger.Inzet;

namespace CaseLedger.Specs.Inzet;

/// <summary>Contacts of an ervaringsdeskundige are counted, not described (R12).</summary>
public sealed class ErvaringsdeskundigeSpecs : Spec
{
    private static readonly Vakmens Ervaringsdeskundige = new("ed-01", "Samenkracht!", "ervaringsdeskundigen");

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void Contacten_worden_geteld(int aantal, bool kan)
    {
        GegevenIngestroomd();
        Als("2024-12-17", Contact(aantal).Door(Ervaringsdeskundige));
        if (kan)
        {
            DanVastgelegd<ErvaringsdeskundigeContactGeteld>();
        }
        else
        {
            DanOnvolledig("/aantal");
        }
    }

    [Fact]
    public void Over_een_periode_tot_en_met_de_dag_zelf()
    {
        GegevenIngestroomd();
        Als("2024-12-17", Contact().Met("periode", new { van = "2024-12-01", tot = "2024-12-17" }));
        DanVastgelegd<ErvaringsdeskundigeContactGeteld>();
        Als("2024-12-17", Contact().Met("periode", new { van = "2024-12-01", tot = "2024-11-30" }));
        DanOnvolledig("/periode/tot");
        Als("2024-12-17", Contact().Met("periode", new { van = "2024-12-01", tot = "2024-12-18" }));
        DanOnvolledig("/periode/tot");
        Als("2024-12-17", Contact().Met("periode", new { }));
        DanOnvolledig("/periode/van", "/periode/tot");
    }

    [Fact]
    public void Er_komt_geen_tekst_bij()
    {
        GegevenIngestroomd();
        Als("2024-12-17", Contact().Met("toelichting", "Wij spraken over thuis."));
        DanGeweigerd("R12");
        Als("2024-12-17", Contact().Met("toelichting", "Wij spraken over thuis.").Afwijkend("R12"));
        DanGeweigerd("R12");
        Als("2024-12-17", Contact().Met("verslag", "Wij spraken over thuis."));
        DanOnvolledig("/verslag");
        Als("2024-12-17", Verzoek.Van("ervaringsdeskundigecontacten", new { }));
        DanOnvolledig("/aantal");
    }

    [Fact]
    public void Ook_niet_langs_een_correctie()
    {
        GegevenIngestroomd();
        var contact = Gegeven("2024-12-17", Contact());
        Als("2024-12-18", Verzoek.Van("correcties", new
        {
            bijRegistratieId = contact,
            soort = "vervangen",
            reden = "Het waren er meer.",
            gegevens = new { gebeurdOp = "2024-12-17T12:00:00+01:00", aantal = 4, toelichting = "Over thuis." },
        }));
        DanGeweigerd("R12");
    }

    [Fact]
    public void Een_ervaringsdeskundige_legt_geen_inzet_vast()
    {
        GegevenIngestroomd();
        Als("2024-12-17", Inzet().Door(Ervaringsdeskundige));
        DanGeweigerd("R12");
        Als("2024-12-17", Inzet().Met("uitgevoerdDoor", new[] { Vakmens.LokaalTeam, Ervaringsdeskundige }));
        DanGeweigerd("R12");
        Als("2024-12-17", Inzet().Door(Ervaringsdeskundige).Met("uitgevoerdDoor", new[] { Vakmens.LokaalTeam }));
        DanVastgelegd<InzetGeregistreerd>();
    }

    private static Verzoek Contact(int aantal = 3) => Verzoek.Van("ervaringsdeskundigecontacten", new { aantal });
}
