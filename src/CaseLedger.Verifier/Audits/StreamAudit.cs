using CaseLedger.Ledger;

namespace CaseLedger.Verifier.Audits;

/// <summary>Checks one stream from the payload up: every entry, its place in the chain, and its event.</summary>
internal static class StreamAudit
{
    /// <summary>Checks a stream.</summary>
    /// <param name="stream">All that is stored of it.</param>
    /// <param name="hashes">Takes the id and recomputed leaf hash of every entry.</param>
    /// <returns>Every fault; empty if all holds.</returns>
    public static IReadOnlyList<Fault> Check(StreamRows stream, Fingerprint hashes)
    {
        var recomputed = stream.Entries.ConvertAll(e => Hash.LeafBytes(e.Bytes));
        for (var i = 0; i < recomputed.Count; i++) hashes.Add(stream.Entries[i].EventId, recomputed[i]);
        var firstOdd = FirstOdd(stream, recomputed);
        if (firstOdd is null) return [];

        List<Fault> faults = [.. ChainFaults(stream), .. EventFaults(stream)];
        // What was made again differs, so something is wrong even if no name was found for it.
        return faults.Count > 0 ? faults : [EventAudit.At(FaultKind.EventDiffers, stream.Entries[firstOdd.Value])];
    }

    /// <summary>The first entry that is not, byte for byte, what its event and its predecessor make; null when all are.</summary>
    private static int? FirstOdd(StreamRows stream, List<byte[]> recomputed)
    {
        if (stream.Entries.Count != stream.Events.Count) return Math.Max(0, Math.Min(stream.Entries.Count, stream.Events.Count) - 1);
        var vorige = Hash.Geen;
        for (var i = 0; i < stream.Entries.Count; i++)
        {
            var (entry, e) = (stream.Entries[i], stream.Events[i]);
            var hash = Convert.ToHexStringLower(recomputed[i]);
            var same = (entry.Versie, e.Versie) == (i + 1, i + 1) && entry.EventId == e.Id && entry.Gemeente == e.Gemeente && entry.Hash == hash && !e.Archived
                && EntryMaker.Make(e, entry.Bytes, vorige, out var header) is { } made && header == hash && made.AsSpan().SequenceEqual(entry.Bytes);
            if (!same) return i;
            vorige = hash;
        }

        return null;
    }

    private static IEnumerable<Fault> ChainFaults(StreamRows stream)
    {
        var ids = stream.Entries.ToLookup(e => e.Versie, e => e.EventId);
        return Chain.Verify(stream.Stroom, stream.Entries.Select(e => new StoredEntry(e.EventId, e.Versie, e.Bytes, e.Hash)))
            .Select(f => new Fault(f.Kind) { Stroom = stream.Stroom, Versie = f.Versie, EventId = ids[f.Versie].Cast<Guid?>().FirstOrDefault(), Detail = f.Message });
    }

    private static IEnumerable<Fault> EventFaults(StreamRows stream)
    {
        var events = stream.Events.ToLookup(e => e.Id);
        var entries = stream.Entries.Select(e => e.EventId).ToHashSet();
        foreach (var entry in stream.Entries)
        {
            foreach (var fault in EventAudit.Compare(entry, events[entry.EventId].FirstOrDefault())) yield return fault;
        }

        foreach (var extra in events.Where(e => !entries.Contains(e.Key)).Select(e => e.First()).Concat(events.SelectMany(e => e.Skip(1))))
            yield return new Fault(FaultKind.EventWithoutEntry) { Stroom = extra.Stroom, Versie = extra.Versie, EventId = extra.Id };
    }
}
