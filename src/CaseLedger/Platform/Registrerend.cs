namespace CaseLedger.Platform;

/// <summary>Says of an endpoint that it records: with the headers and the answer of any registration.</summary>
internal sealed class Registrerend
{
    public static Registrerend Eindpunt { get; } = new();

    /// <summary>Of the monitor of a quarter: it says itself what it answers.</summary>
    public static Registrerend VanMonitor { get; } = new() { Antwoord = typeof(Kwartaalmonitor.Monitorregistratieantwoord) };

    /// <summary>The shape of the answer.</summary>
    public Type Antwoord { get; private init; } = typeof(Registratieantwoord);
}
