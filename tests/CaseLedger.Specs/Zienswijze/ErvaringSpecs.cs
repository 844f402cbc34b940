using System.Text.Json;
using CaseLedger.Dossier;
using CaseLedger.Platform;
using CaseLedger.Zienswijze;

namespace CaseLedger.Specs.Zienswijze;

/// <summary>Experiences for the monitor: from whom fits, and never read in the dossier.</summary>
public sealed class ErvaringSpecs : Spec
{
    [Theory]
    [InlineData("I", "lid", true)]
    [InlineData("J", "professional", true)]
    [InlineData("K", "lid", true)]
    [InlineData("I", "professional", false)]
    [InlineData("J", "lid", false)]
    [InlineData("K", "professional", false)]
    public void Vraag_J_is_van_een_professional_en_I_en_K_zijn_van_een_lid(string vraag, string van, bool kan)
    {
        GegevenIngestroomd();
        Als("2025-01-15", Ervaring(vraag, van).Met("wijze", "gesprek").Met("opgehaaldDoor", "onderzoeker"));
        if (kan)
        {
            DanVastgelegd<ErvaringVastgelegd>();
        }
        else
        {
            DanOnvolledig("/van");
        }
    }

    [Fact]
    public void Meerwaarde_hoort_bij_J()
    {
        GegevenIngestroomd();
        Als("2025-01-15", Ervaring("J", "professional").Met("meerwaarde", true).Met("meerwaardeIn", "Het gesprek kwam op gang."));
        DanVastgelegd<ErvaringVastgelegd>();
        Als("2025-01-15", Ervaring("I", "lid").Met("meerwaarde", true).Met("meerwaardeIn", "Het gesprek kwam op gang."));
        DanOnvolledig("/meerwaarde", "/meerwaardeIn");
    }

    [Theory]
    [InlineData("G")]
    [InlineData("H")]
    [InlineData("j")]
    public void Een_andere_vraag_hoort_hier_niet(string vraag)
    {
        Als("2025-01-15", Ervaring(vraag, "lid"));
        DanOnvolledigMet("/vraag", "Kies een van: I, J, K.");
    }

    [Fact]
    public void Wat_ontbreekt_wordt_genoemd()
    {
        Als("2025-01-15", Verzoek.Van("ervaringen", new { }));
        DanOnvolledig("/vraag", "/van");
    }

    [Fact]
    public void In_het_dossier_staat_niet_wat_er_gezegd_is()
    {
        GegevenIngestroomd();
        var ervaring = Gegeven("2025-01-15", Ervaring("J", "professional").Met("meerwaarde", true).Met("meerwaardeIn", "Het gesprek.").Met("wijze", "gesprek").Met("opgehaaldDoor", "onderzoeker"));
        var correctie = Gegeven("2025-01-16", Verzoek.Van("correcties", new
        {
            bijRegistratieId = ervaring,
            soort = "vervangen",
            reden = "Beter gezegd.",
            gegevens = new { gebeurdOp = "2025-01-15T12:00:00+01:00", vraag = "J", van = "professional", tekst = "Het hielp." },
        }));
        foreach (var id in new[] { ervaring, correctie })
        {
            var weergave = Registratieweergave.Van(Guid.Empty, Boekingen.Single(b => b.Id == id));
            JsonSerializer.Serialize(weergave, ApiJson.Opties).Should().Contain("\"vraag\":\"J\"").And.Contain("\"van\":\"professional\"")
                .And.NotContain("Het hielp.").And.NotContain("Het gesprek.").And.NotContain("onderzoeker").And.NotContain("meerwaarde");
        }
    }

    private static Verzoek Ervaring(string vraag, string van) => Verzoek.Van("ervaringen", new { vraag, van, tekst = "Het hielp." });
}
