using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Abonnementen;

/// <summary>What a subscriber gets: CloudEvents 1.0 in the NL GOV profile 1.1, structured JSON. Ids, codes and times; no text, no names.</summary>
internal sealed record Cloudevent
{
    public const string Mediatype = "application/cloudevents+json";

    [JsonPropertyName("specversion")]
    public string Specversion { get; } = "1.0";

    /// <summary>Of the registration: the same however often it is sent.</summary>
    public required Guid Id { get; init; }

    public required string Source { get; init; }

    public required string Type { get; init; }

    /// <summary>The household; left out in a test message.</summary>
    public Guid? Subject { get; init; }

    /// <summary>When it was recorded, as the profile asks; when it happened stands in <see cref="Data"/>.</summary>
    public required DateTimeOffset Time { get; init; }

    [JsonPropertyName("datacontenttype")]
    public string? Datacontenttype => Data is null ? null : "application/json";

    /// <summary>Where it can be read by who may see it.</summary>
    [JsonPropertyName("dataref")]
    public string? Dataref { get; init; }

    /// <summary>The number in the ledger, with leading zeros, so that its order as text is its order.</summary>
    public string? Sequence { get; init; }

    /// <summary>Not <c>Integer</c> of the specification: that one leaves no gaps and ends at 2^31.</summary>
    [JsonPropertyName("sequencetype")]
    public string? Sequencetype => Sequence is null ? null : "positie";

    public DunneGebeurtenis? Data { get; init; }

    public byte[] Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, ApiJson.Opties);

    /// <param name="gebeurtenis">What happened.</param>
    /// <param name="bron">The service that says so: a URN.</param>
    public static Cloudevent Van(DunneGebeurtenis gebeurtenis, string bron) => new()
    {
        Id = gebeurtenis.Id,
        Source = bron,
        Type = gebeurtenis.Type,
        Subject = gebeurtenis.HuishoudenId,
        Time = gebeurtenis.VastgelegdOp,
        Dataref = gebeurtenis.Dataref,
        Sequence = gebeurtenis.Positie.ToString("D19", System.Globalization.CultureInfo.InvariantCulture),
        Data = gebeurtenis,
    };
}

/// <summary>That something was recorded, without what.</summary>
/// <param name="Positie">Its number in the ledger.</param>
/// <param name="Id">The registration.</param>
/// <param name="Type">As in <see cref="Gebeurtenissoort"/>.</param>
/// <param name="HuishoudenId">The household.</param>
/// <param name="GebeurdOp">When it happened, UTC.</param>
/// <param name="VastgelegdOp">When it was recorded, UTC.</param>
/// <param name="Dataref">Absolute address.</param>
internal sealed record DunneGebeurtenis(long Positie, Guid Id, string Type, Guid HuishoudenId, DateTimeOffset GebeurdOp, DateTimeOffset VastgelegdOp, string Dataref)
{
    /// <summary>Out of the bytes of the ledger's entry.</summary>
    /// <param name="positie">Its number.</param>
    /// <param name="ingang">The entry.</param>
    /// <param name="adres">Where this service is found, without a slash at the end.</param>
    public static DunneGebeurtenis Lees(long positie, byte[] ingang, string adres)
    {
        using var json = JsonDocument.Parse(ingang);
        var (inhoud, id, huishouden) = (json.RootElement, json.RootElement.GetProperty("id").GetGuid(), json.RootElement.GetProperty("stroom").GetGuid());
        return new DunneGebeurtenis(
            positie,
            id,
            Gebeurtenissoort.Van(inhoud.GetProperty("type").GetString()!),
            huishouden,
            inhoud.GetProperty("gebeurdOp").GetDateTimeOffset(),
            inhoud.GetProperty("vastgelegdOp").GetDateTimeOffset(),
            $"{adres}/v1/huishoudens/{huishouden:D}/registraties/{id:D}");
    }
}
