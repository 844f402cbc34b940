namespace CaseLedger.Veiligheid;

/// <summary>How safe each lid is, seen and heard by professionals at one moment; never a single figure for all.</summary>
[Feit("VeiligheidBeoordeeld")]
internal sealed record VeiligheidBeoordeeld : IFeit
{
    public required Veiligheidsfase Fase { get; init; }

    public required IReadOnlyList<LidId> GesprokenLeden { get; init; }

    public IReadOnlyList<LidId>? GezienLeden { get; init; }

    public IReadOnlyList<NietGesproken>? NietGesproken { get; init; }

    /// <summary>ProfessionalIds of who assessed.</summary>
    public required IReadOnlyList<string> Beoordelaars { get; init; }

    public required IReadOnlyList<Oordeel> Oordelen { get; init; }

    public IReadOnlyList<Veiligheidscijfer>? Cijfers { get; init; }

    public IReadOnlyList<Geweld>? Geweld { get; init; }

    public IReadOnlyList<RodeVlag>? RodeVlaggen { get; init; }

    /// <summary>What was seen or established; sealed.</summary>
    public Verzegeld<string>? Feiten { get; init; }

    /// <summary>What leden experienced, in their words; sealed.</summary>
    public Verzegeld<string>? Beleving { get; init; }

    public IReadOnlyList<Risico>? Risicos { get; init; }

    /// <summary>Open list per regio: <c>top3</c>, <c>masic</c>, <c>signsOfSafety</c>, <c>verklarendeAnalyse</c>, <c>arij</c>, <c>lirik</c>, <c>overig</c>, or another.</summary>
    public string? Instrument { get; init; }

    /// <summary>Whether leden were spoken with together (R15).</summary>
    public required bool GezamenlijkGesprek { get; init; }

    /// <summary>By which day safety is assessed again (R22).</summary>
    public required DateOnly VolgendeBeoordelingVoor { get; init; }

    public string Titel => "Veiligheid beoordeeld";

    public string Samenvatting => $"Fase: {Code.Woorden(Fase)}. {string.Join(", ", Oordelen.CountBy(o => o.DirecteVeiligheid).Select(o => $"{o.Value} × {Code.Woorden(o.Key)}"))}.";
}

internal enum Veiligheidsfase
{
    DirecteVeiligheid,
    StabieleVeiligheid,
    Herstel,
}

internal enum Veiligheidsoordeel
{
    AcuutOnveilig,
    Onveilig,
    VeiligGenoeg,
    OnvoldoendeZicht,
}

/// <summary>A lid that was not spoken with, and why.</summary>
internal sealed record NietGesproken
{
    public required LidId LidId { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }
}

/// <summary>The judgement about one lid.</summary>
internal sealed record Oordeel
{
    public required LidId LidId { get; init; }

    public required Veiligheidsoordeel DirecteVeiligheid { get; init; }

    public Veiligheidsoordeel? EmotioneleVeiligheid { get; init; }
}

/// <summary>A mark from 0 to 10 that somebody gives for the safety of a lid.</summary>
internal sealed record Veiligheidscijfer
{
    /// <summary>A lidId or a professionalId.</summary>
    public required string GegevenDoor { get; init; }

    public required LidId OverLid { get; init; }

    /// <summary>Whole number, 0 (unsafe) to 10 (safe).</summary>
    public required int Cijfer { get; init; }
}

/// <summary>A risk, and how serious it is.</summary>
internal sealed record Risico
{
    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Factor { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Ernst { get; init; }
}
