namespace CaseLedger.Leden;

/// <summary>
/// Who has gezag over a child, or decides for an adult: whose toestemming is needed (R02). Takes the place of what was
/// known of the same houder for the same child.
/// </summary>
[Feit("GezagVastgelegd")]
internal sealed record GezagVastgelegd : Gezag, IFeit, IVertelbaar
{
    /// <summary>First day; left out: always.</summary>
    public DateOnly? Vanaf { get; init; }

    /// <summary>Last day on which it holds; left out: until now.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>How it is known.</summary>
    public Gezagscontrole? GecontroleerdIn { get; init; }

    public string Titel => "Gezag vastgelegd";

    public string Samenvatting =>
        $"{Code.Woorden(Soort)}{(Tot is { } tot ? $", tot en met {tot:yyyy-MM-dd}" : string.Empty)}{(GecontroleerdIn is { } bron ? $". Volgens {Code.Woorden(bron)}" : string.Empty)}.";

    public Raakvlak Raakt(LidId lid) => lid == Kind || lid == Houder.Lid ? Raakvlak.Gedeeld : Raakvlak.Niet;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Wie beslist",
        Verteldeel.Feit("Wij hebben opgeschreven wie er beslist over een kind, of over iemand die dat zelf niet kan."));

    public override bool Geldt(DateOnly op) => (Vanaf is not { } vanaf || vanaf <= op) && (Tot is not { } tot || op <= tot);
}

internal enum Gezagscontrole
{
    /// <summary>As it stands in the register.</summary>
    Gezagsregister,
    /// <summary>As somebody told.</summary>
    Opgave,
}
