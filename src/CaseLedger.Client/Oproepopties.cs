namespace CaseLedger.Client;

/// <summary>What one call asks beside its content.</summary>
public sealed record Oproepopties
{
    /// <summary>
    /// The <c>Idempotency-Key</c> of a registration, 1 to 255 printable ASCII characters: the same request with the same key is recorded once, also when
    /// another process sends it again, within 72 hours. Null: one is made for this call and kept over its repeats.
    /// </summary>
    public string? Sleutel { get; init; }

    /// <summary>Record only if the dossier still has this version (<c>If-Match</c>); else a <see cref="ProbleemException"/> with status 412.</summary>
    public long? AlsVersie { get; init; }

    /// <summary>Why, for the toegangslog; goes before that of <see cref="CaseLedgerOpties"/>.</summary>
    public Doelbinding? Doelbinding { get; init; }

    /// <summary>The form of the answer where there are more: <c>text/html</c>, <c>text/csv</c>, <c>application/pdf</c>. Read it with <c>Stuur&lt;Stream&gt;</c>.</summary>
    public string? Mediatype { get; init; }
}
