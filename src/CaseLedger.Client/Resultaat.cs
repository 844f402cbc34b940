namespace CaseLedger.Client;

/// <summary>That a call was done, and what stands in the headers of its answer.</summary>
public record Resultaat
{
    /// <summary>The version of the dossier (<c>ETag</c>), for <see cref="Oproepopties.AlsVersie"/>; null where there is none.</summary>
    public long? Versie { get; init; }

    /// <summary>Whether this is the answer to an earlier request with the same key: nothing was recorded now.</summary>
    public bool Herhaald { get; init; }

    /// <summary>Where what was made can be read back.</summary>
    public Uri? Locatie { get; init; }

    /// <summary>The next page; null on the last one.</summary>
    public Uri? Volgende { get; init; }
}

/// <summary>An answer with its content.</summary>
/// <typeparam name="T">The content. A <see cref="Stream"/> is read from the network and is for the caller to dispose.</typeparam>
/// <param name="Waarde">The content; null only where the service answers without any.</param>
public sealed record Resultaat<T>(T Waarde) : Resultaat;
