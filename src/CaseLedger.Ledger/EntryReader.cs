using System.Text.Json;

namespace CaseLedger.Ledger;

/// <summary>Takes the fields of an entry one by one and refuses what remains.</summary>
internal sealed class EntryReader
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = CanonicalJson.MaxDepth, AllowDuplicateProperties = false };

    private readonly JsonElement root;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    private EntryReader(JsonElement root) => this.root = root;

    public static EntryReader Open(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            var root = JsonElement.Parse(utf8Json, Strict);
            return root.ValueKind == JsonValueKind.Object ? new(root) : throw new FormatException("The entry is not an object.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The entry is not readable as JSON: {e.Message}", e);
        }
    }

    public JsonElement Value(string field)
    {
        taken.Add(field);
        return root.TryGetProperty(field, out var value) ? value : throw new FormatException($"The entry has no field '{field}'.");
    }

    public string Text(string field)
    {
        var value = Value(field);
        EntryForm.Require(value.ValueKind == JsonValueKind.String, field, "a string");
        return Unescaped(() => value.GetString()!);
    }

    public Guid Id(string field)
    {
        var text = Text(field);
        EntryForm.Require(Guid.TryParseExact(text, "D", out var id) && id.ToString() == text, field, "a UUID in lower case");
        return id;
    }

    public long Integer(string field, long max)
    {
        var value = Value(field);
        var number = 0L;
        EntryForm.Require(value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out number) && number <= max, field, "a whole number");
        return number;
    }

    public void RefuseUnknown()
    {
        foreach (var field in root.EnumerateObject())
        {
            var name = Unescaped(() => field.Name);
            if (!taken.Contains(name)) throw new FormatException($"The entry has an unknown field '{name}'.");
        }
    }

    private static string Unescaped(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("The entry has a lone surrogate or is not UTF-8.", e);
        }
    }
}
