using CaseLedger.Regimewijziging;
using CaseLedger.Triage;
using CaseLedger.Uitstroom;

namespace CaseLedger.Specs;

/// <summary>From aanmelding to uitstroom, and coming back (R19, R23).</summary>
public sealed class TrajectSpecs : Spec
{
    public static TheoryData<string> BinnenEenTraject => ["triage", "regime", "regie", "erbij", "afgestapt", "contactpersoon", "uitstroom"];

    [Theory]
    [MemberData(nameof(BinnenEenTraject))]
    public void Dit_ligt_niet_voor_de_aanmelding(string wat)
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-09-30", Van(wat));
        DanGeweigerd([.. Ook(wat).Append("R23").Order(StringComparer.Ordinal)]);
        Als("2024-09-30", Van(wat).Afwijkend("R23"));
        DanGeweigerd([.. Ook(wat).Append("R23").Order(StringComparer.Ordinal)]);
    }

    [Theory]
    [MemberData(nameof(BinnenEenTraject))]
    public void Dit_ligt_niet_na_de_uitstroom(string wat)
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2024-12-02", Van(wat));
        DanGeweigerd([.. Ook(wat).Append("R19").Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public void Op_het_moment_van_de_aanmelding_zelf_kan_het_al()
    {
        Gegeven("2024-10-01 09:00", Aanmelding());
        Als("2024-10-01 09:00", Van("triage"));
        DanVastgelegd<TriageUitgevoerd>();
    }

    [Fact]
    public void Wat_voor_de_uitstroom_gebeurde_wordt_daarna_nog_vastgelegd()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2024-11-30", Van("triage"));
        DanVastgelegd<TriageUitgevoerd>();
    }

    [Fact]
    public void Tussen_twee_trajecten_is_er_geen_triage()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        Gegeven("2025-03-01", Aanmelding());
        Als("2025-02-28", Van("triage"));
        DanGeweigerd("R19");
        Als("2025-03-02", Van("triage"));
        DanVastgelegd<TriageUitgevoerd>();
    }

    [Fact]
    public void Uitstroom_leegt_de_tandem()
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-11-04", Melding());
        var veiligThuis = Gegeven("2024-11-05", ErbijGehaald(Vakmens.VeiligThuis));
        Gegeven("2024-11-06", Regiewissel(veiligThuis, "melding", melding: melding));
        Gegeven("2024-12-01", Uitgestroomd());
        Stand().Tandem.Deelnemers.Should().BeEmpty();
        Stand().Tandem.InRegie.Should().Be(DeelnemerId.LokaalTeam);
        Gegeven("2025-03-01", Aanmelding());
        Als("2025-03-02", Afgestapt(veiligThuis));
        DanGeweigerd("R09");
        Als("2025-03-02", Regiewissel(veiligThuis, "melding", melding: melding));
        DanGeweigerd("R09");
    }

    [Fact]
    public void Een_regime_van_een_vorig_traject_telt_niet_bij_uitstroom()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Regime("anders").Met("omschrijving", "Op afstand."));
        Gegeven("2024-11-01", Beoordeling("2024-12-01"));
        Gegeven("2024-12-01", Uitgestroomd());
        Gegeven("2025-03-01", Aanmelding());
        Stand().Traject!.Regime.Should().BeNull();
        Als("2025-04-01", Uitgestroomd(deelnemers: Alleen));
        DanVastgelegd<HuishoudenUitgestroomd>();
    }

    [Fact]
    public void Een_beoordeling_van_voor_de_aanmelding_hoort_bij_het_eerste_traject_dat_opent()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-11-01", Uitgestroomd());
        Gegeven("2024-12-01", Aanmelding());
        Gegeven("2024-09-15", Beoordeling("2024-10-15"));
        Gegeven("2024-11-15", Beoordeling("2024-12-15"));
        Stand().Trajecten.Select(t => t.Beoordelingen.Single().Dag).Should().Equal(Dag("2024-09-15"), Dag("2024-11-15"));
    }

    [Fact]
    public void De_leden_en_het_gezag_van_een_aanmelding_gelden_ook_voor_wat_eerder_gebeurde()
    {
        Gegeven("2024-10-01", Aanmelding(gezag: [Ouder(Kind, Moeder)]));
        Gegeven("2024-09-01", Toestemming(Moeder, [Kind]));
        Stand("2024-09-15").Bereik(Dag("2024-09-15")).Should().Equal(new LidId(Kind));
    }

    [Fact]
    public void De_leden_van_een_tweede_aanmelding_gelden_ook_in_het_eerste_traject()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        Gegeven("2025-03-01", Aanmelding().Zonder("gezag").Met("leden", new[] { new { lidId = Vreemd, geboortejaar = 1950 } }));
        Als("2024-10-15", Inzet(met: [Vreemd]));
        DanVastgelegd<CaseLedger.Inzet.InzetGeregistreerd>();
    }

    [Fact]
    public void Feiten_staan_op_volgorde_van_gebeuren_en_dan_van_vastleggen()
    {
        var toestemming = GegevenIngestroomd();
        Gegeven("2024-11-01 10:00", Regime("anders").Met("omschrijving", "Zo."));
        Gegeven("2024-11-01 10:00", Regime("metToestemming", new { toestemmingId = toestemming }));
        Gegeven("2024-10-20", Regime("adviesEnConsult"));
        Stand().Traject!.Regimes.Select(b => ((RegimeGewijzigd)b.Feit).Naar)
            .Should().Equal(CaseLedger.Regime.AdviesEnConsult, CaseLedger.Regime.Anders, CaseLedger.Regime.MetToestemming);
    }

    [Fact]
    public void In_welke_volgorde_feiten_ook_worden_gelezen()
    {
        Gegeven("2024-10-01 10:00", Aanmelding());
        Gegeven("2024-10-05 10:00", Toestemming(Moeder));
        Gegeven("2024-10-05 10:00", Toestemming(Moeder, besluit: "ingetrokken"));
        Gegeven("2024-10-03 10:00", Inzet());
        var omgekeerd = Enumerable.Reverse(Boekingen).ToList();
        Huishouden.Ordenen(omgekeerd).Select(b => b.Versie).Should().Equal(1, 4, 2, 3);
        Huishouden.Fold(Vreemd, omgekeerd).MagBesprokenWorden(Dag("2024-10-05")).Should().BeFalse();
    }

    private static Verzoek Van(string wat) => wat switch
    {
        "triage" => Getriageerd("adviesEnConsult", Alleen),
        "regime" => Regime("anders").Met("omschrijving", "Zo."),
        "regie" => Regiewissel("lokaalTeam", "afschaling"),
        "erbij" => ErbijGehaald(Vakmens.Vrouwenopvang),
        "afgestapt" => Afgestapt("lokaalTeam"),
        "contactpersoon" => Contactpersoon(Vakmens.LokaalTeam),
        _ => Uitgestroomd(),
    };

    /// <summary>What it breaks beside.</summary>
    private static string[] Ook(string wat) => wat switch
    {
        "regie" => ["R09"],
        "erbij" => ["R01", "R26"],
        "afgestapt" => ["R07"],
        _ => [],
    };
}
