using CaseLedger.Aandachtspunten;
using static CaseLedger.Specs.Correctie.CorrectieVerzoeken;

namespace CaseLedger.Specs.Aandachtspunten;

/// <summary>What is recorded late is never refused for a rule that can be explained, but what it breaks is said.</summary>
public sealed class AlsnogGebrokenSpecs : Signaalspec
{
    private const Signaalcode Code = Signaalcode.RegelAlsnogGebroken;

    [Fact]
    public void Een_intrekking_die_laat_binnenkomt_vraagt_aandacht_bij_het_regime_van_daarna()
    {
        var regime = GegevenGroen("2024-10-05");
        IsEr(Code);
        Gegeven("2024-10-04", Ingetrokken());
        Begint(Code, "2024-10-05").Oorzaak.Should().Be(new Oorzaak(regime, null, "R02"));
    }

    [Fact]
    public void Ook_een_norm_die_alsnog_wordt_gebroken_vraagt_aandacht()
    {
        GegevenIngestroomd();
        var gesprek = Gegeven("2024-10-20", Inzet(met: [Moeder, Vader]));
        IsEr(Code);
        Gegeven("2024-10-10", Stalking());
        Begint(Code, "2024-10-20").Oorzaak.Should().Be(new Oorzaak(gesprek, null, "R15"));
    }

    [Fact]
    public void Wie_het_met_een_correctie_uitlegt_is_klaar()
    {
        GegevenIngestroomd();
        var gesprek = Gegeven("2024-10-20", Inzet(met: [Moeder, Vader]));
        Gegeven("2024-10-10", Stalking());
        Gegeven("2024-10-21", Vervangen(gesprek, "2024-10-20", Inzet(met: [Moeder, Vader]).Afwijkend("R15")));
        IsEr(Code);
    }

    [Fact]
    public void Wat_meteen_is_uitgelegd_vraagt_het_niet_nog_eens()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-05", Regime("metToestemming").Afwijkend("R02"));
        Gegeven("2024-10-04", Ingetrokken());
        IsEr(Code);
    }

    [Fact]
    public void Na_uitstroom_is_het_voorbij()
    {
        GegevenGroen("2024-10-05");
        Gegeven("2024-10-04", Ingetrokken());
        IsEr(Code, wel: true);
        Gegeven("2024-12-15", Uitgestroomd("verhuisd").Afwijkend("R17"));
        IsEr(Code);
    }

    private static Verzoek Ingetrokken() => Toestemming(Moeder, besluit: "ingetrokken");

    private static Verzoek Stalking() => Verzoek.Van("incidenten", new
    {
        geweld = new object[] { new { vorm = "stalking", doorLeden = new[] { Vader }, tegenLeden = new[] { Moeder } } },
    });
}
