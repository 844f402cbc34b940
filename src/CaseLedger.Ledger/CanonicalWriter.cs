using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace CaseLedger.Ledger;

/// <summary>Writes values in the form of RFC 8785, one after another, into one buffer.</summary>
internal sealed class CanonicalWriter
{
    private static readonly Comparer<JsonProperty> ByRawName =
        Comparer<JsonProperty>.Create((a, b) => JsonMarshal.GetRawUtf8PropertyName(a).SequenceCompareTo(JsonMarshal.GetRawUtf8PropertyName(b)));

    private readonly ArrayBufferWriter<byte> output = new(2048);

    public byte[] ToArray() => output.WrittenSpan.ToArray();

    /// <summary>Writes bytes that the caller knows to be canonical where they stand.</summary>
    public void Raw(ReadOnlySpan<byte> utf8) => output.Write(utf8);

    public void Text(string text) => CanonicalString.Write(output, text);

    public void Integer(long number)
    {
        number.TryFormat(output.GetSpan(20), out var written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    /// <param name="element">The value.</param>
    /// <param name="depth">How many arrays and objects the value stands in.</param>
    public void Value(JsonElement element, int depth = 0)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object: Object(element, Deeper(depth)); break;
            case JsonValueKind.Array: Array(element, Deeper(depth)); break;
            case JsonValueKind.String: String(element); break;
            case JsonValueKind.Number: CanonicalNumber.Write(output, JsonMarshal.GetRawUtf8Value(element)); break;
            case JsonValueKind.True: Raw("true"u8); break;
            case JsonValueKind.False: Raw("false"u8); break;
            case JsonValueKind.Null: Raw("null"u8); break;
            default: throw new CanonicalJsonException("There is no value.");
        }
    }

    private static int Deeper(int depth) => depth < CanonicalJson.MaxDepth
        ? depth + 1
        : throw new CanonicalJsonException($"Arrays and objects are nested more than {CanonicalJson.MaxDepth} levels deep.");

    private void Array(JsonElement array, int depth)
    {
        Raw("["u8);
        var first = true;
        foreach (var item in array.EnumerateArray())
        {
            if (!first) Raw(","u8);
            first = false;
            Value(item, depth);
        }
        Raw("]"u8);
    }

    private void Object(JsonElement element, int depth)
    {
        var members = new JsonProperty[element.GetPropertyCount()];
        var (count, plain) = (0, true);
        foreach (var member in element.EnumerateObject())
        {
            members[count++] = member;
            plain &= IsPlain(JsonMarshal.GetRawUtf8PropertyName(member));
        }
        Raw("{"u8);
        if (plain) PlainMembers(members, depth);
        else NamedMembers(members, depth);
        Raw("}"u8);
    }

    /// <summary>Names of ASCII without escapes stand in the JSON as they are written and sorted; no string is made of them.</summary>
    private void PlainMembers(JsonProperty[] members, int depth)
    {
        System.Array.Sort(members, ByRawName);
        for (var i = 0; i < members.Length; i++)
        {
            var name = JsonMarshal.GetRawUtf8PropertyName(members[i]);
            if (i > 0) Raw(","u8);
            if (i > 0 && name.SequenceEqual(JsonMarshal.GetRawUtf8PropertyName(members[i - 1]))) throw Twice(members[i].Name);
            Raw("\""u8);
            Raw(name);
            Raw("\":"u8);
            Value(members[i].Value, depth);
        }
    }

    private void NamedMembers(JsonProperty[] members, int depth)
    {
        var names = System.Array.ConvertAll(members, m => Unescaped(m, static m => m.Name));
        // RFC 8785, section 3.2.3: by UTF-16 code units. That is what an ordinal comparison of .NET strings does.
        System.Array.Sort(names, members, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            if (i > 0) Raw(","u8);
            if (i > 0 && names[i] == names[i - 1]) throw Twice(names[i]);
            Text(names[i]);
            Raw(":"u8);
            Value(members[i].Value, depth);
        }
    }

    private static bool IsPlain(ReadOnlySpan<byte> name) => !name.Contains((byte)'\\') && Ascii.IsValid(name);

    private static CanonicalJsonException Twice(string name) => new($"The key '{name}' occurs twice in one object.");

    private void String(JsonElement element)
    {
        var raw = JsonMarshal.GetRawUtf8Value(element);
        // A string without escapes already is canonical, but the JSON reader does not look at its encoding.
        if (!raw.Contains((byte)'\\') && Utf8.IsValid(raw)) Raw(raw);
        else Text(Unescaped(element, static e => e.GetString()!));
    }

    private static string Unescaped<T>(T source, Func<T, string> read)
    {
        try
        {
            return read(source);
        }
        catch (InvalidOperationException e)
        {
            throw new CanonicalJsonException("A string or key has a lone surrogate or is not UTF-8.", e);
        }
    }
}
