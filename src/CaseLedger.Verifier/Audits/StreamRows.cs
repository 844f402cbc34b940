using System.Runtime.CompilerServices;
using CaseLedger.Verifier.Stores;

namespace CaseLedger.Verifier.Audits;

/// <summary>All that a store holds of one stream.</summary>
internal sealed record StreamRows(Guid Stroom, List<EntryRow> Entries, List<EventRow> Events)
{
    /// <summary>Merges the entries and events of a store into streams.</summary>
    /// <exception cref="InvalidDataException">The rows do not come in order: an index of the database is damaged.</exception>
    public static async IAsyncEnumerable<StreamRows> MergeAsync(IStore store, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var entries = new OrderedRows<EntryRow>(store.EntriesAsync(stop), e => e.Stroom, stop);
        await using var events = new OrderedRows<EventRow>(store.EventsAsync(stop), e => e.Stroom, stop);
        await entries.NextAsync();
        await events.NextAsync();
        while ((entries.Key ?? events.Key) is { } first)
        {
            var stroom = events.Key is { } other && other.CompareTo(first) < 0 ? other : first;
            yield return new(stroom, await entries.TakeAsync(stroom), await events.TakeAsync(stroom));
        }
    }
}
