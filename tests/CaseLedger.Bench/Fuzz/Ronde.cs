using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CaseLedger.Bench.Fuzz;

/// <summary>What was found: a request, and what is wrong with its answer.</summary>
internal sealed record Vondst(Fuzzverzoek Verzoek, Ontvangen Antwoord, string Fout);

/// <summary>One lane of requests, one after the other, in a gemeente of its own; the same seed makes the same choices.</summary>
internal sealed partial class Ronde
{
    private const int NieuwNa = 120;
    private readonly Afspraken afspraken;
    private readonly Antwoordoordeel oordeel;
    private readonly Func<Fuzzverzoek, CancellationToken, Task<Ontvangen>> stuur;
    private readonly Random lot;
    private readonly Geheugen geheugen;
    private readonly Bellers bellers;
    private readonly Verzoekmaker maker;
    private readonly string tuin;

    public Ronde(Afspraken afspraken, int zaad, Bellers bellers, Func<Fuzzverzoek, CancellationToken, Task<Ontvangen>> stuur)
    {
        (this.afspraken, this.bellers, this.stuur) = (afspraken, bellers, stuur);
        (oordeel, lot, tuin) = (new Antwoordoordeel(afspraken), new Random(zaad), $"fuzz-{bellers.Gemeente}");
        geheugen = new Geheugen(lot);
        maker = new Verzoekmaker(lot, geheugen, new Waardemaker(afspraken, lot, geheugen, tuin), bellers);
    }

    /// <summary>How often each status was answered.</summary>
    public SortedDictionary<int, int> Statussen { get; } = [];

    /// <summary>Sends requests; what was found wrong.</summary>
    /// <param name="aantal">How many.</param>
    /// <param name="gedaan">Called after each.</param>
    /// <param name="stop">Ends it early.</param>
    public async Task<IReadOnlyList<Vondst>> Loop(int aantal, Action gedaan, CancellationToken stop)
    {
        List<Vondst> vondsten = [];
        await Begin(stop);
        for (var i = 0; i < aantal && !stop.IsCancellationRequested; i++)
        {
            var verzoek = i % NieuwNa == 0 ? Nieuw() : maker.Maak(afspraken.Bewerkingen[lot.Next(afspraken.Bewerkingen.Count)], Bedoel());
            var antwoord = await Stuur(verzoek, stop);
            Statussen[antwoord.Status] = Statussen.GetValueOrDefault(antwoord.Status) + 1;
            vondsten.AddRange(Keur(verzoek, antwoord).Take(1).Select(f => new Vondst(verzoek, antwoord, f)));
            Onthoud(antwoord);
            if (i % NieuwNa == 0)
            {
                bellers.Wordt(geheugen.Kies("huishoudenId"), geheugen.Kies("lidId"));
            }

            gedaan();
        }

        return vondsten;
    }

    private Bedoeling Bedoel() => lot.Next(100) switch
    {
        < 40 => Bedoeling.Goed,
        < 72 => Bedoeling.Bijna,
        _ => Bedoeling.Vijandig,
    };

    /// <summary>No answer at all is one that does not fit.</summary>
    private async Task<Ontvangen> Stuur(Fuzzverzoek verzoek, CancellationToken stop)
    {
        try
        {
            return await stuur(verzoek, stop);
        }
        catch (HttpRequestException e)
        {
            return new Ontvangen(0, new Dictionary<string, string>(), null, e.Message);
        }
    }

    private async Task Begin(CancellationToken stop)
    {
        var lichaam = JsonSerializer.SerializeToUtf8Bytes(new { code = tuin, naam = "Toekomsttuin", gemeente = bellers.Gemeente, regio = "regio" });
        _ = await stuur(new Fuzzverzoek("POST", "/v1/toekomsttuinen", [("Authorization", $"Bearer {bellers.Van("beheer")}"), ("Content-Type", "application/json")], lichaam), stop);
    }

    /// <summary>A household to go on with.</summary>
    private Fuzzverzoek Nieuw()
    {
        geheugen.Vergeet();
        var bewerking = afspraken.Bewerkingen.First(b => b is { Methode: "POST", Pad: "/v1/huishoudens" });
        var lichaam = bewerking.Lichaam!.Value.Inhoud["examples"]!.AsObject().First().Value!["value"]!.DeepClone();
        lichaam["toekomsttuin"] = tuin;
        lichaam["externeReferentie"] = null;
        lichaam.AsObject().Remove("externeReferentie");
        geheugen.Onthoud(lichaam);
        return new Fuzzverzoek("POST", bewerking.Pad, [("Authorization", $"Bearer {bellers.Van("registratie")}"), ("Content-Type", "application/json")], JsonSerializer.SerializeToUtf8Bytes(lichaam));
    }

    private IEnumerable<string> Keur(Fuzzverzoek verzoek, Ontvangen antwoord)
    {
        if (antwoord.Status >= 500 && !antwoord.Tekst.Contains("nog-geen-controlepunt", StringComparison.Ordinal))
        {
            yield return $"status {antwoord.Status}";
        }

        if (antwoord.Status >= 400 && Binnenkant().Match(antwoord.Tekst) is { Success: true } binnenkant)
        {
            yield return $"shows its inside: {binnenkant.Value}";
        }

        if (verzoek.Methode != "HEAD" && !IsGeenVerzoek(antwoord))
        {
            foreach (var fout in oordeel.Fouten(verzoek.Methode, verzoek.Pad, antwoord))
            {
                yield return fout;
            }
        }
    }

    /// <summary>The server could not read it as HTTP: nothing of the service saw it.</summary>
    private static bool IsGeenVerzoek(Ontvangen antwoord) => antwoord is { Status: 400, Tekst: "" } && !antwoord.Koppen.ContainsKey("API-Version");

    private void Onthoud(Ontvangen antwoord)
    {
        if (antwoord is { Status: < 300, Mediatype: "application/json" })
        {
            geheugen.Onthoud(JsonNode.Parse(antwoord.Tekst));
        }
    }

    [GeneratedRegex(@"   at |Exception|System\.|Npgsql|Microsoft\.|CaseLedger\.|Marten|mt_events|\bselect .+ from\b|SqlState|/src/")]
    private static partial Regex Binnenkant();
}
