using CaseLedger.Plannen;

namespace CaseLedger.Specs.Plannen;

/// <summary>A plan: what it names (R13, R14), when it can be made (R19, R23), and how it changes.</summary>
public sealed class PlanSpecs : Spec
{
    [Fact]
    public void Een_plan_met_alles_erin_wordt_vastgelegd()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Plan(instrument: "top3")
            .Met("overigeRisicofactoren", new[] { "werkloosheid" }).Met("goedGenoeg", "Het kind slaapt rustig.")
            .Met("doelen", new[] { new { doelId = Rust, omschrijving = "Rust", prioriteit = 1, effectOpVeiligheid = "Geen geweld meer" } })
            .Met("netwerkStatus", "nogActiveren").Met("akkoordLeden", new[] { Moeder, Vader }).Met("akkoordPartijen", Samen));
        DanVastgelegd<PlanVastgesteld>();
    }

    [Theory]
    [InlineData("nogActiveren")]
    [InlineData("nietVeilig")]
    [InlineData("nietGewenst")]
    [InlineData("nietAanwezig")]
    public void Een_plan_zegt_wat_het_netwerk_doet_of_waarom_nog_niets(string status)
    {
        GegevenIngestroomd();
        Als("2024-11-05", Plan().Zonder("netwerkacties"));
        DanOnvolledigMet("/netwerkacties", "R13");
        Als("2024-11-05", Plan().Met("netwerkacties", Array.Empty<object>()));
        DanOnvolledigMet("/netwerkacties", "R13");
        Als("2024-11-05", Plan().Zonder("netwerkacties").Met("netwerkStatus", status));
        DanVastgelegd<PlanVastgesteld>();
    }

    [Fact]
    public void Een_top_3_noemt_er_hooguit_drie_en_de_volgorde_blijft()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Plan(instrument: "top3", factoren: ["drank", "schulden", "ruzie", "stress"]));
        DanOnvolledigMet("/risicofactoren", "R14");
        Als("2024-11-05", Plan(instrument: "top3", factoren: ["drank", "schulden", "ruzie"]));
        DanVastgelegd<PlanVastgesteld>();
        Als("2024-11-05", Plan(instrument: "signsOfSafety", factoren: ["drank", "schulden", "ruzie", "stress"]));
        DanVastgelegd<PlanVastgesteld>();
    }

    [Fact]
    public void Een_plan_ligt_in_een_traject()
    {
        Als("2024-09-30", Plan().Zonder("akkoordLeden"));
        DanGeweigerd("R23");
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-09-30", Plan());
        DanGeweigerd("R23");
        var plan = Gegeven("2024-10-02", Plan());
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2024-12-02", Plan());
        DanGeweigerd("R19");
        Als("2024-12-02", Bijstelling(plan));
        DanGeweigerd("R19");
        Als("2024-12-02", Evaluatie(plan));
        DanVastgelegd<AfspraakGeevalueerd>();
    }

    [Fact]
    public void Zonder_id_krijgen_doelen_en_afspraken_er_een_en_dat_blijft()
    {
        GegevenIngestroomd();
        var id = Gegeven("2024-11-05", Plan(doelen: [new { omschrijving = "Rust" }], afspraken: [new { omschrijving = "Bellen" }]));
        var plan = Stand().Plannen.Zoek(id)!.Inhoud;
        plan.Doelen.Should().ContainSingle().Which.DoelId!.Value.Id.Should().NotBeEmpty();
        var afspraak = plan.Afspraken.Should().ContainSingle().Which.AfspraakId!.Value.Id;
        afspraak.Should().NotBeEmpty();
        Als("2024-11-06", Evaluatie(id, afspraak));
        DanVastgelegd<AfspraakGeevalueerd>();
    }

    [Fact]
    public void Een_bijstelling_komt_in_de_plaats_van_het_hele_plan()
    {
        GegevenIngestroomd();
        var plan = Gegeven("2024-11-05", Plan());
        Als("2024-11-20", Bijstelling(plan, [Afspraak(Vreemd, "Opa belt iedere avond")]));
        var bijstelling = DanVastgelegd<PlanBijgesteld>();
        Stand().Plannen.Zoek(plan)!.Bijgesteld!.Id.Should().Be(bijstelling);
        Als("2024-11-19", Evaluatie(plan));
        DanVastgelegd<AfspraakGeevalueerd>();
        Als("2024-11-21", Evaluatie(plan));
        DanGeweigerd("R27");
        Als("2024-11-21", Evaluatie(plan, Vreemd));
        DanVastgelegd<AfspraakGeevalueerd>();
    }

    [Fact]
    public void Een_bijstelling_is_een_heel_plan_bij_een_bekend_plan_met_een_reden()
    {
        GegevenIngestroomd();
        var plan = Gegeven("2024-11-05", Plan());
        Als("2024-11-06", Bijstelling(Vreemd));
        DanGeweigerd("R27");
        Als("2024-11-04", Bijstelling(plan));
        DanGeweigerd("R27");
        Als("2024-11-06", Bijstelling(plan).Zonder("reden", "netwerkacties"));
        DanOnvolledig("/reden");
        Als("2024-11-06", Bijstelling(plan).Zonder("netwerkacties").Met("instrument", "top3").Met("risicofactoren", new[] { "a", "b", "c", "d" }));
        DanOnvolledig("/netwerkacties", "/risicofactoren");
    }

    [Fact]
    public void Een_bijstelling_laat_vastleggen_kan_niet_als_een_vervallen_afspraak_later_is_geevalueerd()
    {
        GegevenIngestroomd();
        var plan = Gegeven("2024-11-05", Plan());
        var evaluatie = Gegeven("2024-11-20", Evaluatie(plan));
        Als("2024-11-10", Bijstelling(plan, [Afspraak(Vreemd)]));
        DanGeweigerdOmLatere(evaluatie, "R27");
        Als("2024-11-10", Bijstelling(plan));
        DanVastgelegd<PlanBijgesteld>();
    }

    [Fact]
    public void Een_plan_intrekken_kan_ook_als_er_al_een_afspraak_is_geevalueerd()
    {
        GegevenIngestroomd();
        var plan = Gegeven("2024-11-05", Plan());
        Gegeven("2024-11-20", Evaluatie(plan));
        Gegeven("2024-11-21", Ingetrokken(plan));
        Als("2024-11-22", Evaluatie(plan));
        DanGeweigerd("R27");
    }

    [Fact]
    public void Een_evaluatie_gaat_over_een_afspraak_van_dit_plan()
    {
        GegevenIngestroomd();
        var plan = Gegeven("2024-11-05", Plan());
        var ander = Gegeven("2024-11-05", Plan(afspraken: [Afspraak(Vreemd)]));
        Als("2024-11-06", Evaluatie(ander));
        DanGeweigerd("R27");
        Als("2024-11-06", Evaluatie(plan, Rust));
        DanGeweigerd("R27");
        Als("2024-11-06", Evaluatie(Vreemd));
        DanGeweigerd("R27");
        Als("2024-11-06", Evaluatie(plan).Zonder("vervolg"));
        DanVastgelegd<AfspraakGeevalueerd>();
        Als("2024-11-06", Verzoek.Van("plannen/afspraken/evaluaties", new { }));
        DanOnvolledig("/planId", "/afspraakId", "/uitkomst");
        Als("2024-11-06", Evaluatie(plan).Met("afspraakId", "afspraak-1"));
        DanOnvolledig("/afspraakId");
    }

    [Fact]
    public void Wat_ontbreekt_of_niet_kan_wordt_in_een_keer_genoemd()
    {
        Als("2024-11-05", Verzoek.Van("plannen", new { }));
        DanOnvolledig("/soort", "/risicofactoren", "/doelen", "/afspraken");
        Als("2024-11-05", Plan(instrument: new string('i', 101), doelen: [], afspraken: []));
        DanOnvolledig("/instrument", "/doelen", "/afspraken");
        Als("2024-11-05", Plan(doelen: [Doel(), Doel()], afspraken: [Afspraak(), Afspraak()]));
        DanOnvolledig("/doelen", "/afspraken");
        Als("2024-11-05", Plan(doelen: [Doel(prioriteit: 0)]));
        DanOnvolledig("/doelen/0/prioriteit");
        Als("2024-11-05", Plan(doelen: [new { }], afspraken: [new { wie = "vader" }]).Met("netwerkacties", new object[] { new { } }));
        DanOnvolledig("/doelen/0/omschrijving", "/afspraken/0/omschrijving", "/afspraken/0/wie", "/netwerkacties/0/wie", "/netwerkacties/0/actie");
    }

    [Fact]
    public void Akkoord_is_van_leden_van_dit_huishouden()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Plan().Met("akkoordLeden", new[] { Vreemd }));
        DanGeweigerd("R27");
    }
}
