namespace CaseLedger.Verifier.Audits;

/// <summary>Rows that come in the order of an id, taken together by that id; one group is in memory at a time.</summary>
internal sealed class OrderedRows<T>(IAsyncEnumerable<T> rows, Func<T, Guid> key, CancellationToken stop) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<T> rows = rows.GetAsyncEnumerator(stop);

    /// <summary>The id of the row that is next; null before the first <see cref="NextAsync"/> and after the last row.</summary>
    public Guid? Key { get; private set; }

    /// <exception cref="InvalidDataException">The rows do not come in order: an index of the database is damaged.</exception>
    public async ValueTask NextAsync()
    {
        var last = Key;
        Key = await rows.MoveNextAsync() ? key(rows.Current) : null;
        if (Key is { } now && last is { } before && now.CompareTo(before) < 0) throw new InvalidDataException("Rows of a table do not come in the order of its index.");
    }

    /// <summary>The rows of an id; none when the next row is of another.</summary>
    public async ValueTask<List<T>> TakeAsync(Guid id)
    {
        var taken = new List<T>();
        for (; Key == id; await NextAsync()) taken.Add(rows.Current);
        return taken;
    }

    public ValueTask DisposeAsync() => rows.DisposeAsync();
}
