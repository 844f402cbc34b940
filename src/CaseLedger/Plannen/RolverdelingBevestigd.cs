namespace CaseLedger.Plannen;

/// <summary>Who does what is clear, and was told to the household: nobody thinks that another does it (S4, Regie).</summary>
[Feit("RolverdelingBevestigd")]
internal sealed record RolverdelingBevestigd : IFeit, IVertelbaar
{
    public required IReadOnlyList<Rolverdelingsdeel> Verdeling { get; init; }

    /// <summary>Leden who were told.</summary>
    public IReadOnlyList<LidId>? BevestigdAan { get; init; }

    public string Titel => "Rolverdeling bevestigd";

    public string Samenvatting => $"Verdeeld over: {string.Join(", ", Verdeling.Select(d => d.Professional.OrganisatieSoort).Distinct().Select(Code.Woorden))}.";

    public Raakvlak Raakt(LidId lid) => BevestigdAan.Raakt(lid);

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Wie wat doet",
        Verteldeel.Feit("Wij spraken af wie wat doet. Dit zijn de mensen die helpen:", [.. Verdeling.Select(d => d.Professional)]));
}

/// <summary>What one professional does.</summary>
internal sealed record Rolverdelingsdeel
{
    public required Professional Professional { get; init; }

    /// <summary>Sealed.</summary>
    public required IReadOnlyList<Verzegeld<string>> Taken { get; init; }
}
