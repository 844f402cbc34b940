using System.Text.Json.Nodes;

namespace CaseLedger.Specs.Kwartaalmonitor;

/// <summary>Which fields of a published quarter are figures.</summary>
internal static class Rapportvelden
{
    private static readonly string[] Geen = ["vorm", "leefgebied", "vraag", "rij", "cijfer", "vastgesteld", "aandeel", "percentage", "gemiddeldeUrenPerWeek", "inzet", "urenPerWeekAlle", "kwartaal", "peildatum"];
    private static readonly string[] Buiten = ["toekomsttuin", "stand", "vastgesteldOp", "positie", "vaststelling", "duidingen", "aanlevering", "_links"];

    public static IEnumerable<(string Pad, JsonNode Waarde)> Aantallen(JsonNode blad) =>
        Alle(blad).Where(v => !Geen.Contains(Naam(v.Pad)) && v.Waarde is not null && !IsAandeelverschil(blad, v.Pad)).Select(v => (v.Pad, v.Waarde!));

    public static IEnumerable<(string Pad, JsonNode? Waarde)> Aandelen(JsonNode blad) => Alle(blad).Where(v => Naam(v.Pad) is "aandeel" or "percentage");

    /// <summary>Whether a figure is no count: a share, or hours.</summary>
    public static bool IsDeel(string pad) => Naam(pad) is "aandeel" or "percentage" or "gemiddeldeUrenPerWeek" or "urenPerWeekAlle";

    private static bool IsAandeelverschil(JsonNode blad, string pad) => pad.Split('/') is ["", "verschillen", var i, "cijfers", var j, "actueel"]
        && IsDeel((string)blad["verschillen"]![Getal(i)]!["cijfers"]![Getal(j)]!["cijfer"]!);

    private static int Getal(string tekst) => int.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<(string Pad, JsonNode? Waarde)> Alle(JsonNode blad) =>
        blad.AsObject().Where(v => !Buiten.Contains(v.Key)).SelectMany(v => Alle($"/{v.Key}", v.Value)).Where(v => v.Pad is not ("/nulmeting/bron" or "/nulmeting/op") && !v.Pad.StartsWith("/nulmeting/door", StringComparison.Ordinal));

    private static IEnumerable<(string Pad, JsonNode? Waarde)> Alle(string pad, JsonNode? node) => node switch
    {
        JsonObject velden => velden.SelectMany(v => Alle($"{pad}/{v.Key}", v.Value)),
        JsonArray delen => delen.SelectMany((deel, i) => Alle($"{pad}/{i}", deel)),
        _ => [(pad, node)],
    };

    private static string Naam(string pad) => pad[(pad.LastIndexOf('/') + 1)..];
}
