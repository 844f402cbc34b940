using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Client;

/// <summary>Reads and writes the codes of the contract. A code that came after this client is read as the enum's zero, <c>NietHerkend</c>, which cannot be sent.</summary>
/// <typeparam name="T">An enum of the contract.</typeparam>
public sealed class Codeconverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Waarden = Enum.GetValues<T>().Where(w => !w.Equals(default(T))).ToDictionary(Code);

    private static readonly Dictionary<T, string> Codes = Waarden.ToDictionary(w => w.Value, w => w.Key);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Waarden.GetValueOrDefault(reader.GetString() ?? string.Empty);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Codes.TryGetValue(value, out var code) ? code : throw new JsonException($"{typeof(T).Name} {value} has no code in the contract."));
    }

    private static string Code(T waarde)
    {
        var naam = waarde.ToString();
        return typeof(T).GetField(naam)!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(naam);
    }
}
