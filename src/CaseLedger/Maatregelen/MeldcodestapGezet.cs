namespace CaseLedger.Maatregelen;

/// <summary>A step of the meldcode huiselijk geweld en kindermishandeling was taken: 1 signals, 2 consult, 3 talk, 4 weigh, 5 decide.</summary>
[Feit("MeldcodestapGezet")]
[NietVoorLeden("steps towards a melding that is not told yet; the melding itself is told")]
internal sealed record MeldcodestapGezet : IFeit
{
    /// <summary>1 to 5.</summary>
    public required int Stap { get; init; }

    /// <summary>Who was consulted; sealed.</summary>
    public Verzegeld<string>? Aandachtsfunctionaris { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Weging { get; init; }

    /// <summary>Whether a melding is needed (step 5, first question).</summary>
    public bool? Melden { get; init; }

    /// <summary>Whether help can be given or arranged as well (step 5, second question).</summary>
    public bool? ZelfHulpMogelijk { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Motivering { get; init; }

    public string Titel => "Meldcode";

    public string Samenvatting => $"Stap {Stap} is gezet.";
}
