using CaseLedger.Plannen;

namespace CaseLedger.Specs.Plannen;

/// <summary>What surrounds a plan: the analysis, the network, promises, who does what, and seeing it differently.</summary>
public sealed class SamenwerkingSpecs : Spec
{
    [Fact]
    public void Een_analyse_wordt_vastgelegd()
    {
        GegevenIngestroomd();
        Als("2024-10-20", Analyse().Met("patronen", "Ruzie na drank.").Met("krachten", "Zorgzaam.").Met("steunfiguren", "Oma").Met("belemmeringen", "Geld."));
        DanVastgelegd<AnalyseVastgesteld>();
        Als("2024-10-20", Analyse().Met("metHuishouden", false));
        DanVastgelegd<AnalyseVastgesteld>();
    }

    [Fact]
    public void Een_analyse_noemt_instrument_en_of_het_huishouden_meedeed()
    {
        Als("2024-10-20", Verzoek.Van("analyses", new { }));
        DanOnvolledig("/instrument", "/metHuishouden");
        Als("2024-10-20", Analyse().Met("instrument", new string('i', 101)));
        DanOnvolledig("/instrument");
    }

    [Fact]
    public void Het_netwerk_wordt_geteld_en_genoemd()
    {
        GegevenIngestroomd();
        Als("2024-10-20", Netwerk(6, 6).Met("steunfiguren", new[] { "jim", "familie" }).Met("omschrijving", "Oma en een buurvrouw."));
        DanVastgelegd<NetwerkInKaartGebracht>();
        Als("2024-10-20", Verzoek.Van("netwerkoverzichten", new { }));
        DanVastgelegd<NetwerkInKaartGebracht>();
    }

    [Fact]
    public void Er_steunen_niet_meer_mensen_dan_er_zijn_en_een_aantal_is_een_aantal()
    {
        Als("2024-10-20", Netwerk(2, 3));
        DanOnvolledig("/steunend");
        Als("2024-10-20", Netwerk(-1, -1));
        DanOnvolledig("/personen", "/steunend");
    }

    [Fact]
    public void Een_toezegging_wordt_gedaan_en_afgehandeld()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Toezegging("2024-11-05"));
        var toezegging = DanVastgelegd<ToezeggingGedaan>();
        Als("2024-11-06", Afgehandeld(toezegging, true));
        DanVastgelegd<ToezeggingAfgehandeld>();
        Als("2024-11-07", Afgehandeld(toezegging, false).Met("toelichting", "Het lukte niet op tijd."));
        DanVastgelegd<ToezeggingAfgehandeld>();
    }

    [Fact]
    public void Een_toezegging_noemt_aan_wie_wat_en_voor_wanneer()
    {
        Als("2024-11-05", Verzoek.Van("toezeggingen", new { }));
        DanOnvolledig("/aan", "/omschrijving", "/uiterlijk");
        Als("2024-11-05", Toezegging("2024-11-04").Met("aan", Array.Empty<Guid>()));
        DanOnvolledig("/aan", "/uiterlijk");
        Als("2024-11-05", Verzoek.Van("toezeggingen/afhandelingen", new { }));
        DanOnvolledig("/toezeggingId", "/nagekomen");
    }

    [Fact]
    public void Een_toezegging_is_aan_leden_van_dit_huishouden_en_een_afhandeling_van_een_toezegging()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Toezegging("2024-11-10").Met("aan", new[] { Vreemd }));
        DanGeweigerd("R27");
        var melding = Gegeven("2024-11-05", Melding());
        Als("2024-11-06", Afgehandeld(melding, true));
        DanGeweigerd("R27");
    }

    [Fact]
    public void Een_rolverdeling_zegt_wie_wat_doet()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Verdeling(new { professional = Vakmens.LokaalTeam, taken = new[] { "Bezoekt iedere week" } }, new { professional = Vakmens.VeiligThuis, taken = new[] { "Denkt mee" } })
            .Met("bevestigdAan", new[] { Moeder, Vader }));
        DanVastgelegd<RolverdelingBevestigd>();
    }

    [Fact]
    public void Een_rolverdeling_zonder_iemand_of_zonder_taken_is_er_geen()
    {
        Als("2024-11-05", Verzoek.Van("rolverdelingen", new { }));
        DanOnvolledig("/verdeling");
        Als("2024-11-05", Verdeling());
        DanOnvolledig("/verdeling");
        Als("2024-11-05", Verdeling(new { professional = Vakmens.LokaalTeam, taken = Array.Empty<string>() }));
        DanOnvolledig("/verdeling/0/taken");
        Als("2024-11-05", Verdeling(new { }));
        DanOnvolledig("/verdeling/0/professional", "/verdeling/0/taken");
        GegevenIngestroomd();
        Als("2024-11-05", Verdeling(new { professional = Vakmens.LokaalTeam, taken = new[] { "Bezoekt" } }).Met("bevestigdAan", new[] { Vreemd }));
        DanGeweigerd("R27");
    }

    [Theory]
    [InlineData("gedragswetenschapper")]
    [InlineData("specialistischeSchil")]
    [InlineData("procesregisseur")]
    public void Een_visieverschil_wordt_gezegd_en_voorgelegd(string aan)
    {
        GegevenIngestroomd();
        Als("2024-11-05", Verschil(Samen));
        DanVastgelegd<VisieverschilVastgelegd>();
        Als("2024-11-05", Verschil(Samen).Met("voorgelegdAan", aan).Met("uitkomst", "Wij wachten een week."));
        DanVastgelegd<VisieverschilVastgelegd>();
    }

    [Fact]
    public void Een_visieverschil_is_er_tussen_minstens_twee()
    {
        Als("2024-11-05", Verzoek.Van("visieverschillen", new { }));
        DanOnvolledig("/tussen", "/onderwerp");
        Als("2024-11-05", Verschil(Alleen));
        DanOnvolledig("/tussen");
    }

    private static Verzoek Analyse() => Verzoek.Van("analyses", new { instrument = "verklarendeAnalyse", metHuishouden = true });

    private static Verzoek Netwerk(int personen, int steunend) => Verzoek.Van("netwerkoverzichten", new { personen, steunend });

    private static Verzoek Toezegging(string uiterlijk) => Verzoek.Van("toezeggingen", new { aan = new[] { Moeder }, omschrijving = "Bellen over de aangifte", uiterlijk });

    private static Verzoek Afgehandeld(Guid toezeggingId, bool nagekomen) => Verzoek.Van("toezeggingen/afhandelingen", new { toezeggingId, nagekomen });

    private static Verzoek Verdeling(params object[] verdeling) => Verzoek.Van("rolverdelingen", new { verdeling });

    private static Verzoek Verschil(string[] tussen) => Verzoek.Van("visieverschillen", new { tussen, onderwerp = "Of melden nu nodig is" });
}
