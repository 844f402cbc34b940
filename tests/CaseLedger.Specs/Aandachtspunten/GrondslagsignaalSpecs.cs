using CaseLedger.Aandachtspunten;

namespace CaseLedger.Specs.Aandachtspunten;

/// <summary>Signals about what the trajectory rests on: toestemmingen, maatregelen, regie.</summary>
public sealed class GrondslagsignaalSpecs : Signaalspec
{
    [Fact]
    public void Een_verlopen_toestemming_laat_groen_zonder_grondslag()
    {
        GegevenIngestroomd();
        var toestemming = Gegeven("2024-10-03", Toestemming(Vader, tot: "2024-12-31"));
        var regime = Gegeven("2024-10-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        BegintVanzelf(Signaalcode.RegimeZonderGrondslag, "2025-01-01").Oorzaak.Registratie.Should().Be(regime);
        Gegeven("2025-01-10", Regime("anders").Met("omschrijving", "Vrijwillig."));
        IsEr(Signaalcode.RegimeZonderGrondslag);
    }

    [Fact]
    public void Een_ingetrokken_toestemming_laat_groen_zonder_grondslag()
    {
        GegevenGroen();
        Gegeven("2024-10-20", Toestemming(Moeder, besluit: "ingetrokken"));
        Begint(Signaalcode.RegimeZonderGrondslag, "2024-10-20");
    }

    [Fact]
    public void Een_beeindigde_maatregel_laat_rood_zonder_grondslag()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-10-03", Maatregel(tot: "2024-12-31"));
        Gegeven("2024-10-04", Regime("metJuridischeMaatregel", new { maatregelId = maatregel }));
        BegintVanzelf(Signaalcode.RegimeZonderGrondslag, "2025-01-01");
        Gegeven("2024-11-10", Beeindigd(maatregel));
        Begint(Signaalcode.RegimeZonderGrondslag, "2024-11-10");
    }

    [Fact]
    public void Een_verlengde_maatregel_houdt_rood_een_grondslag()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-10-03", Maatregel(tot: "2024-12-31"));
        Gegeven("2024-10-04", Regime("metJuridischeMaatregel", new { maatregelId = maatregel }));
        Gegeven("2024-12-20", Verzoek.Van("maatregelen/verlengingen", new { maatregelId = maatregel, geldigTot = "2025-06-30" }));
        BegintVanzelf(Signaalcode.RegimeZonderGrondslag, "2025-07-01");
        BegintVanzelf(Signaalcode.MaatregelVerloopt, "2025-05-31").Tot.Should().Be(Dag("2025-06-30"));
    }

    [Fact]
    public void Van_ieder_lid_dat_groen_niet_bereikt_ontbreekt_toestemming()
    {
        var regime = GegevenGroen();
        Signalen(Signaalcode.ToestemmingOntbreekt).Select(s => s.Oorzaak).Should().BeEquivalentTo([new Oorzaak(regime, new LidId(Vader)), new Oorzaak(regime, new LidId(Kind))]);
        Signalen(Signaalcode.ToestemmingOntbreekt).Should().OnlyContain(s => s.Sinds == Dag("2024-10-05") && s.Tot == null);
        Gegeven("2024-10-06", Toestemming(Vader));
        Begint(Signaalcode.ToestemmingOntbreekt, "2024-10-05").Oorzaak.Lid.Should().Be(new LidId(Kind));
        Gegeven("2024-10-07", Toestemming(Vader, [Kind]));
        IsEr(Signaalcode.ToestemmingOntbreekt, wel: true);
        Gegeven("2024-10-08", Toestemming(Moeder, [Kind]));
        BegintVanzelf(Signaalcode.ToestemmingOntbreekt, "2029-05-30");
    }

    [Fact]
    public void Wie_twaalf_wordt_geeft_zelf_toestemming()
    {
        Gegeven("2024-10-01 09:00", Aanmelding(kindGeboren: "2012-12-10", gezag: [Ouder(Kind, Moeder)]));
        var toestemming = Gegeven("2024-10-01 10:00", Toestemming(Moeder, [Moeder, Kind]));
        Gegeven("2024-10-01 11:00", Toestemming(Vader));
        Gegeven("2024-10-02", Getriageerd());
        Gegeven("2024-10-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        BegintVanzelf(Signaalcode.ToestemmingOntbreekt, "2024-12-10").Oorzaak.Lid.Should().Be(new LidId(Kind));
        Gegeven("2024-12-20", Toestemming(Kind));
        IsEr(Signaalcode.ToestemmingOntbreekt);
    }

    [Fact]
    public void Een_maatregel_die_loopt_zonder_rood()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-10-03", Maatregel(ingang: "2024-10-10", tot: "2024-12-31"));
        var signaal = BegintVanzelf(Signaalcode.MaatregelZonderRood, "2024-10-10");
        signaal.Oorzaak.Registratie.Should().Be(maatregel);
        signaal.Tot.Should().Be(Dag("2024-12-31"));
        Gegeven("2024-10-12", Regime("metJuridischeMaatregel", new { maatregelId = maatregel }));
        IsEr(Signaalcode.MaatregelZonderRood);
    }

    [Fact]
    public void Na_de_laatste_maatregel_kan_het_lokale_team_de_regie_terugnemen()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-10-03", Maatregel(Vakmens.Gi, tot: "2024-12-31"));
        var gi = Gegeven("2024-10-04", ErbijGehaald(Vakmens.Gi, "uitvoeringMaatregel"));
        var wissel = Gegeven("2024-10-05", Regiewissel(gi, "maatregel", maatregel: maatregel));
        BegintVanzelf(Signaalcode.AfschalenMogelijk, "2025-01-01").Oorzaak.Registratie.Should().Be(wissel);
        Gegeven("2024-11-10", Beeindigd(maatregel));
        Begint(Signaalcode.AfschalenMogelijk, "2024-11-10");
        Gegeven("2024-11-20", Regiewissel("lokaalTeam", "afschaling"));
        IsEr(Signaalcode.AfschalenMogelijk);
    }

    [Fact]
    public void Een_toestemming_verloopt_binnen_dertig_dagen()
    {
        GegevenIngestroomd();
        var toestemming = Gegeven("2024-10-03", Toestemming(Vader, tot: "2024-12-31"));
        var signaal = BegintVanzelf(Signaalcode.ToestemmingVerloopt, "2024-12-01");
        signaal.Oorzaak.Registratie.Should().Be(toestemming);
        signaal.Tot.Should().Be(Dag("2024-12-31"));
        Gegeven("2024-12-05", Toestemming(Vader));
        IsEr(Signaalcode.ToestemmingVerloopt);
    }

    [Fact]
    public void Een_maatregel_verloopt_binnen_dertig_dagen()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-10-03", Maatregel(tot: "2024-12-31"));
        var signaal = BegintVanzelf(Signaalcode.MaatregelVerloopt, "2024-12-01");
        signaal.Oorzaak.Registratie.Should().Be(maatregel);
        signaal.Tot.Should().Be(Dag("2024-12-31"));
        Gegeven("2024-12-05", Beeindigd(maatregel));
        IsEr(Signaalcode.MaatregelVerloopt);
    }
}
