using System.Text.Json.Serialization;

namespace CaseLedger.Abonnementen;

/// <summary>How it stands with an event for a subscriber.</summary>
internal enum Afleverstatus
{
    /// <summary>It is still to be sent, or tried again.</summary>
    Wacht,

    /// <summary>The receiver took it.</summary>
    Afgeleverd,

    /// <summary>It was tried for too long, or the subscription ended; <c>herhalingen</c> sends it after all.</summary>
    Geparkeerd,
}

/// <summary>An event for a subscriber.</summary>
internal sealed record Aflevering
{
    public required Guid RegistratieId { get; init; }

    public required long Positie { get; init; }

    public required Afleverstatus Status { get; init; }

    public required int Pogingen { get; init; }

    /// <summary>Of the last answer; null when none came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int? LaatsteStatus { get; init; }

    /// <summary>Not before then; only while it waits.</summary>
    public DateTimeOffset? Volgende { get; init; }

    /// <summary>When it was delivered or parked.</summary>
    public DateTimeOffset? KlaarOp { get; init; }
}

/// <summary>What to send again; exactly one of these.</summary>
internal sealed record Herhaalverzoek
{
    /// <summary>This one.</summary>
    public Guid? RegistratieId { get; init; }

    /// <summary>true: all that are parked.</summary>
    public bool? Geparkeerd { get; init; }

    /// <summary>All with this number in the ledger and after it, also of before the subscription.</summary>
    public long? VanafPositie { get; init; }

    /// <summary>What the body alone shows to be wrong.</summary>
    public IEnumerable<Veldfout> Fouten()
    {
        if (new[] { RegistratieId is not null, Geparkeerd is not null, VanafPositie is not null }.Count(g => g) != 1)
        {
            yield return new Veldfout(string.Empty, "Noem één van de drie: registratieId, geparkeerd of vanafPositie.");
        }

        if (Geparkeerd is false)
        {
            yield return new Veldfout("/geparkeerd", "Kies true, of laat het weg.");
        }

        if (VanafPositie < 1)
        {
            yield return new Veldfout("/vanafPositie", "Geef een geheel getal vanaf 1.");
        }
    }
}

/// <summary>What will be sent again.</summary>
/// <param name="Aantal">How many.</param>
internal sealed record Herhaling(long Aantal);

/// <summary>How a test message fared.</summary>
/// <param name="Afgeleverd">The receiver accepted it.</param>
/// <param name="Status">Of its answer; left out when none came.</param>
internal sealed record Proefuitslag(bool Afgeleverd, int? Status);

/// <summary>A delivery that this node does now.</summary>
/// <param name="Abonnement">For whom.</param>
/// <param name="Gemeente">Whose key seals the secrets.</param>
/// <param name="Url">Whereto.</param>
/// <param name="Registratie">What.</param>
/// <param name="Positie">Its number in the ledger.</param>
/// <param name="Poging">Which attempt this is, from 1.</param>
/// <param name="Eerste">When the first attempt was.</param>
/// <param name="Ingang">The bytes of the ledger's entry.</param>
/// <param name="Open">The dossier is not closed to all but named professionals.</param>
internal sealed record Bezorging(Guid Abonnement, string Gemeente, string Url, Guid Registratie, long Positie, int Poging, DateTimeOffset Eerste, byte[] Ingang, bool Open);
