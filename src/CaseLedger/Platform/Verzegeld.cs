using System.Text.Json;

namespace CaseLedger.Platform;

/// <summary>
/// A value that is readable only in memory: text, a name, a date of birth. It enters an event as ciphertext and is
/// opened where a rule or an answer needs it. Section 6 of the ledger's design: text is sealed before it is hashed.
/// </summary>
internal abstract class Verzegeld
{
    /// <summary>What readers see of erased text.</summary>
    public const string Vernietigd = "[vernietigd]";

    /// <summary>The sealed form, or null while the value is only known in the open.</summary>
    public Zegel? Zegel { get; protected set; }

    /// <summary>Erased: the key that opened it was destroyed on purpose.</summary>
    public bool IsVernietigd => Zegel is { Sleutels: { } sleutels } zegel && sleutels.IsVernietigd(zegel.Sleutel);

    /// <summary>Seals the value; does nothing when it was sealed already.</summary>
    public void Verzegel(Sleutelbos sleutels, string sleutel, Vindplaats vindplaats)
    {
        if (Zegel is null)
        {
            Zegel = sleutels.Verzegel(KlareTekst(), sleutel, vindplaats);
        }
    }

    /// <summary>Tells with which keys a sealed value may be opened, and where it was written.</summary>
    public void Bind(Sleutelbos sleutels, Vindplaats vindplaats)
    {
        if (Zegel is not null)
        {
            Zegel = Zegel with { Sleutels = sleutels, Vindplaats = vindplaats };
        }
    }

    /// <summary>The bytes to seal: the JSON of the value.</summary>
    protected abstract byte[] KlareTekst();
}

/// <summary>A sealed value of type <typeparamref name="T"/>.</summary>
internal sealed class Verzegeld<T> : Verzegeld
    where T : notnull
{
    private T? waarde;
    private bool open;

    public Verzegeld(T waarde)
    {
        this.waarde = waarde;
        open = true;
    }

    public Verzegeld(Zegel zegel) => Zegel = zegel;

    /// <summary>The readable value; opened at the first use.</summary>
    /// <exception cref="ZegelException">The key is destroyed, missing, or the ciphertext was altered or moved.</exception>
    public T Waarde
    {
        get
        {
            if (!open)
            {
                waarde = JsonSerializer.Deserialize<T>(Zegel!.Open());
                open = true;
            }

            return waarde!;
        }
    }

    public static implicit operator Verzegeld<T>(T waarde) => new(waarde);

    /// <summary>The same value not sealed yet, to stand in another event.</summary>
    public Verzegeld<T> Vers() => new(Waarde);

    /// <summary>Never the value: a log line or an exception must not show it.</summary>
    public override string ToString() => "[verzegeld]";

    protected override byte[] KlareTekst() => JsonSerializer.SerializeToUtf8Bytes(Waarde);
}
