using System.Text.Json;
using CaseLedger.Correctie;
using CaseLedger.Inzage;
using CaseLedger.Platform;

namespace CaseLedger.Specs.Inzage;

/// <summary>What a lid gets to see of what is given: words on the page, and the bytes of the answer.</summary>
public abstract class Inzagespec : Spec
{
    private protected static readonly IReadOnlyList<Mogelijkheid> Wegwijzer = [new("Iets vragen", "Vraag het.", null)];

    private protected Inzageoverzicht? Haal(Guid lezer, Guid? over = null, string dag = "2025-01-15", bool kind = false) => Haal(Boekingen, lezer, over, dag, kind);

    private protected static Inzageoverzicht? Haal(IReadOnlyList<Boeking> boekingen, Guid lezer, Guid? over = null, string dag = "2025-01-15", bool kind = false) =>
        Inzagebeeld.Van(Guid.Empty, boekingen, Correcties.Geldend(boekingen), new Inzagelezer(new LidId(lezer), new LidId(over ?? lezer)), Dag(dag), Wegwijzer, kind: kind);

    /// <summary>All forms in one text: the data and the page.</summary>
    private protected static string Tekst(Inzageoverzicht? overzicht)
    {
        overzicht.Should().NotBeNull();
        return $"{JsonSerializer.Serialize(overzicht, ApiJson.Opties)}\n{Inzagepagina.Van(overzicht!, "https://example.org/").Tekst}";
    }

    private protected string Leest(Guid lezer, Guid? over = null, string dag = "2025-01-15", bool kind = false) => Tekst(Haal(lezer, over, dag, kind));

    private protected IReadOnlyList<string> Koppen(Guid lezer, Guid? over = null) => [.. Haal(lezer, over)!.Alles!.Select(r => r.Kop)];

    private protected static Verzoek Vrijgave(Guid bijRegistratieId, params Guid[] voorLeden) => Verzoek.Van("vrijgaven", new { bijRegistratieId, voorLeden });

    private protected static Verzoek Afscherming(Guid bijRegistratieId, Guid voor, string? tot = null) =>
        Verzoek.Van("afschermingen", new { bijRegistratieId, voorLeden = new[] { voor }, grond = "veiligheidVanEenAnder", tot });

    private protected static Verzoek Toezegging(Guid aan, string omschrijving = "Wij bellen de school.", string uiterlijk = "2025-02-01") =>
        Verzoek.Van("toezeggingen", new { aan = new[] { aan }, omschrijving, uiterlijk });

    private protected static Verzoek Verblijf(Guid wie, string naar = "opvang") => Verzoek.Van("verblijfswijzigingen", new { leden = new[] { wie }, naar, vrijwillig = true });

    private protected static Verzoek Gezag(Guid houder, string? bron = null, string? tot = null) =>
        Verzoek.Van("gezag", new { kind = Kind, houder, soort = "ouderlijkGezag", gecontroleerdIn = bron, tot });

    /// <summary>A rode vlag, with violence of which these leden are named.</summary>
    private protected static Verzoek RodeVlag(Guid[]? door = null, Guid[]? tegen = null) => Verzoek.Van("incidenten", new
    {
        geweld = new[] { new { vorm = "psychischGeweld", doorLeden = door, tegenLeden = tegen } },
        rodeVlaggen = new[] { "doodsbedreiging" },
    });
}
