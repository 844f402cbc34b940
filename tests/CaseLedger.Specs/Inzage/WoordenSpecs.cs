namespace CaseLedger.Specs.Inzage;

/// <summary>Points 7 and 8: plain words, and one page with what matters first.</summary>
public sealed class WoordenSpecs : Inzagespec
{
    private static readonly string[] Vakwoorden =
        ["beoordel", "indicer", "triage", "regime", "casus", "tandem", "regie ", "beschermpartner", "instroom", "uitstroom", "OTS", "UHP", "VT ", "interventie", "problematiek", "grondslag", "R0", "R1", "R2"];

    [Fact]
    public void Groen_oranje_en_rood_zijn_zinnen()
    {
        var toestemming = GegevenIngestroomd();
        Gegeven("2024-10-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        Haal(Moeder)!.EersteBlad!.WatGebeurtNu.Should().Equal("U vindt het goed dat wij meehelpen.");
        Haal(Moeder, kind: true)!.EersteBlad!.WatGebeurtNu.Should().Equal("Je vindt het goed dat wij meehelpen.");
        var melding = Gegeven("2024-10-06", Melding());
        Gegeven("2024-10-07", Regime("metBevoegdheden", new { meldingId = melding }));
        Haal(Moeder)!.EersteBlad!.WatGebeurtNu.Should().Equal("Er is een melding gedaan. Veilig Thuis mag nu ook zonder uw toestemming vragen stellen.");
        var maatregel = Gegeven("2024-10-08", Maatregel(leden: [Moeder], soort: "contactverbod", tot: "2025-03-01"));
        Gegeven("2024-10-09", Regime("metJuridischeMaatregel", new { maatregelId = maatregel }));
        Haal(Moeder)!.EersteBlad!.WatGebeurtNu.Should().StartWith("De rechter of de burgemeester heeft iets besloten. Wij moeten dat uitvoeren.");
    }

    [Fact]
    public void Een_afwijking_is_een_zin_met_de_afspraak_en_waarom()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Contactpersoon(Vakmens.LokaalTeam));
        Gegeven("2024-10-05", Contactpersoon(Vakmens.CollegaLokaalTeam, "organisatorisch").Afwijkend("R10").Met("betreft", new[] { Moeder }));
        Leest(Moeder).Should().Contain("Wij deden dit anders dan afgesproken.").And.Contain(Regels.R10.VoorLid).And.Contain("Dit is waarom:").And.Contain("zie het verslag").And.NotContain("R10");
    }

    [Fact]
    public void Wat_wij_zelf_zeggen_gebruikt_geen_vakwoorden()
    {
        foreach (var regel in Regels.Alle)
        {
            regel.VoorLid.Should().NotContainAny("beoordel", "indicer");
        }

        foreach (var (feit, vertelling) in Vertellingen())
        {
            string.Join(' ', vertelling.Delen.Select(d => d.Zin).Prepend(vertelling.Kop)).Should().NotContainAny(Vakwoorden, feit.Name);
            vertelling.Delen.Should().OnlyContain(d => d.Zin.EndsWith('.') || d.Zin.EndsWith(':'), feit.Name);
        }
    }

    [Fact]
    public void Feiten_woorden_van_iemand_en_onze_mening_zijn_te_onderscheiden()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-05", Beoordeling("2024-11-05", gesproken: [Moeder]).Met("cijfers", new[] { new { gegevenDoor = Moeder, overLid = Moeder, cijfer = 7 } }));
        Haal(Moeder)!.Alles![^1].Zinnen.Select(z => z.Soort).Should().Equal(Zegswijze.Feit, Zegswijze.Uitspraak, Zegswijze.Oordeel, Zegswijze.Feit);
        Leest(Moeder).Should().Contain("Wij vinden: het is veilig genoeg voor u.").And.Contain("U gaf een 7").And.Contain("Gezegd:").And.Contain("Onze mening:");
    }

    [Fact]
    public void Het_eerste_blad_zegt_wie_er_is_wat_is_afgesproken_wat_wij_beloofden_en_wanneer_ik_iets_hoor()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Contactpersoon(Vakmens.LokaalTeam));
        Gegeven("2024-10-04", ErbijGehaald(Vakmens.VeiligThuis));
        Gegeven("2024-10-05", Plan().Met("akkoordLeden", new[] { Moeder }));
        Gegeven("2024-10-06", Toezegging(Moeder));
        var gedaan = Gegeven("2024-10-06", Toezegging(Moeder, "Al gedaan", "2025-02-02"));
        Gegeven("2024-10-07", Verzoek.Van("toezeggingen/afhandelingen", new { toezeggingId = gedaan, nagekomen = true }));
        Gegeven("2024-10-08", Beoordeling("2025-01-02"));
        Gegeven("2025-01-10", Verzoek.Van("rectificatieverzoeken", new { lidId = Moeder, bijRegistratieId = gedaan, verzoek = "Anders." }));
        var blad = Haal(Moeder)!.EersteBlad!;
        blad.WieIsErVoorMij.Select(h => $"{h.Wat}: {h.Naam.Waarde}").Should().Equal("Uw vaste contactpersoon: Medewerker lt-01", "Helpt mee: Medewerker vt-01");
        blad.WatIsAfgesproken.Should().ContainSingle().Which.Wat.Waarde.Should().Be("Bij spanning gaat vader naar zijn broer");
        blad.WatBeloofdenWij.Should().ContainSingle().Which.Wat!.Waarde.Should().Be("Wij bellen de school.");
        blad.WanneerHoortU.Select(h => h.Uiterlijk).Should().Equal(Dag("2025-02-01"), Dag("2025-02-10"));
        blad.WatKanIkDoen.Should().BeEquivalentTo(Wegwijzer);
        Haal(Vader)!.EersteBlad!.WatIsAfgesproken.Should().BeEmpty("the plan does not say that he agreed");
    }

    [Fact]
    public void Na_uitstroom_staat_er_wat_er_nog_komt()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Contactpersoon(Vakmens.LokaalTeam));
        Gegeven("2024-12-01", Uitgestroomd().Zonder("geenNazorgReden").Met("nazorg", new { wie = Alleen, contactmomenten = new[] { new { voor = "2025-03-01" }, new { voor = "2024-12-31" } } }));
        var blad = Haal(Moeder)!.EersteBlad!;
        blad.WatGebeurtNu.Should().Equal("De hulp van ons team is gestopt. Uw lokale team blijft er voor u.");
        blad.WieIsErVoorMij.Should().ContainSingle();
        blad.WanneerHoortU.Should().ContainSingle().Which.Uiterlijk.Should().Be(Dag("2025-03-01"));
    }

    [Fact]
    public void De_vorm_voor_kinderen_is_kort_en_zegt_je()
    {
        Gegeven("2024-10-01", Aanmelding("2011-05-30"));
        Gegeven("2024-10-03", Contactpersoon(Vakmens.LokaalTeam));
        var kind = Haal(Kind, kind: true)!;
        kind.Alles.Should().BeNull();
        kind.EersteBlad!.WieIsErVoorMij[0].Wat.Should().Be("Jouw vaste contactpersoon");
        Leest(Kind, kind: true).Should().Contain("Wie is er voor jou?").And.NotContain("Alles op een rij").And.NotContain(" u ");
    }

    [Fact]
    public void Wie_keek_staat_er_zoals_het_wordt_aangereikt()
    {
        GegevenIngestroomd();
        var overzicht = Haal(Moeder)! with { WieKeek = [new(Dag("2024-10-03"), "Consulent", "Sociaal Plein", "Om u te helpen.")] };
        Tekst(overzicht).Should().Contain("Consulent").And.Contain("Om u te helpen.");
        Haal(Moeder)!.WieKeek.Should().BeNull();
    }

    [Fact]
    public void De_pagina_heet_neutraal_en_is_snel_te_verlaten()
    {
        Gegeven("2024-10-01", Aanmelding());
        var toezegging = Toezegging(Moeder, "<script>alert(1)</script>");
        Gegeven("2024-10-03", toezegging);
        var pagina = CaseLedger.Inzage.Inzagepagina.Van(Haal(Moeder)!, "https://example.org/").Tekst;
        pagina.Should().Contain("<h1>Overzicht</h1>").And.Contain("href=\"https://example.org/\" rel=\"noreferrer noopener\"").And.NotContain("<script").And.Contain("&lt;script&gt;");
    }

    /// <summary>What each fact says of itself, with the first value of every code.</summary>
    private static IEnumerable<(Type Feit, Vertelling Vertelling)> Vertellingen() => typeof(IFeit).Assembly.GetTypes()
        .Where(t => t.IsClass && typeof(IVertelbaar).IsAssignableFrom(t))
        .Select(t => (t, Probeer(t)))
        .Where(v => v.Item2 is not null)
        .Select(v => (v.t, v.Item2!));

    private static Vertelling? Probeer(Type soort)
    {
        var feit = (IVertelbaar)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(soort);
        foreach (var eigenschap in soort.GetProperties().Where(p => p.SetMethod is not null && p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)))
        {
            eigenschap.SetValue(feit, Array.CreateInstance(eigenschap.PropertyType.GetGenericArguments()[0], 0));
        }

        try
        {
            return feit.Vertel(default);
        }
        catch (Exception e) when (e is NullReferenceException or InvalidOperationException)
        {
            return null;
        }
    }
}
