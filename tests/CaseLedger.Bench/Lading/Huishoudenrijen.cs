namespace CaseLedger.Bench.Lading;

/// <summary>An event and its ledger entry, as they are stored.</summary>
/// <param name="Id">The registratieId.</param>
/// <param name="Versie">Place in the stream.</param>
/// <param name="Type">The stored name of the fact.</param>
/// <param name="Klasse">Marten's name of its class.</param>
/// <param name="Op">When it was recorded.</param>
/// <param name="Gegevens">The fact: JSON, sealed.</param>
/// <param name="Koppen">The headers: JSON.</param>
/// <param name="Ingang">The canonical bytes.</param>
/// <param name="Hash">Of those bytes.</param>
internal sealed record Eventrij(Guid Id, long Versie, string Type, string Klasse, DateTimeOffset Op, byte[] Gegevens, byte[] Koppen, byte[] Ingang, string Hash);

/// <summary>All that is stored of one household.</summary>
internal sealed record Huishoudenrijen
{
    public required Guid Id { get; init; }

    /// <summary>CBS code.</summary>
    public required string Gemeente { get; init; }

    public required IReadOnlyList<Eventrij> Events { get; init; }

    /// <summary>Names and wrapped keys.</summary>
    public required IReadOnlyList<(string Naam, byte[] Verpakt)> Sleutels { get; init; }

    /// <summary>Systems, and the keyed hashes of their references.</summary>
    public required IReadOnlyList<(string Systeem, byte[] Kenmerk)> Referenties { get; init; }

    /// <summary>The stored dossier: JSON.</summary>
    public required byte[] Dossier { get; init; }
}
