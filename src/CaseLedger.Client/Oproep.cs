namespace CaseLedger.Client;

/// <summary>One call, however often it is tried.</summary>
/// <param name="Methode">The method.</param>
/// <param name="Pad">Relative to <c>/v1/</c>, with its query; or a link that the service gave.</param>
/// <param name="Opties">What the caller asks; with a key of its own or one that was made.</param>
internal sealed record Oproep(HttpMethod Methode, Uri Pad, Oproepopties Opties)
{
    /// <summary>Makes the body anew for every attempt.</summary>
    public Func<HttpContent>? Inhoud { get; init; }

    /// <summary>Whether doing it twice is the same as doing it once.</summary>
    public bool Herhaalbaar { get; init; }

    /// <summary>Whether the answer is read while it comes.</summary>
    public bool Stromend { get; init; }
}
