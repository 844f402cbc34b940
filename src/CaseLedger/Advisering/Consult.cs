using System.Text.Json.Nodes;
using CaseLedger.Aanmelding;
using CaseLedger.Inzet;
using CaseLedger.Regimewijziging;
using CaseLedger.Triage;
using CaseLedger.Uitstroom;

namespace CaseLedger.Advisering;

/// <summary>
/// One anonymous consult, from question to answer: the registrations of a whole traject advies en consult, sent at once.
/// Each part is the body of its own resource, without what a consult says by itself; the regime follows from the triage.
/// </summary>
internal sealed record Consult
{
    /// <summary>As in <c>POST /v1/huishoudens</c>, without <c>anoniem</c> (true) and <c>hulpvraag</c> (consultatieEnAdvies).</summary>
    public required JsonObject Aanmelding { get; init; }

    /// <summary>As in <c>/triages</c>, without <c>besluit</c> (adviesEnConsult).</summary>
    public required JsonObject Triage { get; init; }

    /// <summary>As in <c>/adviezen</c>.</summary>
    public required JsonObject Advies { get; init; }

    /// <summary>As in <c>/inzetregistraties</c>, one per professional, without <c>soort</c> (consultatie).</summary>
    public required IReadOnlyList<JsonObject> Inzet { get; init; }

    /// <summary>As in <c>/uitstroombesluiten</c>, without <c>reden</c> (adviesGegeven).</summary>
    public required JsonObject Uitstroom { get; init; }

    /// <summary>The acts that it stands for, in order; or the fields that say what a consult says by itself.</summary>
    public (IReadOnlyList<Opdrachtdeel> Delen, IReadOnlyList<Veldfout> Fouten) Ontleed()
    {
        List<Veldfout> fouten = [];
        Opdrachtdeel Deel<T>(JsonObject inhoud, string pad, params (string Veld, JsonNode Waarde)[] vast)
            where T : class
        {
            fouten.AddRange(vast.Where(v => inhoud.ContainsKey(v.Veld)).Select(v => new Veldfout($"{pad}/{v.Veld}", "Dit volgt uit het consult. Laat het hier weg.")));
            return new Opdrachtdeel(Handelingen.Alle.Single(h => h.Verzoek == typeof(T)), Met(inhoud, vast), pad);
        }

        IReadOnlyList<Opdrachtdeel> delen =
        [
            Deel<HuishoudenAangemeld>(Aanmelding, "/aanmelding", ("anoniem", true), ("hulpvraag", Code.Van(Hulpvraag.ConsultatieEnAdvies))),
            Deel<TriageUitgevoerd>(Triage, "/triage", ("besluit", Code.Van(Triagebesluit.AdviesEnConsult))),
            Deel<RegimeGewijzigd>(Regime(), "/triage"),
            Deel<AdviesGegeven>(Advies, "/advies"),
            .. Inzet.Select((inzet, i) => Deel<InzetGeregistreerd>(inzet, $"/inzet/{i}", ("soort", Code.Van(Inzetsoort.Consultatie)))),
            Deel<HuishoudenUitgestroomd>(Uitstroom, "/uitstroom", ("reden", Code.Van(Uitstroomreden.AdviesGegeven))),
        ];
        if (Inzet.Count == 0)
        {
            fouten.Add(new Veldfout("/inzet", "Noem minstens één inzet."));
        }

        return (delen, fouten);
    }

    /// <summary>The regime begins with the triage, for its reasons; what the triage lacks is named there.</summary>
    private JsonObject Regime() => new(new[] { ("gebeurdOp", "gebeurdOp"), ("motivering", "reden") }
        .Where(v => Triage[v.Item1] is not null)
        .Select(v => KeyValuePair.Create(v.Item2, Triage[v.Item1]?.DeepClone())))
    {
        ["naar"] = Code.Van(CaseLedger.Regime.AdviesEnConsult),
    };

    private static JsonObject Met(JsonObject inhoud, (string Veld, JsonNode Waarde)[] vast)
    {
        var heel = (JsonObject)inhoud.DeepClone();
        foreach (var (veld, waarde) in vast)
        {
            heel[veld] = waarde;
        }

        return heel;
    }
}
