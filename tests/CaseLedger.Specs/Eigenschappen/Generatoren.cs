using System.Globalization;
using System.Text.Json.Nodes;
using CaseLedger.Platform;

namespace CaseLedger.Specs.Eigenschappen;

/// <summary>How bodies of one act are made.</summary>
/// <param name="Resource">As <see cref="Handeling.Resource"/>.</param>
/// <param name="Gewicht">How often, against the others.</param>
/// <param name="Maak">The act's own fields.</param>
/// <param name="Nota">What is varied.</param>
internal sealed record Generator(string Resource, int Gewicht, Func<Verloop, Worp, DateOnly, object> Maak, string Nota);

/// <summary>Makes bodies, mostly such as can be recorded, some that nearly can and some that cannot.</summary>
internal static class Generatoren
{
    public static readonly Guid Moeder = Lid(1);
    public static readonly Guid Vader = Lid(2);
    public static readonly Guid Kind = Lid(3);
    public static readonly Guid Tiener = Lid(4);
    public static readonly Guid Ongeboren = Lid(5);

    private const int EersteDag = 20;
    private static readonly DateTimeOffset Begin = new(2024, 10, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly Guid Onbekend = Lid(99);
    private static readonly string[] Regimes = ["adviesEnConsult", "metToestemming", "metToestemming", "metBevoegdheden", "metJuridischeMaatregel", "anders"];
    private static readonly string[] Geboren = ["2017-05-30", "2021-02-10", "2013-01-10", "2020-11-30"];
    private static readonly string[] TienerGeboren = ["2009-03-15", "2007-02-10", "2008-12-24"];
    private static readonly Vakmens[] Partners = [Vakmens.VeiligThuis, Vakmens.VeiligThuis, Vakmens.Gi, Vakmens.CollegaGi, Vakmens.AndereGi, Vakmens.Raad, Vakmens.Vrouwenopvang];

    public static readonly IReadOnlyList<Generator> Alle =
    [
        new("aanmeldingen", 8, Aanmelding, "Leden, ages, gezag, anonymous or not, a toestemming with it, two toekomsttuinen."),
        new("toestemmingen", 12, Toestemming, "Every besluit, hoedanigheid and purpose, for oneself and for children, with and without a last day."),
        new("triages", 10, Triage, "Every besluit, alone and with others, acute or not."),
        new("regimewijzigingen", 12, Regime, "Every regime with a fitting, another or no ground."),
        new("contactpersoonwisselingen", 6, Contactpersoon, "First and later ones, waarneming, from outside the lokaal team."),
        new("tandemwisselingen", 13, Tandem, "Getting on and stepping off, the lokaal team too."),
        new("regiewissels", 9, Regie, "Every aanleiding, to partners and back, shared."),
        new("meldingen", 6, Melding, "Told, accounted for or not."),
        new("raadsverzoeken", 3, Raadsverzoek, "Told, accounted for or not."),
        new("maatregelen", 8, Maatregel, "With and without first day, last day and uitvoerder."),
        new("maatregelen/{maatregelId}/beeindigingen", 5, Beeindiging, "Of running, lapsed, ended and unknown ones."),
        new("veiligheidsbeoordelingen", 9, Beoordeling, "Every fase and oordeel, together or not, dangerous violence, planned too late."),
        new("inzetregistraties", 9, Inzet, "Every soort, with leden or not, by others."),
        new("uitstroombesluiten", 10, Uitstroom, "Every reden, alone or together."),
        new("anonimiteitsopheffingen", 6, Opheffing, "On every ground, with a toestemming beside it; of what is not anonymous."),
        new("leden", 4, NieuwLid, "Known and unknown leden, with a period."),
        new("leden/{lidId}/wijzigingen", 4, LidWijziging, "Born, leaving, coming back, unknown."),
        new("avg-verzoeken", 2, (_, w, _) => new { lidId = w.Een(Moeder, Kind, Onbekend), soort = "vernietiging" }, "Known and unknown leden."),
        new("avg-verzoeken/{verzoekId}/besluiten", 3, (v, w, _) => new { verzoekId = Eerder(v, w, "avg-verzoeken") ?? Onbekend, besluit = "toegekend", motivering = "Gewogen." }, "Known and unknown requests, decided on or not."),
        new("avg-verzoeken/{verzoekId}/verlengingen", 2, (v, w, dag) => new { verzoekId = Eerder(v, w, "avg-verzoeken") ?? Onbekend, verlengdTot = Tekst(dag.AddDays(w.Een(30, 60, 120))), reden = "Veel." }, "Short and too long."),
        new("gezag", 5, Gezag, "Of leden and an organisation, with a period."),
        new("informeringen", 4, Informering, "About melding, Raad and more."),
        new("maatregelen/{maatregelId}/verlengingen", 4, Verlenging, "Longer and shorter, of lapsed ones too."),
        new("procesregies", 3, Procesregie, "Coming and leaving."),
        new("incidenten", 3, Incident, "Dangerous violence or other."),
        new("plannen", 5, Plan, "With one or two afspraken."),
        new("plannen/{planId}/bijstellingen", 4, Bijstelling, "Afspraken that stay and go."),
        new("plannen/{planId}/afspraken/{afspraakId}/evaluaties", 4, Evaluatie, "Of afspraken that the plan has or had."),
        new("hulpinzetten", 4, Hulp, "Asked for and begun, for a goal or none."),
        new("hulpinzetten/{hulpinzetId}/beeindigingen", 2, (v, w, _) => new { hulpinzetId = Eerder(v, w, "hulpinzetten") ?? Onbekend, reden = "Klaar." }, "Known and unknown."),
        new("toezeggingen", 3, (_, w, dag) => new { aan = w.Enkele(Moeder, Kind), omschrijving = "Wij bellen.", uiterlijk = Tekst(dag.AddDays(w.Een(0, 3, 30))) }, "Due soon and late."),
        new("toezeggingen/{toezeggingId}/afhandelingen", 2, (v, w, _) => new { toezeggingId = Eerder(v, w, "toezeggingen") ?? Onbekend, nagekomen = w.Kans(60) }, "Kept or not."),
        new("zienswijzen", 3, (v, w, _) => new { lidId = w.Een(Moeder, Kind, Tiener), bijRegistratieId = w.Kans(60) ? Eerder(v, w, "regimewijzigingen") : null, tekst = "Ik zie het anders." }, "About one registration or all."),
        new("nazorgcontacten", 2, (_, w, _) => new { oordeel = w.Kans(50) ? "veiligGenoeg" : null }, "With and without oordeel."),
        new("correcties", 26, Correctie, "Vervangen by the same at another moment, by another body, by another kind; ingetrokken; of corrections too."),
    ];

    /// <summary>Acts without a generator; only such as change no state that rules ask about.</summary>
    public static readonly IReadOnlyDictionary<string, string> NogNiet = new[]
    {
        "adviezen", "adviezen/{adviesId}/opvolgingen", "afschermingen", "afschermingen/{afschermingId}/beeindigingen", "afsluitingen", "afwegingen", "analyses", "betrokkenen",
        "casusbesprekingen", "casusregisseurwisselingen", "deelbezwaren", "ervaringen", "ervaringsdeskundigecontacten", "informatieverstrekkingen", "klachten",
        "meldcodestappen", "meldingen/{meldingId}/uitkomsten", "netwerkoverzichten", "noodtoegangen", "noodtoegangen/{noodtoegangId}/beoordelingen", "openstellingen", "raadsverzoeken/{raadsverzoekId}/uitkomsten", "rectificatieverzoeken",
        "rectificatieverzoeken/{verzoekId}/besluiten", "relaties", "rolverdelingen", "stoelinnames", "veiligcontact", "verblijfswijzigingen", "visieverschillen", "vrijgaven",
    }.ToDictionary(r => r, _ => "No rule asks about it.");

    public static int Gewichten { get; } = Alle.Sum(g => g.Gewicht);

    /// <summary>The body of a turn, given what is there. The first of a household is its aanmelding.</summary>
    public static Verzoek Maak(Zet zet, Verloop verloop)
    {
        var worp = new Worp(zet.Worp);
        if (verloop.Boekingen.Count == 0)
        {
            return Verzoek.Van("aanmeldingen", Aanmelding(verloop, worp, default)).Met("gebeurdOp", Tekst(Begin.AddDays(EersteDag), worp));
        }

        var plaats = zet.Soort;
        var generator = Alle.First(g => (plaats -= g.Gewicht) < 0);
        return Verzoek.Van(Naam(generator), Lichaam(generator, verloop, worp));
    }

    /// <summary>The same, explained: at the corrected values, if it corrects.</summary>
    public static Verzoek Verklaard(Verzoek verzoek, string[] regels)
    {
        return verzoek.Inhoud["gegevens"] is JsonObject gegevens
            ? verzoek.Met("gegevens", Verklaard(new Verzoek(string.Empty, gegevens), regels).Inhoud)
            : verzoek.Afwijkend(regels);
    }

    private static JsonObject Lichaam(Generator generator, Verloop verloop, Worp worp)
    {
        var moment = Moment(verloop, worp);
        var verzoek = Verzoek.Van(Naam(generator), generator.Maak(verloop, worp, DateOnly.FromDateTime(moment.UtcDateTime.AddHours(2))));
        verzoek = verzoek.Inhoud.ContainsKey("gebeurdOp") ? verzoek : verzoek.Met("gebeurdOp", Tekst(moment, worp));
        verzoek = worp.Kans(8) ? verzoek.Met("uitgevoerdDoor", new[] { worp.Een(Partners) }) : verzoek;
        verzoek = worp.Kans(5) ? verzoek.Met("betreft", worp.Enkele(Moeder, Kind)) : verzoek;
        verzoek = worp.Kans(2) ? verzoek.Afwijkend(worp.Een("R10", "R01", "R16")) : verzoek;
        return worp.Kans(1) ? verzoek.Met("onbekendVeld", 1).Inhoud : verzoek.Inhoud;
    }

    /// <summary>Mostly after all that happened, some before, some at the very moment of another, seldom in the future.</summary>
    private static DateTimeOffset Moment(Verloop verloop, Worp worp)
    {
        var laatste = verloop.Boekingen.Max(b => b.GebeurdOp);
        return worp.Onder(100) switch
        {
            < 62 => laatste.AddHours(worp.Een(0, 1, 5, 15, 16, 24, 24 * 3, 24 * 9)).AddMinutes(worp.Een(0, 30)),
            < 82 => Begin.AddDays(worp.Onder(Math.Max(EersteDag + 5, (int)(laatste - Begin).TotalDays + 5))).AddHours(worp.Onder(24)),
            < 99 => worp.Een(verloop.Boekingen).GebeurdOp,
            _ => new DateTimeOffset(2190, 1, 1, 0, 0, 0, TimeSpan.Zero),
        };
    }

    private static string Tekst(DateTimeOffset moment, Worp worp) =>
        moment.ToOffset(TimeSpan.FromHours(worp.Een(0, 1, 2))).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string Tekst(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Naam(Generator generator) => Handelingen.Alle.Single(h => h.Resource == generator.Resource).Naam;

    private static Guid Lid(int nummer) => Guid.ParseExact($"0199f000-0000-7000-8000-0000000002{nummer:00}", "D");

    /// <summary>The id of an earlier registration of a kind; sometimes of any kind or of none.</summary>
    private static Guid? Eerder(Verloop verloop, Worp worp, string soort, Func<Aanvaard, bool>? zoals = null)
    {
        var eerder = verloop.Aanvaard.Where(a => a.Soort == soort && zoals?.Invoke(a) != false).ToList();
        return worp.Onder(100) switch
        {
            < 2 => Onbekend,
            < 4 => worp.Een(verloop.Aanvaard).Id,
            _ => eerder.Count == 0 ? null : worp.Kans(60) ? eerder[^1].Id : worp.Een(eerder).Id,
        };
    }

    private static object Aanmelding(Verloop verloop, Worp worp, DateOnly dag)
    {
        var anoniem = worp.Kans(22);
        List<object> leden = [new { lidId = Moeder, geboortedatum = "1989-03-02" }];
        List<object> gezag = [];
        if (worp.Kans(60))
        {
            leden.Add(new { lidId = Vader, geboortejaar = 1986 });
        }

        if (worp.Kans(85))
        {
            leden.Add(new { lidId = Kind, geboortedatum = worp.Een(Geboren), deelVanHuishoudenSinds = worp.Kans(15) ? Tekst(new DateOnly(2024, 11, 1).AddDays(worp.Onder(60))) : null });
            gezag.Add(new { kind = Kind, houder = worp.Kans(85) ? (object)Moeder : "Jeugdbescherming Regio Gooi", soort = "ouderlijkGezag" });
        }

        if (worp.Kans(50))
        {
            leden.Add(new { lidId = Tiener, geboortedatum = worp.Een(TienerGeboren) });
            gezag.Add(new { kind = Tiener, houder = Moeder, soort = "ouderlijkGezag" });
        }

        if (worp.Kans(10))
        {
            leden.Add(new { lidId = Ongeboren, verwachteGeboortedatum = "2025-02-01" });
        }

        return new
        {
            toekomsttuin = worp.Een(verloop.Tuinen),
            instroomroute = worp.Een("jeugdteam", "politie"),
            anoniem,
            hulpvraag = "samenOptrekken",
            maatregelOverwogen = worp.Kans(30),
            leden = anoniem && !worp.Kans(3) ? null : leden,
            gezag = anoniem ? null : gezag,
            zonderMinderjarigen = anoniem ? (bool?)worp.Kans(50) : null,
            toestemming = anoniem || worp.Kans(75) ? null : Besluit(worp, "verleend", ["betrokkenheidToekomsttuin", "informatiedeling"], null),
        };
    }

    private static object Besluit(Worp worp, string besluit, string[] reikwijdte, string? tot)
    {
        (Guid? lid, Guid[]? voor) = worp.Onder(12) switch
        {
            < 5 => ((Guid?)Moeder, (Guid[]?)[Moeder, Kind, Tiener]),
            5 => (Moeder, null),
            6 => (Vader, null),
            7 => (Kind, null),
            8 or 9 => (Tiener, null),
            10 => (null, [Kind]),
            _ => (Moeder, worp.Enkele(Kind, Tiener)),
        };
        var hoedanigheid = voor is null ? "voorZichzelf" : lid is not null && worp.Kans(15) ? "rechter" : "gezagsdrager";
        return new
        {
            lidId = lid,
            voorLeden = voor is not null && voor.Length > 1 && worp.Kans(60) ? voor[..2] : voor,
            hoedanigheid,
            besluit,
            reikwijdte,
            partners = reikwijdte.Contains("informatiedeling") && worp.Kans(25) ? worp.Enkele("veiligThuis", "gecertificeerdeInstelling", "ggz") : null,
            vorm = "mondeling",
            uitlegGegeven = worp.Kans(85),
            geldigTot = tot,
        };
    }

    private static object Toestemming(Verloop verloop, Worp worp, DateOnly dag)
    {
        var besluit = worp.Een("verleend", "verleend", "verleend", "geweigerd", "ingetrokken");
        return Besluit(
            worp,
            besluit,
            worp.Enkele("betrokkenheidToekomsttuin", "informatiedeling", "huisbezoek"),
            besluit == "verleend" && worp.Kans(35) ? Tekst(dag.AddDays(worp.Een(0, 1, 10, 29, 31, 90))) : null);
    }

    private static object Triage(Verloop verloop, Worp worp, DateOnly dag) => new
    {
        deelnemers = worp.Een<string[]>(["lokaalTeam", "veiligThuis"], ["lokaalTeam", "veiligThuis"], ["lokaalTeam"], ["politie", "veiligThuis"]),
        vermoedenGeweldInAfhankelijkheidsrelatie = true,
        acuteOnveiligheid = worp.Een("nee", "nee", "ja", "onbekend"),
        leefgebieden = new[] { "opvoeding" },
        expertiseBeschikbaar = true,
        besluit = worp.Een("instroom", "instroom", "instroom", "adviesEnConsult", "adviesEnConsult", "doorverwezen"),
        motivering = "Samen gewogen.",
    };

    private static object Regime(Verloop verloop, Worp worp, DateOnly dag)
    {
        var naar = worp.Een(Regimes);
        var grond = worp.Kans(5) ? worp.Een(Regimes) : naar;
        object? grondslag = grond switch
        {
            "metToestemming" => Eerder(verloop, worp, "toestemmingen", t => t.Tekst("besluit") == "verleend") is { } t ? new { toestemmingId = t } : null,
            "metBevoegdheden" => worp.Onder(3) switch
            {
                0 => Eerder(verloop, worp, "meldingen") is { } m ? new { meldingId = m } : null,
                1 => Eerder(verloop, worp, "raadsverzoeken") is { } r ? new { raadsverzoekId = r } : null,
                _ => Eerder(verloop, worp, "maatregelen") is { } m ? new { maatregelId = m } : null,
            },
            "metJuridischeMaatregel" => new { maatregelId = Eerder(verloop, worp, "maatregelen") ?? Onbekend },
            _ => null,
        };
        return new { naar, grondslag, omschrijving = naar == "anders" ? "Anders." : null, reden = "Besproken." };
    }

    private static object Contactpersoon(Verloop verloop, Worp worp, DateOnly dag)
    {
        var eerste = !verloop.Aanvaard.Any(a => a.Soort == "contactpersoonwisselingen");
        var reden = worp.Kans(eerste ? 85 : 10) ? "start" : worp.Een("inhoudelijk", "wensHuishouden", "waarneming", "organisatorisch");
        return new
        {
            professional = worp.Kans(90) ? worp.Een(Vakmens.LokaalTeam, Vakmens.CollegaLokaalTeam) : worp.Een(Partners),
            reden,
            tot = reden == "waarneming" ? Tekst(dag.AddDays(worp.Een(1, 7, 42, 43))) : null,
        };
    }

    private static object Tandem(Verloop verloop, Worp worp, DateOnly dag)
    {
        var wie = worp.Kans(45) ? Eerder(verloop, worp, "tandemwisselingen", t => t.Tekst("soort") == "erbijGehaald") : null;
        return wie is { } deelnemer
            ? new { soort = "afgestapt", deelnemerId = worp.Kans(5) ? (object)"lokaalTeam" : deelnemer, reden = "Klaar." }
            : new { soort = "erbijGehaald", professional = worp.Kans(98) ? worp.Een(Partners) : Vakmens.LokaalTeam, rol = worp.Een("meedenken", "samenOptrekken", "uitvoeringMaatregel"), reden = "Kennis nodig." };
    }

    private static object Regie(Verloop verloop, Worp worp, DateOnly dag)
    {
        var partner = worp.Kans(70) ? Eerder(verloop, worp, "tandemwisselingen", t => t.Tekst("soort") == "erbijGehaald") : null;
        var aanleiding = partner is null ? "afschaling" : worp.Een("melding", "maatregel", "afschaling");
        return new
        {
            naarDeelnemerId = partner is { } id ? (object)id : "lokaalTeam",
            aanleiding,
            meldingId = aanleiding == "melding" ? Eerder(verloop, worp, "meldingen") : null,
            maatregelId = aanleiding == "maatregel" ? Eerder(verloop, worp, "maatregelen") : null,
            gedeeldMet = worp.Kans(10) ? new object[] { "lokaalTeam" } : null,
            motivering = "Het kan niet anders.",
        };
    }

    private static object Melding(Verloop verloop, Worp worp, DateOnly dag)
    {
        var verteld = worp.Kans(70);
        return new { bij = worp.Een("veiligThuis", "veiligThuis", "politie"), huishoudenGeinformeerd = verteld, redenNietGeinformeerd = verteld ? null : "veiligheidKind", alsnogInformerenVoor = verteld || worp.Kans(30) ? null : Tekst(dag.AddDays(10)) };
    }

    private static object Raadsverzoek(Verloop verloop, Worp worp, DateOnly dag) =>
        new { leden = worp.Enkele(Kind, Tiener), herkomst = "ingezet", huishoudenGeinformeerd = worp.Kans(80) };

    private static object Maatregel(Verloop verloop, Worp worp, DateOnly dag)
    {
        DateOnly? ingang = worp.Kans(40) ? dag.AddDays(worp.Een(-20, -1, 0, 1, 12)) : null;
        return new
        {
            soort = worp.Een("ondertoezichtstelling", "tijdelijkHuisverbod", "contactverbod", "reclassering"),
            herkomst = worp.Een("ingezet", "reedsLopend"),
            leden = worp.Enkele(Kind, Tiener, Moeder),
            ingangsdatum = ingang is { } eerste ? Tekst(eerste) : null,
            uitvoerder = worp.Kans(60) ? worp.Een(Partners) : null,
            inOverlegMetHuishouden = worp.Kans(30) ? true : (bool?)null,
            geldigTot = worp.Kans(50) ? Tekst((ingang ?? dag).AddDays(worp.Een(0, 10, 28, 40, 90))) : null,
            naRaadsverzoekId = worp.Kans(15) ? Eerder(verloop, worp, "raadsverzoeken") : null,
        };
    }

    private static object Beeindiging(Verloop verloop, Worp worp, DateOnly dag) => new { maatregelId = Eerder(verloop, worp, "maatregelen") ?? Onbekend, reden = "Niet meer nodig." };

    private static object Beoordeling(Verloop verloop, Worp worp, DateOnly dag)
    {
        var gesproken = worp.Enkele(Moeder, Kind, Tiener);
        return new
        {
            fase = worp.Een("directeVeiligheid", "stabieleVeiligheid", "herstel"),
            gesprokenLeden = gesproken,
            gezienLeden = worp.Kans(40) ? new[] { Kind } : null,
            beoordelaars = new[] { worp.Een("lt-01", "gi-01", "gi-01", "rvdk-01") },
            oordelen = worp.Enkele(Moeder, Kind).Select(l => new { lidId = l, directeVeiligheid = worp.Een("veiligGenoeg", "veiligGenoeg", "veiligGenoeg", "onveilig", "acuutOnveilig") }),
            geweld = worp.Kans(20) ? new[] { new { vorm = worp.Een("stalking", "verwaarlozing"), doorLeden = new[] { Moeder }, tegenLeden = new[] { Kind } } } : null,
            gezamenlijkGesprek = worp.Kans(30),
            volgendeBeoordelingVoor = Tekst(dag.AddDays(worp.Een(5, 20, 42, 60, 91))),
        };
    }

    private static object Inzet(Verloop verloop, Worp worp, DateOnly dag) => new
    {
        soort = worp.Een("huisbezoek", "gesprek", "overleg", "onderzoek"),
        minuten = worp.Kans(97) ? 1 + worp.Onder(300) : 0,
        metLeden = worp.Kans(60) ? worp.Enkele(Moeder, Kind, Tiener) : null,
        lokaalTeamAanwezig = worp.Kans(40) ? true : (bool?)null,
    };

    private static object Uitstroom(Verloop verloop, Worp worp, DateOnly dag) => Uitstroom(worp, worp.Kans(40)
        ? new { wie = new[] { "lokaalTeam" }, contactmomenten = new[] { 10, 40 }.Select(d => new { voor = Tekst(dag.AddDays(d)) }) }
        : null);

    private static object Uitstroom(Worp worp, object? nazorg) => new
    {
        deelnemers = worp.Een<string[]>(["lokaalTeam", "veiligThuis"], ["lokaalTeam"]),
        reden = worp.Een("veiligheidStabiel", "afgeschaaldNaarLokaalTeam", "verhuisd", "maatregelEldersUitgevoerd", "nietIngestroomd"),
        eindevaluatie = "Samen teruggekeken.",
        nazorg,
        geenNazorgReden = nazorg is null ? "Niet nodig." : null,
    };

    private static object Opheffing(Verloop verloop, Worp worp, DateOnly dag)
    {
        var grond = worp.Onder(3);
        var melding = grond == 1 ? Eerder(verloop, worp, "meldingen") : null;
        var maatregel = grond == 2 ? Eerder(verloop, worp, "maatregelen") : null;
        return new
        {
            leden = new object[] { new { lidId = Moeder, geboortedatum = "1989-03-02" }, new { lidId = worp.Een(Kind, Tiener), geboortedatum = worp.Een(Geboren) } },
            toestemming = melding is null && maatregel is null ? Besluit(worp, "verleend", ["betrokkenheidToekomsttuin", "informatiedeling"], null) : null,
            meldingId = melding,
            maatregelId = maatregel,
        };
    }

    private static object NieuwLid(Verloop verloop, Worp worp, DateOnly dag) => new
    {
        lidId = worp.Een(Kind, Tiener, Vader, Ongeboren),
        geboortedatum = worp.Een(Geboren),
        deelVanHuishoudenSinds = worp.Kans(40) ? Tekst(dag.AddDays(worp.Een(-10, 0, 20))) : null,
        vertrokkenOp = worp.Kans(15) ? Tekst(dag.AddDays(worp.Een(5, 40))) : null,
    };

    private static object LidWijziging(Verloop verloop, Worp worp, DateOnly dag) => new
    {
        lidId = worp.Een(Moeder, Vader, Kind, Tiener, Ongeboren),
        geboortedatum = worp.Kans(40) ? worp.Een(Geboren) : null,
        deelVanHuishoudenSinds = worp.Kans(20) ? Tekst(dag.AddDays(worp.Een(-10, 0, 20))) : null,
        vertrokkenOp = worp.Kans(50) ? Tekst(dag.AddDays(worp.Een(-5, 0, 15))) : null,
    };

    private static object Gezag(Verloop verloop, Worp worp, DateOnly dag)
    {
        var vanaf = worp.Kans(30) ? dag.AddDays(worp.Een(-20, 0, 10)) : (DateOnly?)null;
        return new
        {
            kind = worp.Een(Kind, Tiener),
            houder = worp.Een<object>(Moeder, Vader, "Jeugdbescherming Regio Gooi"),
            soort = worp.Een("ouderlijkGezag", "voogdij"),
            vanaf = vanaf is { } eerste ? Tekst(eerste) : null,
            tot = worp.Kans(40) ? Tekst((vanaf ?? dag).AddDays(worp.Een(0, 15, 60))) : null,
        };
    }

    private static object Informering(Verloop verloop, Worp worp, DateOnly dag) =>
        new { leden = worp.Enkele(Moeder, Kind), over = worp.Enkele("melding", "betrokkenheidRaad", "rechten"), wijze = "gesprek" };

    private static object Verlenging(Verloop verloop, Worp worp, DateOnly dag) =>
        new { maatregelId = Eerder(verloop, worp, "maatregelen") ?? Onbekend, geldigTot = Tekst(dag.AddDays(worp.Een(0, 15, 45, 100))) };

    private static object Procesregie(Verloop verloop, Worp worp, DateOnly dag)
    {
        var komt = worp.Kans(65);
        return new { soort = komt ? "toegevoegd" : "beeindigd", professional = worp.Een(Vakmens.LokaalTeam, Vakmens.VeiligThuis), aanleiding = komt ? "dreigendeEscalatie" : null };
    }

    private static object Incident(Verloop verloop, Worp worp, DateOnly dag) =>
        new { geweld = new[] { new { vorm = worp.Een("stalking", "intiemeTerreur", "verwaarlozing"), doorLeden = new[] { Moeder }, tegenLeden = worp.Enkele(Kind, Tiener) } } };

    private static object Plan(Verloop verloop, Worp worp, DateOnly dag) => new
    {
        soort = worp.Een("veiligheidsplan", "herstelplan"),
        instrument = "top3",
        risicofactoren = new[] { "Ruzie.", "Schulden.", "Drank.", "Isolement." }[..(worp.Kans(95) ? 2 : 4)],
        doelen = new[] { new { doelId = Doel(worp), omschrijving = "Rust." } },
        afspraken = worp.Enkele(1, 2).Select(nummer => new { afspraakId = Lid(20 + nummer), omschrijving = "Bellen." }),
        netwerkStatus = "nogActiveren",
    };

    private static JsonObject Bijstelling(Verloop verloop, Worp worp, DateOnly dag)
    {
        var plan = (JsonObject)Verzoek.Json(Plan(verloop, worp, dag))!;
        plan["planId"] = Eerder(verloop, worp, "plannen") ?? Onbekend;
        plan["reden"] = "Het liep anders.";
        return plan;
    }

    private static object Evaluatie(Verloop verloop, Worp worp, DateOnly dag) =>
        new { planId = Eerder(verloop, worp, "plannen") ?? Onbekend, afspraakId = Lid(20 + worp.Een(1, 1, 2)), uitkomst = "nagekomen" };

    private static object Hulp(Verloop verloop, Worp worp, DateOnly dag) => new
    {
        voorLeden = worp.Enkele(Moeder, Kind),
        soort = "Systeemtherapie.",
        aanbieder = "De Praktijk.",
        kader = worp.Een("jeugdwet", "wmo"),
        aangevraagdOp = Tekst(dag.AddDays(worp.Een(-3, 0))),
        gestartOp = worp.Kans(40) ? Tekst(dag) : null,
        doelId = worp.Kans(40) ? Doel(worp) : (Guid?)null,
    };

    private static Guid Doel(Worp worp) => Lid(30 + worp.Onder(2));

    private static JsonObject Correctie(Verloop verloop, Worp worp, DateOnly dag)
    {
        var correcties = verloop.Aanvaard.Where(a => a.Soort == "correcties").ToList();
        var wat = correcties.Count > 0 && worp.Kans(45) ? worp.Een(correcties) : worp.Een(verloop.Aanvaard);
        var lichaam = (JsonObject)Verzoek.Json(new { bijRegistratieId = worp.Kans(2) ? Onbekend : wat.Id, soort = worp.Een("vervangen", "vervangen", "ingetrokken"), reden = "Vergissing." })!;
        if (worp.Kans(80))
        {
            // Corrections are mostly made at the end: only then they can point to all that is there.
            lichaam["gebeurdOp"] = Tekst(verloop.Boekingen.Max(b => b.GebeurdOp), worp);
        }

        if ((string?)lichaam["soort"] == "vervangen" || worp.Kans(2))
        {
            lichaam["gegevens"] = InPlaats(wat, verloop, worp);
        }

        return lichaam;
    }

    private static JsonObject InPlaats(Aanvaard wat, Verloop verloop, Worp worp)
    {
        if (worp.Kans(50))
        {
            var zelfde = (JsonObject)wat.Inhoud.DeepClone();
            zelfde.Remove("toestemming");
            zelfde.Remove("afwijking");
            zelfde["gebeurdOp"] = Tekst(worp.Kans(60) ? wat.Op.AddHours(worp.Een(-30, -2, 0, 2, 30)) : Moment(verloop, worp), worp);
            return zelfde;
        }

        var soort = worp.Kans(4) ? worp.Een(Alle) : Alle.Single(g => Naam(g) == wat.Soort);
        return Lichaam(soort, verloop, worp);
    }
}
