namespace CaseLedger.Leden;

/// <summary>How two leden are related, after the aanmelding: found out later, begun or ended.</summary>
[Feit("RelatieVastgelegd")]
internal sealed record RelatieVastgelegd : Relatie, IFeit, IVertelbaar
{
    /// <summary>First day; left out: always.</summary>
    public DateOnly? Vanaf { get; init; }

    /// <summary>Last day; left out: until now. (<c>tot</c> is the lid that the relation points to.)</summary>
    public DateOnly? TotEnMet { get; init; }

    public string Titel => "Relatie vastgelegd";

    public string Samenvatting => $"{Code.Woorden(Soort)}{(TotEnMet is { } tot ? $", tot en met {tot:yyyy-MM-dd}" : string.Empty)}.";

    public Raakvlak Raakt(LidId lid) => lid == Van || lid == Tot ? Raakvlak.Gedeeld : Raakvlak.Niet;

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Wie bij elkaar hoort", Verteldeel.Feit("Wij hebben opgeschreven hoe u en een ander bij elkaar horen."));
}
