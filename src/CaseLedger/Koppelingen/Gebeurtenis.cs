using System.Text.Json.Serialization;
using CaseLedger.Toegang;

namespace CaseLedger.Koppelingen;

/// <summary>That something was recorded, without what: for systems that keep up with the dossiers.</summary>
internal sealed record Gebeurtenis
{
    /// <summary>Its number in the ledger; never changes, and none below the last that was given comes later.</summary>
    public required long Positie { get; init; }

    /// <summary>The registratieId; the same item may come more than once and has the same id then.</summary>
    public required Guid Id { get; init; }

    /// <summary>The stored name of the fact, as in the event catalogue.</summary>
    public required string Type { get; init; }

    public required Guid HuishoudenId { get; init; }

    /// <summary>CBS code.</summary>
    public required string Gemeente { get; init; }

    public required DateTimeOffset GebeurdOp { get; init; }

    public required DateTimeOffset VastgelegdOp { get; init; }

    /// <summary>Where the content is, for who may see it.</summary>
    public required string Dataref { get; init; }

    /// <summary>Of the household, as stored; null when there is none, then nobody gets the item.</summary>
    [JsonIgnore]
    public Toegangskring? Kring { get; init; }
}

/// <summary>A page of the feed.</summary>
/// <param name="Items">In the order of the ledger.</param>
/// <param name="Positie">Up to here everything was given: the <c>na</c> of the next request, also when there are no items.</param>
internal sealed record Gebeurtenissenpagina(IReadOnlyList<Gebeurtenis> Items, long Positie);
