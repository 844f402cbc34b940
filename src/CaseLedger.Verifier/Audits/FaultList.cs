namespace CaseLedger.Verifier.Audits;

/// <summary>Faults as they are found: all are counted, the first are kept, so that a store full of them costs no memory.</summary>
internal sealed class FaultList
{
    /// <summary>How many are kept.</summary>
    public const int Kept = 1000;

    private readonly Lock gate = new();
    private readonly List<Fault> faults = [];

    public long Count { get; private set; }

    public void Add(Fault fault)
    {
        lock (gate)
        {
            Count++;
            if (faults.Count < Kept) faults.Add(fault);
        }
    }

    public void AddRange(IEnumerable<Fault> found)
    {
        foreach (var fault in found) Add(fault);
    }

    /// <summary>The kept faults with their positions, in the order of the entries: what is wrong with an entry before what follows from it.</summary>
    /// <param name="position">The leaf number of an entry, when it has one.</param>
    public async Task<IReadOnlyList<Fault>> InOrderAsync(Func<Guid, Task<long?>> position)
    {
        var placed = new List<Fault>();
        foreach (var fault in faults)
            placed.Add(fault is { Positie: null, EventId: { } id } ? fault with { Positie = await position(id) } : fault);
        return [.. placed.OrderBy(f => f.Grootte is not null).ThenBy(f => f.EventId is null && f.Stroom is null).ThenBy(f => f.Positie ?? long.MaxValue).ThenBy(f => f.Stroom).ThenBy(f => f.Versie)];
    }
}
