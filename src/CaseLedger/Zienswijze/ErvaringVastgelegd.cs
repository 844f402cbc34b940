using System.Text.Json.Serialization;

namespace CaseLedger.Zienswijze;

/// <summary>
/// How somebody experienced the toekomsttuin, asked for the kwartaalmonitor (S5 bijlage 2 I-K). Never with a name; the
/// words are for the coördinator, not for those who work in the dossier.
/// </summary>
[Feit("ErvaringVastgelegd")]
[NietVoorLeden("for the coordinator, without a name")]
internal sealed record ErvaringVastgelegd : IFeit
{
    public required Ervaringsvraag Vraag { get; init; }

    /// <summary>I and K a lid, J a professional.</summary>
    public required Ervaringsbron Van { get; init; }

    /// <summary>How it was asked; sealed.</summary>
    public Verzegeld<string>? Wijze { get; init; }

    /// <summary>Who asked; sealed.</summary>
    public Verzegeld<string>? OpgehaaldDoor { get; init; }

    /// <summary>J: whether the ervaringsdeskundige made a difference.</summary>
    public bool? Meerwaarde { get; init; }

    /// <summary>J: in what; sealed.</summary>
    public Verzegeld<string>? MeerwaardeIn { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Tekst { get; init; }

    public string Titel => "Ervaring gedeeld";

    public string Samenvatting => $"Vraag {Code.Van(Vraag)} van de monitor, van een {Code.Woorden(Van)}.";

    public IFeit InDossier() => this with { Wijze = null, OpgehaaldDoor = null, Meerwaarde = null, MeerwaardeIn = null, Tekst = null };
}

/// <summary>Questions of the monitor about one household; G and H are about the toekomsttuin.</summary>
internal enum Ervaringsvraag
{
    /// <summary>Question I of the monitor.</summary>
    [JsonStringEnumMemberName("I")]
    I,

    /// <summary>Question J of the monitor.</summary>
    [JsonStringEnumMemberName("J")]
    J,

    /// <summary>Question K of the monitor.</summary>
    [JsonStringEnumMemberName("K")]
    K,
}

internal enum Ervaringsbron
{
    /// <summary>Told by a lid.</summary>
    Lid,
    /// <summary>Told by a professional.</summary>
    Professional,
}
