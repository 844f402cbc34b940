namespace CaseLedger.Veiligheid;

/// <summary>Something violent happened, at a moment; from then on who did what to whom is known here (R15).</summary>
[Feit("IncidentGeregistreerd")]
internal sealed record IncidentGeregistreerd : IFeit, IVertelbaar
{
    public required IReadOnlyList<Geweld> Geweld { get; init; }

    public IReadOnlyList<RodeVlag>? RodeVlaggen { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Omschrijving { get; init; }

    public string Titel => "Incident";

    public string Samenvatting => $"{string.Join(", ", Geweld.Select(g => g.Vorm).Distinct().Select(Code.Woorden))}.";

    public Raakvlak Raakt(LidId lid) => Geweld.SelectMany(g => g.Genoemd()).ToList() is { Count: > 0 } genoemd && !genoemd.Contains(lid) ? Raakvlak.Niet : Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Er is iets gebeurd",
        Verteldeel.Feit("Wij schreven op dat er geweld was."),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Daarover staat er:", Omschrijving));
}
