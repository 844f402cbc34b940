using CaseLedger.Aandachtspunten;

namespace CaseLedger.Specs.Aandachtspunten;

/// <summary>Signals about what was promised, asked or planned, and did not come.</summary>
public sealed class AfspraaksignaalSpecs : Signaalspec
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Een_toezegging_verloopt_de_dag_na_haar_laatste_dag_tot_zij_is_afgehandeld(bool nagekomen)
    {
        GegevenIngestroomd();
        var toezegging = Gegeven("2024-10-20", Toezegging("2024-11-10"));
        BegintVanzelf(Signaalcode.ToezeggingVerlopen, "2024-11-11").Oorzaak.Registratie.Should().Be(toezegging);
        Gegeven("2024-11-12", Verzoek.Van("toezeggingen/afhandelingen", new { toezeggingId = toezegging, nagekomen }));
        IsEr(Signaalcode.ToezeggingVerlopen);
    }

    [Fact]
    public void Na_een_ingrijpende_stap_hoort_binnen_veertien_dagen_een_zienswijze()
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-10-03", Melding());
        Gegeven("2024-10-04", Zienswijze());
        var oranje = Gegeven("2024-10-05", Regime("metBevoegdheden", new { meldingId = melding }));
        BegintVanzelf(Signaalcode.ZienswijzeOntbreekt, "2024-10-20").Oorzaak.Registratie.Should().Be(oranje);
        Gegeven("2024-10-06", Zienswijze(melding));
        BegintVanzelf(Signaalcode.ZienswijzeOntbreekt, "2024-10-20");
        Gegeven("2024-10-25", Zienswijze(oranje));
        IsEr(Signaalcode.ZienswijzeOntbreekt);
    }

    [Fact]
    public void Een_zienswijze_op_het_geheel_telt_vanaf_haar_dag()
    {
        GegevenOranje();
        Gegeven("2024-10-05 15:00", Zienswijze());
        IsEr(Signaalcode.ZienswijzeOntbreekt);
    }

    [Fact]
    public void Ook_een_regiewissel_en_een_uitstroom_vragen_een_zienswijze()
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-10-03", Melding());
        var veiligThuis = Gegeven("2024-10-04", ErbijGehaald(Vakmens.VeiligThuis));
        var wissel = Gegeven("2024-10-05", Regiewissel(veiligThuis, "melding", melding: melding));
        BegintVanzelf(Signaalcode.ZienswijzeOntbreekt, "2024-10-20").Oorzaak.Registratie.Should().Be(wissel);
        Gegeven("2024-10-06", Zienswijze(wissel));
        Gegeven("2024-10-07", Regime("anders").Met("omschrijving", "Vrijwillig."));
        IsEr(Signaalcode.ZienswijzeOntbreekt);
        var uitstroom = Gegeven("2024-12-01", Uitgestroomd("verhuisd").Afwijkend("R17"));
        BegintVanzelf(Signaalcode.ZienswijzeOntbreekt, "2024-12-16").Oorzaak.Registratie.Should().Be(uitstroom);
    }

    [Fact]
    public void Een_uitstroom_met_visie_van_leden_vraagt_er_geen()
    {
        GegevenGroen();
        Gegeven("2024-12-01", Uitgestroomd("verhuisd").Met("visieLeden", new[] { new { lidId = Moeder, tekst = "Goed." } }).Afwijkend("R17"));
        IsEr(Signaalcode.ZienswijzeOntbreekt);
    }

    [Fact]
    public void Aangevraagde_hulp_wacht_na_dertig_dagen()
    {
        GegevenIngestroomd();
        var hulp = Gegeven("2024-10-15", Hulp(new { aangevraagdOp = "2024-10-10" }));
        BegintVanzelf(Signaalcode.WachtOpHulp, "2024-11-10").Oorzaak.Registratie.Should().Be(hulp);
        Gegeven("2024-11-15", Hulp(new { aangevraagdOp = "2024-10-10", gestartOp = "2024-11-14" }));
        IsEr(Signaalcode.WachtOpHulp);
    }

    [Fact]
    public void Hulp_die_niet_meer_nodig_is_wacht_niet()
    {
        GegevenIngestroomd();
        var hulp = Gegeven("2024-10-15", Hulp(new { aangevraagdOp = "2024-10-10" }));
        Gegeven("2024-10-20", Verzoek.Van("hulpinzetten/beeindigingen", new { hulpinzetId = hulp, reden = "Niet meer nodig." }));
        IsEr(Signaalcode.WachtOpHulp);
    }

    [Fact]
    public void Alsnog_informeren_is_de_dag_na_de_afgesproken_dag_te_laat()
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-10-20", LaterVerteld("2024-11-10"));
        BegintVanzelf(Signaalcode.AlsnogInformeren, "2024-11-11").Oorzaak.Registratie.Should().Be(melding);
        Gegeven("2024-10-25", Geinformeerd());
        BegintVanzelf(Signaalcode.AlsnogInformeren, "2024-11-11");
        Gegeven("2024-11-12", Geinformeerd(over: "melding"));
        IsEr(Signaalcode.AlsnogInformeren);
    }

    [Fact]
    public void Wie_geen_dag_afspreekt_moet_meteen_informeren()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-20", Verzoek.Van("meldingen", new { bij = "veiligThuis", huishoudenGeinformeerd = false }).Afwijkend("R20"));
        Begint(Signaalcode.AlsnogInformeren, "2024-10-20");
    }

    [Fact]
    public void Ieder_afgesproken_moment_van_nazorg_wordt_gehaald()
    {
        Gegeven("2024-10-01", Aanmelding());
        var uitstroom = Gegeven("2024-12-01", Uitgestroomd().Zonder("geenNazorgReden").Met("nazorg", new
        {
            wie = Alleen,
            contactmomenten = new[] { new { voor = "2025-03-10" }, new { voor = "2025-01-10" } },
        }));
        Signalen(Signaalcode.NazorgTeLaat).Select(s => (s.Oorzaak, s.Sinds)).Should().Equal(
            (new Oorzaak(uitstroom, null, "1"), Dag("2025-01-11")), (new Oorzaak(uitstroom, null, "2"), Dag("2025-03-11")));
        Gegeven("2025-01-20", Nazorg());
        BegintVanzelf(Signaalcode.NazorgTeLaat, "2025-03-11").Oorzaak.Nadere.Should().Be("2");
        Gegeven("2025-02-20", Nazorg());
        IsEr(Signaalcode.NazorgTeLaat);
    }

    [Fact]
    public void Wie_terugkomt_krijgt_geen_nazorg_meer()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-12-01", Uitgestroomd().Zonder("geenNazorgReden").Met("nazorg", new { wie = Alleen, contactmomenten = new[] { new { voor = "2025-01-10" } } }));
        Gegeven("2025-01-05", Aanmelding());
        IsEr(Signaalcode.NazorgTeLaat);
    }

    [Fact]
    public void In_welke_volgorde_het_is_vastgelegd_maakt_niet_uit()
    {
        GegevenOranje();
        Gegeven("2024-10-20", Toezegging("2024-11-10"));
        Gegeven("2024-10-21", LaterVerteld("2024-11-12"));
        Gegeven("2024-10-22", Hulp(new { aangevraagdOp = "2024-10-22" }));
        Gegeven("2024-10-23", Beoordeling("2024-12-01"));
        Gegeven("2024-10-24", Maatregel(tot: "2025-06-30"));
        var verwacht = CaseLedger.Aandachtspunten.Signalen.Van(Guid.Empty, Boekingen);
        verwacht.Select(s => s.Code).Distinct().Should().HaveCountGreaterThan(8);
        foreach (var zaad in Enumerable.Range(0, 20))
        {
            var geschud = Boekingen.ToArray();
            new Random(zaad).Shuffle(geschud);
            IReadOnlyList<Boeking> hernummerd = [.. geschud.Select((b, i) => b with { Versie = i + 1 })];
            CaseLedger.Aandachtspunten.Signalen.Van(Guid.Empty, hernummerd).Should().BeEquivalentTo(verwacht, $"zaad {zaad}");
        }
    }

    private static Verzoek Toezegging(string uiterlijk) => Verzoek.Van("toezeggingen", new { aan = new[] { Moeder }, omschrijving = "Wij bellen terug.", uiterlijk });

    private static Verzoek Zienswijze(Guid? bij = null) => Verzoek.Van("zienswijzen", new { lidId = Moeder, bijRegistratieId = bij, tekst = "Zo zie ik het." });

    private static Verzoek LaterVerteld(string voor) =>
        Verzoek.Van("meldingen", new { bij = "veiligThuis", huishoudenGeinformeerd = false, redenNietGeinformeerd = "veiligheidKind", alsnogInformerenVoor = voor });

    private static Verzoek Nazorg() => Verzoek.Van("nazorgcontacten", new { oordeel = "veiligGenoeg" });

    private static Verzoek Hulp(object wanneer)
    {
        var verzoek = Verzoek.Van("hulpinzetten", new { voorLeden = new[] { Moeder }, soort = "Traumatherapie", aanbieder = "GGZ", kader = "zvw" });
        foreach (var (veld, waarde) in (System.Text.Json.Nodes.JsonObject)Verzoek.Json(wanneer)!)
        {
            verzoek = verzoek.Met(veld, waarde);
        }

        return verzoek;
    }
}
