using CaseLedger.Kwartaalmonitor;

namespace CaseLedger.Specs.Kwartaalmonitor;

public class Kleine_aantallen_worden_onderdrukt
{
    private const string Klein = "<5";
    private const string Onderdrukt = "onderdrukt";

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, Klein)]
    [InlineData(4, Klein)]
    [InlineData(5, null)]
    [InlineData(500, null)]
    public void Een_aantal_van_een_tot_vijf_wordt_niet_getoond(int aantal, string? getoond) =>
        Van(Rapporteur.Telling((Teller.Wachtend, aantal)).Kwartaal()).Toon("/wachtend").Should().Be(getoond);

    [Fact]
    public void Een_andere_grens_verbergt_meer()
    {
        var rapport = Rapporteur.Telling((Teller.Wachtend, 9)).Kwartaal().Rapport();

        Onderdrukking.Masker(rapport, 10)(rapport.Hoofd, "/wachtend").Should().Be("<10");
        Onderdrukking.Masker(rapport, 9)(rapport.Hoofd, "/wachtend").Should().BeNull();
    }

    [Fact]
    public void Een_grens_van_twee_verklapt_niet_dat_het_er_een_is()
    {
        var rapport = Rapporteur.Telling((Teller.Wachtend, 1)).Kwartaal().Rapport();

        Onderdrukking.Masker(rapport, 2)(rapport.Hoofd, "/wachtend").Should().Be(Onderdrukt);
    }

    [Fact]
    public void Een_aandeel_verraadt_het_aantal_niet()
    {
        var beeld = Van(Rapporteur.Telling((Teller.Aangemeld, 40), (Teller.MaatregelOverwogen, 3), (Teller.ZonderMinderjarigen, 20)).Kwartaal());

        beeld.Toon("/maatregelOverwogen/aantal").Should().Be(Klein);
        beeld.Toon("/maatregelOverwogen/aandeel").Should().Be(Onderdrukt);
        beeld.Toon("/aangemeld").Should().BeNull();
        beeld.Toon("/zonderMinderjarigen/aandeel").Should().BeNull();
    }

    [Fact]
    public void Een_aandeel_verraadt_het_geheel_niet()
    {
        var beeld = Van(Rapporteur.Telling((Teller.Aangemeld, 3)).Kwartaal());

        beeld.Toon("/aangemeld").Should().Be(Klein);
        beeld.Toon("/maatregelOverwogen/aandeel").Should().Be(Onderdrukt, "0,0 of niets: het zegt of er iemand was");
    }

    [Fact]
    public void Een_aandeel_van_heel_veel_huishoudens_zegt_te_weinig_om_te_verbergen() =>
        Van(Rapporteur.Telling((Teller.Aangemeld, 12_000), (Teller.MaatregelOverwogen, 3)).Kwartaal()).Toon("/maatregelOverwogen/aandeel").Should().BeNull("0,0 is het bij een tot vijf");

    [Fact]
    public void Wat_er_van_het_totaal_overblijft_verraadt_een_vorm_niet()
    {
        var beeld = Van(Rapporteur.Telling((Teller.Totaal, 20), (Teller.Huishoudens(Regime.AdviesEnConsult), 16), (Teller.Huishoudens(Regime.MetToestemming), 4)).Kwartaal());

        beeld.Toon("/vormen/1/huishoudens").Should().Be(Klein);
        new[] { beeld.Toon("/vormen/0/huishoudens"), beeld.Toon("/totaal") }.Should().Contain(Onderdrukt, "ieder huishouden heeft een vorm: 20 - 16 is precies 4");
    }

    [Fact]
    public void Het_percentage_verraadt_een_rij_maatregelen_niet()
    {
        var beeld = Van(Rapporteur.Telling((Teller.Totaal, 60), (Teller.Huishoudens(Regime.MetToestemming), 60), (Teller.Van(Maatregelrij.Ondertoezichtstelling), 12), (Teller.Van(Maatregelrij.Contactverbod), 2), (Teller.MetMaatregel, 13))
            .Kwartaal(Rapporteur.Telling((Teller.Van(Maatregelrij.Ondertoezichtstelling), 30), (Teller.Van(Maatregelrij.Contactverbod), 20))));

        beeld.Toon("/maatregelen/aantallen/contactverbod").Should().Be(Klein);
        beeld.Toon("/maatregelen/percentage").Should().Be(Onderdrukt);
        beeld.Toon("/maatregelen/aantallen/ondertoezichtstelling").Should().BeNull();
    }

    [Fact]
    public void Unieke_huishoudens_tegenover_rijen_verraden_een_rij_niet()
    {
        var beeld = Van(Rapporteur.Telling((Teller.Van(Maatregelrij.Ondertoezichtstelling), 12), (Teller.Van(Maatregelrij.Contactverbod), 4), (Teller.MetMaatregel, 16)).Kwartaal());

        new[] { beeld.Toon("/maatregelen/aantallen/ondertoezichtstelling"), beeld.Toon("/maatregelen/huishoudensMetMaatregel") }.Should().Contain(Onderdrukt, "16 huishoudens in rijen van 12 en hooguit 4: precies 4");
    }

    [Fact]
    public void Twee_cumulatieven_verraden_het_kwartaal_ertussen_niet()
    {
        var rapport = Rapporteur.Reeks(Rapporteur.Telling((Teller.Van(Maatregelrij.Contactverbod), 20)), Rapporteur.Telling((Teller.Van(Maatregelrij.Contactverbod), 8)), Rapporteur.Telling((Teller.Van(Maatregelrij.Contactverbod), 2)));
        var masker = Onderdrukking.Masker(rapport, 5);

        masker(rapport.Hoofd, "/maatregelen/aantallen/contactverbod").Should().Be(Klein);
        rapport.Kwartalen.Select(k => masker(k, "/maatregelen/cumulatief/contactverbod")).Should().Contain(Onderdrukt);
        masker(rapport.Kwartalen[0], "/maatregelen/aantallen/contactverbod").Should().BeNull("een aantal van het kwartaal gaat voor een som over kwartalen");
    }

    [Fact]
    public void Een_cumulatief_van_een_tot_vijf_is_zelf_een_klein_aantal() =>
        Van(Rapporteur.Telling().Kwartaal(Rapporteur.Telling((Teller.Van(Maatregelrij.Contactverbod), 3)))).Toon("/maatregelen/cumulatief/contactverbod").Should().Be(Klein);

    [Fact]
    public void De_regio_min_de_andere_toekomsttuinen_verraadt_er_geen()
    {
        var rapport = Rapporteur.Regio([.. new[] { 3, 9, 20 }.Select(n => Rapporteur.Telling((Teller.Wachtend, n)))]);
        var masker = Onderdrukking.Masker(rapport, 5);

        rapport.Delen.Select(d => masker(d, "/wachtend")).Should().Equal(Klein, Onderdrukt, null);
        masker(rapport.Hoofd, "/wachtend").Should().BeNull("het kleinste dat volstaat wordt opgegeven");
    }

    [Fact]
    public void Vier_keer_minder_dan_vijf_is_samen_niet_minder_dan_vijf()
    {
        var rapport = Rapporteur.Regio([.. new[] { 1, 1, 1, 1 }.Select(n => Rapporteur.Telling((Teller.Wachtend, n)))]);
        var masker = Onderdrukking.Masker(rapport, 5);

        masker(rapport.Hoofd, "/wachtend").Should().Be(Onderdrukt, "met <5 voor de som zou elk deel 1 zijn");
    }

    [Fact]
    public void Alle_delen_vier_maakt_ook_de_som_geheim()
    {
        var rapport = Rapporteur.Regio([.. new[] { 4, 4, 4 }.Select(n => Rapporteur.Telling((Teller.Wachtend, n)))]);

        Onderdrukking.Masker(rapport, 5)(rapport.Hoofd, "/wachtend").Should().Be(Onderdrukt);
    }

    [Fact]
    public void Ja_en_nee_verraden_elkaar_niet()
    {
        var beeld = Van(Rapporteur.Telling((Teller.Ervaringen(Monitorrij.J), 12), (Teller.MeerwaardeJa, 10), (Teller.MeerwaardeNee, 2)).Kwartaal());

        beeld.Toon("/ervaringen/3/nee").Should().Be(Klein);
        beeld.Toon("/ervaringen/3/ja").Should().Be(Onderdrukt);
        beeld.Toon("/ervaringen/3/aantal").Should().BeNull();
    }

    [Theory]
    [InlineData(3, 3, Onderdrukt)]
    [InlineData(20, 3, Onderdrukt)]
    [InlineData(20, 18, Onderdrukt)]
    [InlineData(20, 20, null)]
    [InlineData(20, 10, null)]
    public void Uren_van_weinig_huishoudens_worden_niet_getoond(int huishoudens, int metInzet, string? getoond)
    {
        var beeld = Van(Vorm(huishoudens, metInzet).Kwartaal());

        new[] { "gemiddeldeUrenPerWeek", "inzet", "urenPerWeekAlle" }.Select(veld => beeld.Toon($"/vormen/1/{veld}")).Should().AllBe(getoond);
    }

    [Fact]
    public void De_uren_van_de_regio_verraden_die_van_een_deel_niet()
    {
        var rapport = Rapporteur.Regio(Vorm(40, 40), Vorm(20, 3));

        Onderdrukking.Masker(rapport, 5)(rapport.Hoofd, "/vormen/1/gemiddeldeUrenPerWeek").Should().Be(Onderdrukt);
    }

    [Fact]
    public void De_nulmeting_toont_ook_geen_kleine_aantallen()
    {
        var kwartaal = Rapporteur.Telling().Kwartaal() with { Nulmeting = new Nulmetingweergave("Jaarverslag", default, null!, new Nulmetingcijfers { Aangemeld = 30, WaarvanAnoniem = 2 }) };
        var beeld = Van(kwartaal);

        beeld.Toon("/nulmeting/cijfers/waarvanAnoniem").Should().Be(Klein);
        beeld.Toon("/nulmeting/cijfers/aangemeld").Should().BeNull();
    }

    [Theory]
    [InlineData(20, 22, Onderdrukt)]
    [InlineData(20, 16, Onderdrukt)]
    [InlineData(20, 40, null)]
    [InlineData(3, 30, Onderdrukt)]
    [InlineData(30, 3, Klein)]
    public void Een_verschil_sinds_de_vaststelling_verraadt_niet_hoe_weinig_erbij_kwamen(int vastgesteld, int actueel, string? getoond)
    {
        var beeld = Van(Rapporteur.Vastgesteld(Rapporteur.Telling((Teller.Wachtend, vastgesteld)), Rapporteur.Telling((Teller.Wachtend, actueel))));

        beeld.Toon("/verschillen/0/cijfers/0/actueel").Should().Be(getoond);
        beeld.Toon("/verschillen/0/cijfers/0/vastgesteld").Should().Be(getoond is null ? null : Onderdrukt);
        beeld.Toon("/verschillen/0/aantalRegistraties").Should().Be(Klein);
    }

    [Fact]
    public void Grote_aantallen_zonder_verband_met_kleine_blijven_zichtbaar()
    {
        var beeld = Van(Rapporteur.Telling(
            (Teller.Totaal, 812), (Teller.Huishoudens(Regime.AdviesEnConsult), 500), (Teller.MetInzet(Regime.AdviesEnConsult), 450), (Teller.Huishoudens(Regime.MetToestemming), 400), (Teller.MetInzet(Regime.MetToestemming), 400),
            (Teller.Dagen(Regime.AdviesEnConsult), 30_000), (Teller.Minuten(Regime.AdviesEnConsult, 60), 90_000),
            (Teller.Aangemeld, 120), (Teller.Anoniem, 14), (Teller.Heraanmelding, 2), (Teller.Beeindigd, 41), (Teller.Wachtend, 3), (Teller.Van(Leefgebied.Scheiding), 77), (Teller.Van(Leefgebied.Justitie), 4)).Kwartaal());

        string[] zichtbaar = ["/totaal", "/aangemeld", "/waarvanAnoniem", "/beeindigd", "/vormen/0/huishoudens", "/vormen/0/aandeel", "/vormen/0/gemiddeldeUrenPerWeek", "/vormen/0/inzet", "/vormen/1/huishoudens", "/problematiek/leefgebieden/7/huishoudens", "/problematiek/leefgebieden/7/aandeel", "/maatregelen/percentage"];
        zichtbaar.Select(pad => (pad, beeld.Toon(pad))).Should().OnlyContain(v => v.Item2 == null);
        new[] { "/waarvanHeraanmelding", "/wachtend", "/problematiek/leefgebieden/11/huishoudens" }.Select(beeld.Toon).Should().AllBe(Klein);
    }

    [Fact]
    public void Een_klein_aantal_van_een_deel_kost_een_ander_deel_alleen_datzelfde_cijfer()
    {
        var rapport = Rapporteur.Regio([.. new[] { 3, 30, 60 }.Select(wachtend => Vorm(100, 90).Plus(Rapporteur.Telling((Teller.Wachtend, wachtend), (Teller.Aangemeld, 40), (Teller.Anoniem, 12), (Teller.Van(Leefgebied.Scheiding), 44))))]);
        var masker = Onderdrukking.Masker(rapport, 5);

        rapport.Delen.Append(rapport.Hoofd).Select(b => Rapportvelden.Aantallen(b.Onderdrukt(masker)).Where(v => v.Waarde.GetValueKind() == System.Text.Json.JsonValueKind.String).Select(v => v.Pad))
            .Should().BeEquivalentTo(new string[][] { ["/wachtend"], ["/wachtend"], [], [] }, o => o.WithStrictOrdering());
    }

    [Fact]
    public void In_het_antwoord_staat_een_tekst_op_de_plaats_van_het_cijfer_en_niets_van_huishoudens()
    {
        var kwartaal = Rapporteur.Vastgesteld(Rapporteur.Telling((Teller.Wachtend, 3), (Teller.Aangemeld, 50)), Rapporteur.Telling((Teller.Wachtend, 9), (Teller.Aangemeld, 50)))
            with { Duidingen = [new Duidingweergave(Monitorrij.A, "Zomer.", default, null!)], };
        var antwoord = kwartaal.Onderdrukt(Onderdrukking.Masker(kwartaal.Rapport(), 5));

        ((string)antwoord["wachtend"]!).Should().Be(Klein);
        ((int)antwoord["aangemeld"]!).Should().Be(50);
        antwoord["verschillen"]![0]!.AsObject().Select(v => v.Key).Should().Equal("rij", "cijfers", "aantalRegistraties");
        antwoord["ervaringen"]!.AsArray().Should().OnlyContain(e => !e!.AsObject().ContainsKey("items"));
        ((string)antwoord["duidingen"]![0]!["tekst"]!).Should().Be("Zomer.");
    }

    [Fact]
    public void Een_reeks_en_een_regio_worden_op_dezelfde_manier_beantwoord()
    {
        var (reeks, regio) = (Rapporteur.Reeks(Kwartaaltelling.Leeg, Rapporteur.Telling((Teller.Wachtend, 2))), Rapporteur.Regio(Rapporteur.Telling((Teller.Wachtend, 2))));

        ((string)new Monitorreeks("huizen", reeks.Kwartalen).Onderdrukt(Onderdrukking.Masker(reeks, 5))["kwartalen"]![0]!["wachtend"]!).Should().Be(Klein);
        var antwoord = new Regiomonitor("gooi", Rapporteur.Eerste, Rapporteur.Eerste.LaatsteDag, regio.Hoofd, regio.Delen).Onderdrukt(Onderdrukking.Masker(regio, 5));
        new[] { antwoord["totaal"]!, antwoord["toekomsttuinen"]![0]! }.Select(b => (string)b["wachtend"]!).Should().AllBe(Klein);
    }

    private static Kwartaaltelling Vorm(int huishoudens, int metInzet) => Rapporteur.Telling(
        (Teller.Totaal, huishoudens), (Teller.Huishoudens(Regime.MetToestemming), huishoudens), (Teller.MetInzet(Regime.MetToestemming), metInzet), (Teller.Dagen(Regime.MetToestemming), 90 * huishoudens), (Teller.Minuten(Regime.MetToestemming, 90), 60 * metInzet));

    private static Beeld Van(Kwartaalmonitorweergave kwartaal) => new(kwartaal, Onderdrukking.Masker(kwartaal.Rapport(), 5));

    private sealed record Beeld(Kwartaalmonitorweergave Kwartaal, Masker Masker)
    {
        public string? Toon(string pad) => Masker(Kwartaal, pad);
    }
}
