using System.Text;
using System.Text.Json.Nodes;

namespace CaseLedger.Bench.Fuzz;

/// <summary>Spoils a good body: by one thing that is not right, or by bytes that nobody means well with.</summary>
internal sealed class Verderver(Random lot)
{
    private const int Groot = (1024 * 1024) + 10;
    private const int Veel = 20_001;
    private const string Merk = "@@@";

    private static readonly string?[] Waarden =
    [
        "null", "true", "0", "-1", "99999999999999999999", "1e400", "-0", "0.1", "1E-999", "[]", "{}", "\"\"", "\"x\"", "\"\\u0000\"", "\"\\ud800\"", "\"9999-12-31T23:59:59Z\"", "\"2024-02-30\"",
        "\"00000000-0000-0000-0000-000000000000\"", "[null]", "[[[[1]]]]", "\"2024-11-05T10:00:00\"", "\"${7*7}\"", "\"'; --\"", "\"\\u202e\\ufeff\"", "\"../../etc\"",
    ];

    private static readonly string[] Mediatypen = ["text/plain", "application/xml", "application/json; charset=utf-16", "application/JSON;charset=UTF-8", "multipart/form-data", "x", "application/json, text/html", "*/*", "application/merge-patch+json"];

    /// <summary>One field less, more or other.</summary>
    public JsonNode? Bijna(JsonNode? goed)
    {
        var plekken = Plekken(goed).ToList();
        if (plekken.Count == 0)
        {
            return goed;
        }

        var plek = plekken[lot.Next(plekken.Count)];
        var namen = plek.Select(v => v.Key).ToList();
        switch (lot.Next(4))
        {
            case 0 when namen.Count > 0:
                plek.Remove(namen[lot.Next(namen.Count)]);
                break;
            case 1:
                plek["schoenmaat"] = 1;
                break;
            default:
                plek[namen.Count > 0 ? namen[lot.Next(namen.Count)] : "x"] = lot.Next(12) == 0 ? new string('a', Veel) : JsonValue.Create(Merk);
                break;
        }

        return goed;
    }

    /// <summary>The bytes of a body; a marked value becomes something that JSON can hardly say.</summary>
    public byte[] Bytes(JsonNode? lichaam) =>
        Encoding.UTF8.GetBytes((lichaam?.ToJsonString() ?? "null").Replace($"\"{Merk}\"", Waarden[lot.Next(Waarden.Length)], StringComparison.Ordinal));

    /// <summary>Bytes that are no good body at all.</summary>
    public byte[] Vijandig(JsonNode? goed)
    {
        var tekst = goed?.ToJsonString() ?? "{}";
        var bytes = Encoding.UTF8.GetBytes(tekst);
        return lot.Next(12) switch
        {
            0 => bytes[..lot.Next(bytes.Length)],
            1 => [.. bytes, .. bytes],
            2 => [0xEF, 0xBB, 0xBF, .. bytes],
            3 => Anders(bytes, 0xFF),
            4 => Anders(bytes, 0),
            5 => Encoding.UTF8.GetBytes($"{{\"x\":{new string('[', 5000)}{new string(']', 5000)}}}"),
            6 => Encoding.UTF8.GetBytes($"{string.Concat(Enumerable.Repeat("{\"a\":", 3000))}1{new string('}', 3000)}"),
            7 => Encoding.UTF8.GetBytes(tekst.Length > 2 ? $"{tekst[..^1]},{tekst[1..]}" : "{\"a\":1,\"a\":2}"),
            8 => Encoding.UTF8.GetBytes($"{{\"gebeurdOp\":{new string('9', 5000)}}}"),
            9 when lot.Next(10) == 0 => Encoding.UTF8.GetBytes($"{{\"x\":\"{new string('a', Groot)}\"}}"),
            10 => Encoding.Unicode.GetBytes(tekst),
            _ => Encoding.UTF8.GetBytes(new[] { "", " ", "null", "1", "\"x\"", "[]", "{", "{]", "// x", "{'a':1}", "{\"a\":NaN}", "{\"\\ud800\":1}", "{\"__proto__\":{}}" }[lot.Next(13)]),
        };
    }

    public string Mediatype() => Mediatypen[lot.Next(Mediatypen.Length)];

    private byte[] Anders(byte[] bytes, byte met)
    {
        var anders = bytes.ToArray();
        anders[lot.Next(anders.Length)] = met;
        return anders;
    }

    private static IEnumerable<JsonObject> Plekken(JsonNode? json) => json switch
    {
        JsonObject o => o.SelectMany(v => Plekken(v.Value)).Prepend(o),
        JsonArray a => a.SelectMany(Plekken),
        _ => [],
    };
}
