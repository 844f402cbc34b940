using CaseLedger.Plannen;

namespace CaseLedger.Specs.Plannen;

/// <summary>Help: asked for, begun, ended.</summary>
public sealed class HulpSpecs : Spec
{
    [Fact]
    public void Alleen_aangevraagd_is_aangevraagd()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Hulp(aangevraagd: "2024-11-05"));
        DanVastgelegd<HulpAangevraagd>();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2024-10-20")]
    [InlineData("2024-11-05")]
    public void Met_een_begin_is_zij_gestart(string? aangevraagd)
    {
        GegevenIngestroomd();
        Als("2024-11-05", Hulp(aangevraagd, "2024-11-05"));
        DanVastgelegd<HulpGestart>();
    }

    [Fact]
    public void Er_is_een_dag_die_niet_na_de_gebeurtenis_ligt_en_aanvragen_gaat_voor_beginnen()
    {
        Als("2024-11-05", Hulp());
        DanOnvolledig("/aangevraagdOp");
        Als("2024-11-05", Hulp("2024-11-06"));
        DanOnvolledig("/aangevraagdOp");
        Als("2024-11-05", Hulp(gestart: "2024-11-06"));
        DanOnvolledig("/gestartOp");
        Als("2024-11-05", Hulp("2024-11-04", "2024-11-03"));
        DanOnvolledig("/gestartOp");
    }

    [Fact]
    public void Hulp_kan_een_doel_van_een_plan_dienen()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Hulp("2024-11-05", doel: Rust));
        DanGeweigerd("R27");
        var plan = Gegeven("2024-11-05", Plan());
        Als("2024-11-05", Hulp("2024-11-05", doel: Timeout));
        DanGeweigerd("R27");
        Als("2024-11-05", Hulp("2024-11-05", doel: Rust));
        DanVastgelegd<HulpAangevraagd>();
        Gegeven("2024-11-06", Bijstelling(plan).Met("doelen", new[] { Doel(Vreemd) }));
        Als("2024-11-07", Hulp("2024-11-05", doel: Vreemd));
        DanVastgelegd<HulpAangevraagd>();
    }

    [Fact]
    public void Aangevraagde_en_gestarte_hulp_kan_eindigen()
    {
        GegevenIngestroomd();
        var aangevraagd = Gegeven("2024-11-05", Hulp("2024-11-05"));
        var gestart = Gegeven("2024-11-06", Hulp(gestart: "2024-11-06"));
        Als("2024-12-01", Einde(aangevraagd));
        DanVastgelegd<HulpBeeindigd>();
        Als("2024-12-01", Einde(gestart).Met("effectOpVeiligheid", "Het kind praat weer."));
        DanVastgelegd<HulpBeeindigd>();
    }

    [Fact]
    public void Alleen_hulp_van_dit_huishouden_eindigt()
    {
        GegevenIngestroomd();
        var plan = Gegeven("2024-11-05", Plan());
        Als("2024-12-01", Einde(plan));
        DanGeweigerd("R27");
        Als("2024-12-01", Einde(Vreemd));
        DanGeweigerd("R27");
    }

    [Fact]
    public void Wat_ontbreekt_wordt_in_een_keer_genoemd()
    {
        Als("2024-11-05", Verzoek.Van("hulpinzetten", new { }));
        DanOnvolledig("/voorLeden", "/soort", "/aanbieder");
        Als("2024-11-05", Hulp("2024-11-05").Met("voorLeden", Array.Empty<Guid>()));
        DanOnvolledig("/voorLeden");
        Als("2024-11-05", Verzoek.Van("hulpinzetten/beeindigingen", new { }));
        DanOnvolledig("/hulpinzetId", "/reden");
        GegevenIngestroomd();
        Als("2024-11-05", Hulp("2024-11-05").Met("voorLeden", new[] { Vreemd }));
        DanGeweigerd("R27");
    }

    private static Verzoek Einde(Guid hulpinzetId) => Verzoek.Van("hulpinzetten/beeindigingen", new { hulpinzetId, reden = "Klaar." });
}
