using System.Text.Json.Serialization;

namespace CaseLedger.Plannen;

/// <summary>A goal of a plan; it keeps its id from one bijstelling to the next.</summary>
[JsonConverter(typeof(EigenIdConverter<DoelId>))]
internal readonly record struct DoelId(Guid Id) : IEigenId<DoelId>
{
    public static DoelId Van(Guid id) => new(id);
}

/// <summary>An agreement of a plan; it keeps its id from one bijstelling to the next.</summary>
[JsonConverter(typeof(EigenIdConverter<AfspraakId>))]
internal readonly record struct AfspraakId(Guid Id) : IEigenId<AfspraakId>
{
    public static AfspraakId Van(Guid id) => new(id);
}
