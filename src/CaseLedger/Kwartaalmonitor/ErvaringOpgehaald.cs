using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>An experience with the toekomsttuin that is not about one household (S5 bijlage 2 G and H).</summary>
internal record Monitorervaringsverzoek
{
    public required Monitorervaringsvraag Vraag { get; init; }

    /// <summary>The words, without names; sealed.</summary>
    [VanGemeente]
    public required Verzegeld<string> Tekst { get; init; }

    /// <summary>How it was asked; sealed.</summary>
    [VanGemeente]
    public Verzegeld<string>? Wijze { get; init; }
}

/// <summary>An experience of professionals was gathered.</summary>
[Feit("ErvaringOpgehaald")]
internal sealed record ErvaringOpgehaald : Monitorervaringsverzoek, IMonitorfeit
{
    public required string Toekomsttuin { get; init; }

    public required Kwartaal Kwartaal { get; init; }
}

/// <summary>Questions that are about the toekomsttuin: G the experiences of professionals, H working with the Top 3.</summary>
internal enum Monitorervaringsvraag
{
    /// <summary>Question G of the monitor.</summary>
    [JsonStringEnumMemberName("G")]
    G,

    /// <summary>Question H of the monitor.</summary>
    [JsonStringEnumMemberName("H")]
    H,
}
