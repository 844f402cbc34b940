namespace CaseLedger.Toegang;

/// <summary>What a request turns out to be about, as far as it came; its line in the toegangslog is made from it.</summary>
internal sealed class Toegangsspoor
{
    /// <summary>CBS code; null as long as no household or list was found.</summary>
    public string? Gemeente { get; private set; }

    public Guid? Huishouden { get; private set; }

    /// <summary>Method and resource, where they do not follow from the address.</summary>
    public string? Wat { get; set; }

    /// <summary>The one lid that it is about.</summary>
    public LidId? Lid { get; set; }

    public Toegangscontroles Controles { get; private set; } = Toegangscontroles.Gemachtigd;

    /// <summary>Whether the gates let the caller through; null when the answer tells.</summary>
    public bool? Toegestaan { get; private set; }

    /// <summary>Whether its lines are written already.</summary>
    public bool IsGeschreven { get; private set; }

    /// <summary>It is about this household, or about households of this gemeente.</summary>
    /// <param name="gemeente">CBS code.</param>
    /// <param name="huishouden">Null for a list or search.</param>
    /// <param name="toegestaan">What the gates decided.</param>
    /// <param name="controles">What they found; null when only gate 1 was asked.</param>
    public void Over(string gemeente, Guid? huishouden = null, bool toegestaan = true, Toegangscontroles? controles = null)
    {
        (Gemeente, Huishouden, Toegestaan) = (gemeente, huishouden, toegestaan);
        Controles = controles ?? Controles;
    }

    /// <summary>The pipeline of registrations writes its own lines, those of an import too.</summary>
    public void Geschreven() => IsGeschreven = true;
}

internal static class Toegangssporen
{
    /// <summary>The trace of this request.</summary>
    public static Toegangsspoor Spoor(this HttpContext http)
    {
        if (http.Features.Get<Toegangsspoor>() is not { } spoor)
        {
            spoor = new Toegangsspoor();
            http.Features.Set(spoor);
        }

        return spoor;
    }
}
