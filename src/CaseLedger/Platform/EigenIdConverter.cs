using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Platform;

/// <summary>The id of a part of a registration: no registration itself, so that nothing takes it for a reference.</summary>
internal interface IEigenId<out T>
{
    Guid Id { get; }

    static abstract T Van(Guid id);
}

internal sealed class EigenIdConverter<T> : JsonConverter<T>
    where T : struct, IEigenId<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Van(Uuid.Lees(ref reader));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}
