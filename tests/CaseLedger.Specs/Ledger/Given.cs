using System.Text;
using System.Text.Json;
using CaseLedger.Ledger;

namespace CaseLedger.Specs.Ledger;

/// <summary>Examples that the specs of the ledger share.</summary>
internal static class Given
{
    public static readonly Guid Stroom = Guid.Parse("0192f0c1-7a3e-7b11-8c55-3d9a4e0f1b22");

    public static JsonElement Json(string text) => JsonElement.Parse(text);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Serialize(Json(json)));

    public static Guid EventId(long versie) => Guid.Parse($"0192f0c1-0000-7000-8000-{versie:x12}");

    public static Entry Entry(long versie = 1, string vorige = Hash.Geen) => new()
    {
        Id = EventId(versie),
        Stroom = Stroom,
        Versie = versie,
        Type = "TriageUitgevoerd",
        Schema = 1,
        Gemeente = "0402",
        GebeurdOp = "2024-11-05T09:30:00.000Z",
        VastgelegdOp = "2024-11-05T10:02:11.184Z",
        Door = Json("""{ "rol": "consulent", "naam": "v1:ééN+\\/", "geimporteerd": false }"""),
        Envelop = Json("""{ "betreft": ["b", "a"], "afwijking": { "reden": null } }"""),
        Gegevens = Json("""{ "zorgen": [ { "soort": "huur", "tienden": 125 } ], "besluit": "ja" }"""),
        Vorige = vorige,
    };

    public static StoredEntry Stored(Entry entry) => Stored(entry.Id, entry.Versie, entry.ToBytes());

    public static StoredEntry Stored(Guid eventId, long versie, byte[] bytes) => new(eventId, versie, bytes, Hash.Leaf(bytes));

    public static StoredEntry[] Chain(int length)
    {
        var chain = new StoredEntry[length];
        for (var i = 0; i < length; i++) chain[i] = Stored(Entry(i + 1, i == 0 ? Hash.Geen : chain[i - 1].Hash));
        return chain;
    }
}
