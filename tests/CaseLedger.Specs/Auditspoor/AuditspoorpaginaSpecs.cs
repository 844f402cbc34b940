using CaseLedger.Auditspoor;
using CaseLedger.Platform;
using CaseLedger.Toegang;

namespace CaseLedger.Specs.Auditspoor;

/// <summary>The audit trail as a page: who did what when, on what ground, and what the chain shows.</summary>
public sealed class AuditspoorpaginaSpecs : Auditspoorspec
{
    private const string Motivering = "Het kon vandaag niet anders, zie het verslag.";

    [Fact]
    public void Een_afwijking_staat_er_met_de_tekst_van_de_regel_en_de_motivering()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Contactpersoon(Vakmens.LokaalTeam, "wensHuishouden").Afwijkend("R10"));
        Pagina().Should().Contain($"R10 (normatief)").And.Contain(Html.Van($"{Regels.R10.Tekst}").Tekst).And.Contain($"Bron: {Regels.R10.Bron}.").And.Contain(Motivering);
    }

    [Fact]
    public void Beide_tijden_staan_er_in_onze_tijd_met_hoeveel_later_het_is_vastgelegd()
    {
        GegevenIngestroomd();
        Pagina().Should().Contain("1 oktober 2024, 09:00:00 uur").And.NotContain("dagen later");
        var laat = Boekingen[2] with { Registratie = Boekingen[2].Registratie with { VastgelegdOp = Op("2024-10-05 08:30") } };
        var lezing = Lezing() with { Boekingen = [.. Boekingen.Take(2), laat] };
        Pagina(lezing).Should().Contain("5 oktober 2024, 08:30:00 uur (3 dagen later)");
    }

    [Fact]
    public void Een_verwijzing_noemt_het_nummer_en_een_lid_zijn_naam()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-01 13:00", Verzoek.Van("leden/wijzigingen", new { lidId = Moeder, naam = "Anna Voorbeeld" }));
        var toestemming = Gegeven("2024-10-01 14:00", Toestemming(Moeder));
        Gegeven("2024-10-02", Getriageerd());
        Gegeven("2024-10-03", Regime("metToestemming", new { toestemmingId = toestemming }));
        Pagina().Should().Contain("<dt>Grondslag</dt>").And.Contain("<a href=\"#nummer-3\">nummer 3, ").And.Contain("lid 1 (Anna Voorbeeld)").And.NotContain($"{toestemming}").And.NotContain($"{Moeder}");
    }

    [Fact]
    public void Een_correctie_en_wat_zij_herstelt_verwijzen_naar_elkaar()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-06", Ingetrokken(Gegeven("2024-10-05", Inzet())));
        Pagina().Should().Contain("Dit herstelt <a href=\"#nummer-4\">").And.Contain("Hersteld in <a href=\"#nummer-5\">");
    }

    [Fact]
    public void Wie_geen_reden_noemt_ziet_geen_tekst()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-01 13:00", Verzoek.Van("leden/wijzigingen", new { lidId = Moeder, naam = "Anna Voorbeeld" }));
        Gegeven("2024-10-01 14:00", Toestemming(Moeder));
        Gegeven("2024-10-02", Getriageerd());
        Gegeven("2024-10-03", Contactpersoon(Vakmens.LokaalTeam, "wensHuishouden").Afwijkend("R10"));
        string[] teksten = ["Anna Voorbeeld", Motivering, "1989", Vakmens.LokaalTeam.Naam];
        teksten.Should().OnlyContain(t => Pagina(null).Contains(t, StringComparison.Ordinal), "they are there for who may see them");
        var dicht = Pagina(Lezing(Gesloten));
        teksten.Should().OnlyContain(t => !dicht.Contains(t, StringComparison.Ordinal));
        dicht.Should().Contain(Bedekking.Bedekt).And.Contain("X-Doelbinding").And.Contain("R10 (normatief)").And.Contain("lid 1");
    }

    [Fact]
    public void De_pagina_zegt_wat_de_keten_laat_zien_en_wat_niet()
    {
        GegevenIngestroomd();
        Pagina().Should().Contain("<h2>Wat dit laat zien</h2>").And.Contain("<h2>Wat dit niet laat zien</h2>").And.Contain("caseledger-verify").And.Contain("(het begin van de keten)").And.Contain("(van nummer 2)");
    }

    [Fact]
    public void Van_een_deel_staat_er_dat_het_een_deel_is()
    {
        var lezing = Gevraagd();
        var alles = Auditspoorweergave.Van(lezing);
        Auditspoorpagina.Van(lezing, alles, alles with { Items = [alles.Items[1]] }).Tekst.Should().Contain("1 van de 3 registraties").And.NotContain("id=\"nummer-1\"");
        Auditspoorpagina.Van(lezing, alles, alles with { Items = [] }).Tekst.Should().Contain("niets dat past bij wat u vroeg");
    }

    private Lezing Gevraagd()
    {
        GegevenIngestroomd();
        return Lezing();
    }

    private string Pagina(Lezing? lezing = null)
    {
        var gelezen = lezing ?? Lezing(Zicht.Alles);
        var alles = Auditspoorweergave.Van(gelezen);
        return Auditspoorpagina.Van(gelezen, alles, alles).Tekst;
    }
}
