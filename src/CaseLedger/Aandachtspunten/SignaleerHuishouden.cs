namespace CaseLedger.Aandachtspunten;

/// <summary>Time to look whether a household has signals that were not made known yet.</summary>
/// <param name="Huishouden">The household.</param>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Voor">The local day for which this was planned; another plan made since then takes its place.</param>
public sealed record SignaleerHuishouden(Guid Huishouden, string Gemeente, DateOnly Voor);

/// <summary>Makes signals known.</summary>
public interface IBekendmaker
{
    /// <summary>Makes known what was not, and plans the next look.</summary>
    /// <param name="bericht">Which household.</param>
    /// <param name="stop">Ends it early; the message comes back.</param>
    Task Maak(SignaleerHuishouden bericht, CancellationToken stop);
}

/// <summary>Carries the message to the work; found by Wolverine, which needs public types.</summary>
public static class SignaleerHuishoudenHandler
{
    /// <summary>Does what the message asks.</summary>
    /// <param name="bericht">Which household.</param>
    /// <param name="bekendmaker">Does the work.</param>
    /// <param name="stop">Ends it early; the message comes back.</param>
    public static Task Handle(SignaleerHuishouden bericht, IBekendmaker bekendmaker, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(bekendmaker);
        return bekendmaker.Maak(bericht, stop);
    }
}
