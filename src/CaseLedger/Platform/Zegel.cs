namespace CaseLedger.Platform;

/// <summary>Where a sealed value was written; part of the additional data, so that a ciphertext cannot be moved.</summary>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Stroom">The stream (household).</param>
/// <param name="Registratie">The event's id.</param>
/// <param name="Pad">JSON pointer of the field in the ledger entry.</param>
internal readonly record struct Vindplaats(string Gemeente, Guid Stroom, Guid Registratie, string Pad);

/// <summary>Text could not be opened.</summary>
internal sealed class ZegelException(string message) : Exception(message);

/// <summary>The stored form of a sealed value: <c>vz1.KEY.CIPHERTEXT</c>.</summary>
/// <param name="Sleutel">Which key: <c>h1</c> household, <c>g1</c> gemeente, <c>l1:ID</c> a lid; the number is the key's version.</param>
/// <param name="Cijfertekst">base64url of nonce, ciphertext and tag.</param>
internal sealed record Zegel(string Sleutel, string Cijfertekst)
{
    private const string Voorvoegsel = "vz1.";

    public Sleutelbos? Sleutels { get; init; }

    public Vindplaats Vindplaats { get; init; }

    /// <summary>Reads the stored form.</summary>
    /// <exception cref="ZegelException">The text is no sealed value.</exception>
    public static Zegel Lees(string tekst) =>
        tekst.StartsWith(Voorvoegsel, StringComparison.Ordinal) && tekst.Split('.', 3) is [_, var sleutel, var cijfertekst]
            ? new Zegel(sleutel, cijfertekst)
            : throw new ZegelException("A sealed value was expected.");

    public byte[] Open() => Sleutels is null
        ? throw new ZegelException("No keys were given to open this value.")
        : Sleutels.Open(this);

    public override string ToString() => $"{Voorvoegsel}{Sleutel}.{Cijfertekst}";
}
