using System.Text.Json.Nodes;

namespace CaseLedger.Toegang;

/// <summary>What a lid may send: its own words about itself, and nothing that a professional decides.</summary>
internal static class Lidverzoek
{
    private static readonly string[] Velden = ["gebeurdOp", "lidId", "tekst", "verzoek"];

    /// <summary>What is wrong with it; empty when nothing is.</summary>
    /// <param name="lid">Who sends it.</param>
    /// <param name="inhoud">The body.</param>
    public static IReadOnlyList<Veldfout> Fouten(Guid lid, JsonObject inhoud) =>
    [
        .. inhoud.Select(v => v.Key).Except(Velden).Select(v => new Veldfout($"/{v}", "Dit vult een professional in. Laat het weg.")),
        .. Guid.TryParse(inhoud["lidId"]?.ToString(), out var wie) && wie == lid ? Array.Empty<Veldfout>() : [new Veldfout("/lidId", "U kunt dit alleen voor uzelf vastleggen.")],
    ];
}
