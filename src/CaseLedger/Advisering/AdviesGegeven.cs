namespace CaseLedger.Advisering;

/// <summary>A question was answered with advice; whoever asked stays in charge (S5, bijlage 2 D: advies en consult).</summary>
[Feit("AdviesGegeven")]
internal sealed record AdviesGegeven : IFeit
{
    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Vraag { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Advies { get; init; }

    /// <summary>The leden whom it was given to; left out: a professional.</summary>
    public IReadOnlyList<LidId>? Aan { get; init; }

    public string Titel => "Advies gegeven";

    public string Samenvatting => Aan is null ? "Een professional kreeg advies." : "Het huishouden kreeg advies.";
}
