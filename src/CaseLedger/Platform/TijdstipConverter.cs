using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Platform;

/// <summary>
/// RFC 3339 times: any offset in, UTC with three decimals out. Finer than a millisecond is refused, since the ledger
/// hashes milliseconds.
/// </summary>
internal sealed class TijdstipConverter : JsonConverter<DateTimeOffset>
{
    private const string Melding = "Geef een tijdstip met tijdzone, zoals 2024-11-05T10:30:00+01:00 (hooguit drie decimalen).";
    private static readonly string[] Vormen =
    [
        "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.fzzz", "yyyy-MM-dd'T'HH:mm:ss.f'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.ffzzz", "yyyy-MM-dd'T'HH:mm:ss.ff'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.fffzzz", "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
    ];

    /// <summary>The stored and answered form of a time.</summary>
    public static string Schrijf(DateTimeOffset tijdstip) =>
        tijdstip.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || reader.GetString() is not { } tekst || !HeeftTijdzone(tekst) ||
            !DateTimeOffset.TryParseExact(tekst, Vormen, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var tijdstip))
        {
            throw new VormException(Melding);
        }

        var jaar = tijdstip.UtcDateTime.Year;
        return jaar is < Dagen.EersteJaar or > Dagen.LaatsteJaar ? throw new VormException(Dagen.BuitenBereik) : tijdstip.ToUniversalTime();
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Schrijf(value));

    /// <summary>RFC 3339: <c>Z</c> or <c>+hh:mm</c>; the parser takes other forms too.</summary>
    private static bool HeeftTijdzone(string tekst) => tekst.EndsWith('Z') || (tekst.Length > 6 && tekst[^6] is '+' or '-' && tekst[^3] == ':');
}
