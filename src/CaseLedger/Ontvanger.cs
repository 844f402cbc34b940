using System.Text.Json.Serialization;

namespace CaseLedger;

/// <summary>Whom something could reach: a lid, or an organisation by its kind or name.</summary>
[JsonConverter(typeof(Platform.OntvangerConverter))]
internal sealed record Ontvanger
{
    public LidId? Lid { get; init; }

    public string? Organisatie { get; init; }
}
