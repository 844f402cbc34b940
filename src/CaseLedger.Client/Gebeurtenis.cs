namespace CaseLedger.Client;

/// <summary>That something was recorded, without what.</summary>
public sealed record Gebeurtenis
{
    /// <summary>Its number in the ledger; never changes, and none below the last that was given comes later.</summary>
    public required long Positie { get; init; }

    /// <summary>The registratieId; the same item may come more than once and has the same id then.</summary>
    public required Guid Id { get; init; }

    /// <summary>The stored name of the fact, as in the event catalogue.</summary>
    public required string Type { get; init; }

    /// <summary>The household.</summary>
    public required Guid HuishoudenId { get; init; }

    /// <summary>CBS code.</summary>
    public required string Gemeente { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset GebeurdOp { get; init; }

    /// <summary>When it was recorded.</summary>
    public required DateTimeOffset VastgelegdOp { get; init; }

    /// <summary>Where the content is, for who may see it.</summary>
    public required string Dataref { get; init; }
}

/// <summary>A page of the feed.</summary>
public sealed record Gebeurtenissenpagina
{
    /// <summary>In the order of the ledger.</summary>
    public required IReadOnlyList<Gebeurtenis> Items { get; init; }

    /// <summary>Up to here everything was given: the <c>na</c> of the next request, also when there are no items.</summary>
    public required long Positie { get; init; }
}
