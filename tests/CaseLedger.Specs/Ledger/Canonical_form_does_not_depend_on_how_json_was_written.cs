using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseLedger.Ledger;
using CsCheck;

namespace CaseLedger.Specs.Ledger;

public class Canonical_form_does_not_depend_on_how_json_was_written
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf("", "a", "b", "aa", "\"", "\\", "/", "\n", "\u0000", "\u007f", "é", "\u2028", "\ue000", "\uffff", "\ud83d\ude00", "\ud83d\ude01"),
        Gen.String[Gen.Char['\u0001', '\ud7ff'], 0, 6]);

    private static readonly Gen<JsonNode?> Value = Gen.Recursive<JsonNode?>((depth, nested) => depth >= 4 ? Leaf : Gen.OneOf(Leaf, Object(nested), Array(nested)));

    private static Gen<JsonNode?> Leaf => Gen.OneOf<JsonNode?>(
        Text.Select(t => (JsonNode?)JsonValue.Create(t)),
        Gen.Long[-(1L << 53), 1L << 53].Select(n => (JsonNode?)JsonValue.Create(n)),
        Gen.Bool.Select(b => (JsonNode?)JsonValue.Create(b)),
        Gen.Const(() => (JsonNode?)null));

    [Fact]
    public void Shuffled_keys_other_escapes_and_space_give_the_same_bytes() =>
        Gen.Select(Value, Gen.Int).Sample((value, seed) =>
        {
            var plain = CanonicalJson.Serialize(Given.Json(value?.ToJsonString() ?? "null"));
            var rewritten = new StringBuilder();
            Rewrite(rewritten, value, new Random(seed));
            return CanonicalJson.Serialize(Given.Json(rewritten.ToString())).AsSpan().SequenceEqual(plain);
        });

    [Fact]
    public void The_form_is_canonical_itself_and_means_the_same() =>
        Value.Sample(value =>
        {
            var original = Given.Json(value?.ToJsonString() ?? "null");
            var bytes = CanonicalJson.Serialize(original);
            var again = JsonElement.Parse(bytes);
            return JsonElement.DeepEquals(original, again)
                && CanonicalJson.Serialize(again).AsSpan().SequenceEqual(bytes)
                && CanonicalJson.IsCanonical(bytes);
        });

    private static Gen<JsonNode?> Object(Gen<JsonNode?> nested) =>
        Gen.Select(Text, nested).Array[0, 6].Select(members =>
            (JsonNode?)new JsonObject(members.DistinctBy(m => m.Item1).Select(m => KeyValuePair.Create(m.Item1, m.Item2?.DeepClone()))));

    private static Gen<JsonNode?> Array(Gen<JsonNode?> nested) =>
        nested.Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.Select(i => i?.DeepClone())]));

    private static void Rewrite(StringBuilder output, JsonNode? node, Random random)
    {
        output.Append(' ', random.Next(2));
        if (node is JsonObject members)
            Joined(output, "{}", [.. members], random, m => { Escape(output, m.Key, random); output.Append(':'); Rewrite(output, m.Value, random); });
        else if (node is JsonArray items) Joined(output, "[]", [.. items], null, i => Rewrite(output, i, random));
        else if (node?.GetValueKind() == JsonValueKind.String) Escape(output, node.GetValue<string>(), random);
        else output.Append(node?.ToJsonString() ?? "null");
        output.Append('\n', random.Next(2));
    }

    private static void Joined<T>(StringBuilder output, string brackets, T[] items, Random? shuffle, Action<T> write)
    {
        shuffle?.Shuffle(items);
        output.Append(brackets[0]);
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0) output.Append(',');
            write(items[i]);
        }
        output.Append(brackets[1]);
    }

    private static void Escape(StringBuilder output, string text, Random random)
    {
        output.Append('"');
        // All or nothing: half of a surrogate pair escaped and half not is not JSON.
        var all = random.Next(2) == 0;
        foreach (var c in text)
        {
            if (all || c < ' ' || c is '"' or '\\') output.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else output.Append(c);
        }
        output.Append('"');
    }
}
