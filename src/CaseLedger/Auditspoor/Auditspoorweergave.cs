using System.Text.Json.Serialization;
using CaseLedger.Correctie;

namespace CaseLedger.Auditspoor;

/// <summary>Every event by version, as recorded.</summary>
/// <param name="HuishoudenId">The household.</param>
/// <param name="Versie">The last version that was known, whatever was asked for.</param>
/// <param name="Items">Those that were asked for.</param>
internal sealed record Auditspoorweergave(Guid HuishoudenId, long Versie, IReadOnlyList<Auditspooritem> Items)
{
    [JsonPropertyName("_links")]
    public required IReadOnlyDictionary<string, Verwijslink> Links { get; init; }

    /// <summary>The whole audit trail of what a reader opened.</summary>
    public static Auditspoorweergave Van(Lezing lezing)
    {
        var opVersie = lezing.Boekingen.OrderBy(b => b.Versie).ToList();
        var correcties = opVersie.Where(b => b.Feit is GegevenGecorrigeerd)
            .ToLookup(b => ((GegevenGecorrigeerd)b.Feit).BijRegistratieId.Id, b => b.Id);
        var vorige = Ledger.Hash.Geen;
        List<Auditspooritem> items = [];
        foreach (var boeking in opVersie)
        {
            items.Add(Auditspooritem.Van(boeking, lezing.Hashes[boeking.Id], vorige, [.. correcties[boeking.Id]]));
            vorige = items[^1].Hash;
        }

        return new Auditspoorweergave(lezing.Id, lezing.Versie, items) { Links = Verwijslink.VanHuishouden(lezing.Id) };
    }
}

/// <summary>One event with its place in the ledger.</summary>
internal sealed record Auditspooritem
{
    public required long Versie { get; init; }

    public required Guid RegistratieId { get; init; }

    /// <summary>The stored name of the fact.</summary>
    public required string Type { get; init; }

    /// <summary>The resource name.</summary>
    public required string Soort { get; init; }

    public required string Titel { get; init; }

    public required DateTimeOffset GebeurdOp { get; init; }

    public required DateTimeOffset VastgelegdOp { get; init; }

    public required Door Door { get; init; }

    public required Envelop Envelop { get; init; }

    public required object Gegevens { get; init; }

    /// <summary>Rules deviated from, and why; of a correction those of the value that comes in place.</summary>
    public Afwijking? Afwijking { get; init; }

    /// <summary>The registration that this one corrects.</summary>
    public Guid? Corrigeert { get; init; }

    /// <summary>The corrections of this registration, by version; a correction may have been corrected itself.</summary>
    public required IReadOnlyList<Guid> GecorrigeerdDoor { get; init; }

    /// <summary>SHA-256 of the ledger entry, 64 hexadecimal characters.</summary>
    public required string Hash { get; init; }

    /// <summary>The hash of the entry before it; zeros for the first.</summary>
    public required string Vorige { get; init; }

    public static Auditspooritem Van(Boeking boeking, string hash, string vorige, IReadOnlyList<Guid> gecorrigeerdDoor) => new()
    {
        Versie = boeking.Versie,
        RegistratieId = boeking.Id,
        Type = Opslag.Naam(boeking.Feit),
        Soort = Handelingen.Van(boeking.Feit).Naam,
        Titel = boeking.Feit.Titel,
        GebeurdOp = boeking.GebeurdOp,
        VastgelegdOp = boeking.Registratie.VastgelegdOp,
        Door = boeking.Registratie.Door,
        Envelop = boeking.Registratie.Envelop,
        Gegevens = boeking.Feit.InDossier(),
        Afwijking = Correcties.Envelop(boeking).Afwijking,
        Corrigeert = (boeking.Feit as GegevenGecorrigeerd)?.BijRegistratieId.Id,
        GecorrigeerdDoor = gecorrigeerdDoor,
        Hash = hash,
        Vorige = vorige,
    };
}
