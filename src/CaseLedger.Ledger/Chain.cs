using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Ledger;

/// <summary>The chain of hashes through the entries of one stream.</summary>
public static class Chain
{
    /// <summary>Checks a whole stream, from the bytes up: no stored hash is believed.</summary>
    /// <remarks>
    /// A chain cannot show that its last entries are missing, nor that it was rewritten from some entry to the end
    /// with every hash recomputed; inclusion in a checkpoint of the tree does.
    /// </remarks>
    /// <param name="stroom">The id that the stream should have.</param>
    /// <param name="entriesByVersion">All that is stored of the stream, in the order of version.</param>
    /// <returns>Every fault found; empty if all holds. A link is not judged when its predecessor is missing, which is a fault itself.</returns>
    public static IReadOnlyList<ChainFault> Verify(Guid stroom, IEnumerable<StoredEntry> entriesByVersion)
    {
        ArgumentNullException.ThrowIfNull(entriesByVersion);
        var entries = entriesByVersion.Select(stored => new HashedEntry(stored, Hash.Leaf(stored.Bytes))).ToList();
        var hashes = entries.ToLookup(e => e.Stored.Versie, e => e.Recomputed);
        return
        [
            .. ChainOrder.Faults(entries.Select(e => e.Stored.Versie)),
            .. entries.SelectMany(e => Faults(stroom, e, hashes)),
        ];
    }

    private static IEnumerable<ChainFault> Faults(Guid stroom, HashedEntry hashed, ILookup<long, string> hashes)
    {
        var stored = hashed.Stored;
        if (hashed.Recomputed != stored.Hash)
            yield return new(stored.Versie, FaultKind.ChangedBytes, $"The stored hash of version {stored.Versie} is not that of its bytes.");

        if (!TryParse(stored.Bytes, out var entry, out var reason))
        {
            yield return new(stored.Versie, FaultKind.Unreadable, $"Version {stored.Versie} cannot be read: {reason}");
            yield break;
        }

        foreach (var fault in EntryFaults(stroom, stored, entry)) yield return fault;
        if (LinkFault(stored.Versie, entry.Vorige, hashes) is { } broken) yield return broken;
    }

    private static IEnumerable<ChainFault> EntryFaults(Guid stroom, StoredEntry stored, Entry entry)
    {
        var versie = stored.Versie;
        if (!CanonicalJson.IsCanonical(stored.Bytes))
            yield return new(versie, FaultKind.NotCanonical, $"The bytes of version {versie} are not in canonical form.");
        if (entry.Stroom != stroom)
            yield return new(versie, FaultKind.WrongStream, $"The entry of version {versie} names the stream {entry.Stroom}.");
        if (entry.Id != stored.EventId)
            yield return new(versie, FaultKind.EventIdDiffers, $"The entry of version {versie}, stored with event {stored.EventId}, names {entry.Id}.");
        if (entry.Versie != versie)
            yield return new(versie, FaultKind.VersionDiffers, $"The entry stored under version {versie} names version {entry.Versie}.");
    }

    private static ChainFault? LinkFault(long versie, string vorige, ILookup<long, string> hashes)
    {
        if (versie == 1)
            return vorige == Hash.Geen ? null : new(versie, FaultKind.FirstNotFromZeros, "The first entry does not start from zeros.");
        return !hashes.Contains(versie - 1) || hashes[versie - 1].Contains(vorige)
            ? null
            : new(versie, FaultKind.LinkBroken, $"Version {versie} does not carry the hash of version {versie - 1}.");
    }

    private static bool TryParse(byte[] bytes, [NotNullWhen(true)] out Entry? entry, out string reason)
    {
        (entry, reason) = (null, "");
        try
        {
            entry = Entry.Parse(bytes);
        }
        catch (FormatException e)
        {
            reason = e.Message;
        }
        return entry is not null;
    }

    private sealed record HashedEntry(StoredEntry Stored, string Recomputed);
}
