namespace CaseLedger.Veiligheid;

/// <summary>How safe each lid is, seen and heard by professionals at one moment; never a single figure for all.</summary>
[Feit("VeiligheidBeoordeeld")]
internal sealed record VeiligheidBeoordeeld : IFeit, IVertelbaar
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

    public Raakvlak Raakt(LidId lid)
    {
        IReadOnlyList<LidId> leden = [.. Oordelen.Select(o => o.LidId), .. GesprokenLeden, .. GezienLeden ?? []];
        return leden.Count == 0 ? Raakvlak.Niet : leden.Raakt(lid);
    }

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Hoe veilig het is",
    [
        Verteldeel.Feit($"Wij keken of het veilig is.{(GesprokenLeden.Contains(lid) ? " Wij spraken met u." : string.Empty)}"),
        .. (Cijfers ?? []).Where(c => c.OverLid == lid && c.GegevenDoor == lid.ToString()).Select(c => Verteldeel.Uitspraak($"U gaf een {c.Cijfer} voor hoe veilig het is. 0 is heel onveilig, 10 is heel veilig.")),
        .. (Cijfers ?? []).Where(c => c.OverLid == lid && !Guid.TryParse(c.GegevenDoor, out _)).Select(c => Verteldeel.Oordeel($"Wij gaven een {c.Cijfer} voor hoe veilig het is voor u. 0 is heel onveilig, 10 is heel veilig.")),
        .. Oordelen.Where(o => o.LidId == lid).Select(o => Verteldeel.Oordeel($"Wij vinden: {Lidwoorden.Van(o.DirecteVeiligheid)} voor u.")),
        Verteldeel.Letterlijk(Zegswijze.Feit, "Wat wij zagen of weten:", Feiten),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Wat er is verteld:", Beleving),
        Verteldeel.Feit($"Wij kijken opnieuw voor {VolgendeBeoordelingVoor.Voluit()}."),
    ]);
}

internal enum Veiligheidsfase
{
    /// <summary>First: stop the danger.</summary>
    DirecteVeiligheid,
    /// <summary>Then: keep it safe.</summary>
    StabieleVeiligheid,
    /// <summary>Then: recover.</summary>
    Herstel,
}

internal enum Veiligheidsoordeel
{
    /// <summary>In danger now.</summary>
    AcuutOnveilig,
    /// <summary>Not safe.</summary>
    Onveilig,
    /// <summary>Safe enough.</summary>
    VeiligGenoeg,
    /// <summary>Not enough is known to say.</summary>
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
