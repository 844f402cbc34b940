using System.Globalization;

namespace CaseLedger.Platform;

/// <summary>Where a sealed value was written; part of the additional data, so that a ciphertext cannot be moved.</summary>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Stroom">The stream (household).</param>
/// <param name="Registratie">The event's id.</param>
/// <param name="Pad">JSON pointer of the field in the ledger entry.</param>
internal readonly record struct Vindplaats(string Gemeente, Guid Stroom, Guid Registratie, string Pad);

/// <summary>Text could not be opened.</summary>
internal sealed class ZegelException(string message) : Exception(message);

/// <summary>
/// The stored form of a sealed value: <c>vz1.KEY.CIPHERTEXT</c> (base64url of nonce, ciphertext, tag), and in documents
/// that copy it <c>#EVENT/POINTER</c> behind it.
/// </summary>
/// <param name="Sleutel">Which key: <c>h</c> household, <c>g</c> gemeente, <c>l:ID</c> a lid; with its version.</param>
/// <param name="Cijfertekst">base64url of nonce, ciphertext and tag.</param>
internal sealed record Zegel(string Sleutel, string Cijfertekst)
{
    public const string Voorvoegsel = "vz1.";

    public Guid? Registratie { get; init; }

    public string? Pad { get; init; }

    public Sleutelbos? Sleutels { get; init; }

    public Vindplaats Vindplaats { get; init; }

    /// <summary>Reads the stored form.</summary>
    /// <exception cref="ZegelException">The text is no sealed value.</exception>
    public static Zegel Lees(string tekst)
    {
        var delen = tekst.Split('.', 3);
        if (delen.Length != 3 || !tekst.StartsWith(Voorvoegsel, StringComparison.Ordinal))
        {
            throw new ZegelException("A sealed value was expected.");
        }

        var hek = delen[2].IndexOf('#', StringComparison.Ordinal);
        return hek < 0
            ? new Zegel(delen[1], delen[2])
            : new Zegel(delen[1], delen[2][..hek])
            {
                Registratie = Guid.ParseExact(delen[2].AsSpan(hek + 1, 36), "D"),
                Pad = delen[2][(hek + 37)..],
            };
    }

    public Zegel AlsKopie() => this with { Registratie = Vindplaats.Registratie, Pad = Vindplaats.Pad };

    public byte[] Open() => Sleutels is null
        ? throw new ZegelException("No keys were given to open this value.")
        : Sleutels.Open(this);

    public override string ToString() => Registratie is { } registratie
        ? string.Create(CultureInfo.InvariantCulture, $"{Voorvoegsel}{Sleutel}.{Cijfertekst}#{registratie:D}{Pad}")
        : $"{Voorvoegsel}{Sleutel}.{Cijfertekst}";
}
