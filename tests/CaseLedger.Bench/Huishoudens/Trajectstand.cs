namespace CaseLedger.Bench.Huishoudens;

/// <summary>Where a traject of a story stands.</summary>
internal sealed class Trajectstand
{
    /// <summary>The consent on which the regime groen can rest.</summary>
    public Guid? Toestemming { get; set; }

    public Guid? Plan { get; set; }

    public Regime? Regime { get; set; }

    /// <summary>Partners on the tandem, by the registration that brought them in.</summary>
    public List<(Guid Id, Vakmens Wie)> Tandem { get; } = [];

    /// <summary>Who has the regie; null: the lokaal team.</summary>
    public Guid? InRegie { get; set; }

    public List<Guid> Maatregelen { get; } = [];

    /// <summary>Leden may not be spoken with together.</summary>
    public bool Gescheiden { get; set; }

    public int Beoordelingen { get; set; }

    public bool HeeftContactpersoon { get; set; }

    /// <summary>What can be corrected: the registration, and its fact anew.</summary>
    public List<(Guid Id, DateTimeOffset Op, Func<IFeit> Opnieuw)> TeCorrigeren { get; } = [];
}
