using System.Text.Json.Serialization;

namespace CaseLedger;

/// <summary>Who holds gezag: a lid, or an organisation by its name.</summary>
[JsonConverter(typeof(Platform.GezagshouderConverter))]
internal sealed record Gezagshouder
{
    public LidId? Lid { get; init; }

    public string? Organisatie { get; init; }
}
