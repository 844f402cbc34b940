using CaseLedger.Aandachtspunten;

namespace CaseLedger.Specs.Aandachtspunten;

/// <summary>Signals about sight on safety.</summary>
public sealed class VeiligheidssignaalSpecs : Signaalspec
{
    [Fact]
    public void Acute_onveiligheid_in_de_triage_geldt_dezelfde_dag_tot_een_beoordeling_anders_zegt()
    {
        GegevenAangemeld();
        var triage = Gegeven("2024-10-02", Getriageerd(acuut: "ja"));
        Begint(Signaalcode.AcuteOnveiligheid, "2024-10-02").Oorzaak.Registratie.Should().Be(triage);
        Gegeven("2024-10-03", Beoordeling("2024-11-01"));
        IsEr(Signaalcode.AcuteOnveiligheid);
    }

    [Fact]
    public void Acute_onveiligheid_van_een_lid_geldt_dezelfde_dag()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Beoordeling("2024-11-01", oordeel: "onveilig"));
        IsEr(Signaalcode.AcuteOnveiligheid);
        Gegeven("2024-10-04", Beoordeling("2024-11-01", oordeel: "acuutOnveilig"));
        Begint(Signaalcode.AcuteOnveiligheid, "2024-10-04");
        Gegeven("2024-10-05", Uitgestroomd());
        IsEr(Signaalcode.AcuteOnveiligheid);
    }

    [Fact]
    public void De_eerste_beoordeling_is_tweeenveertig_dagen_na_het_regime_te_laat()
    {
        GegevenIngestroomd();
        IsEr(Signaalcode.VeiligheidsbeoordelingTeLaat);
        var regime = Gegeven("2024-10-05", Regime("anders").Met("omschrijving", "Vrijwillig."));
        BegintVanzelf(Signaalcode.VeiligheidsbeoordelingTeLaat, "2024-11-17").Oorzaak.Registratie.Should().Be(regime);
        var beoordeling = Gegeven("2024-11-20", Beoordeling("2024-12-20"));
        BegintVanzelf(Signaalcode.VeiligheidsbeoordelingTeLaat, "2024-12-21").Oorzaak.Registratie.Should().Be(beoordeling);
        Gegeven("2024-12-20", Beoordeling("2025-01-20"));
        BegintVanzelf(Signaalcode.VeiligheidsbeoordelingTeLaat, "2025-01-21");
    }

    [Fact]
    public void Met_ieder_kind_is_in_het_traject_gesproken()
    {
        GegevenIngestroomd();
        IsEr(Signaalcode.KindNietGesproken);
        var eerste = Gegeven("2024-10-10", Beoordeling("2024-12-01").Met("gezienLeden", new[] { Kind }));
        Begint(Signaalcode.KindNietGesproken, "2024-10-10").Oorzaak.Should().Be(new Oorzaak(eerste, new LidId(Kind)));
        Gegeven("2024-10-20", Beoordeling("2024-12-01", gesproken: [Kind]));
        IsEr(Signaalcode.KindNietGesproken);
    }

    [Fact]
    public void Een_kind_dat_alleen_gezien_is_moet_vanaf_vier_jaar_gesproken_worden()
    {
        Gegeven("2024-10-01 09:00", Aanmelding(kindGeboren: "2020-12-10"));
        Gegeven("2024-10-01 10:00", Toestemming(Moeder));
        Gegeven("2024-10-02", Getriageerd());
        Gegeven("2024-10-10", Beoordeling("2024-12-01").Met("gezienLeden", new[] { Kind }));
        BegintVanzelf(Signaalcode.KindNietGesproken, "2024-12-10");
    }

    [Fact]
    public void Wie_achttien_wordt_is_geen_kind_meer()
    {
        Gegeven("2024-10-01 09:00", Aanmelding(kindGeboren: "2006-12-10"));
        Gegeven("2024-10-01 10:00", Toestemming(Moeder));
        Gegeven("2024-10-02", Getriageerd());
        Gegeven("2024-10-10", Beoordeling("2024-12-01"));
        Begint(Signaalcode.KindNietGesproken, "2024-10-10").Tot.Should().Be(Dag("2024-12-09"));
    }
}
