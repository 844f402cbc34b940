using CaseLedger.Ledger;
using CaseLedger.Ledger.Merkle;
using CaseLedger.Ledger.Notes;
using CaseLedger.Verifier.Stores;

namespace CaseLedger.Verifier.Audits;

/// <summary>Compares the roots of stored checkpoints, and of the one that the auditor kept, with the tree at their sizes.</summary>
internal sealed class RootAudit(IAsyncEnumerable<CheckpointRow> rows, Checkpoint? kept, FaultList faults, CancellationToken stop) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<CheckpointRow> rows = rows.GetAsyncEnumerator(stop);
    private CheckpointRow? next;

    /// <summary>The last checkpoint whose root is that of the tree.</summary>
    public Checkpoint? Newest { get; private set; }

    public Task StartAsync() => NextAsync();

    /// <summary>The tree has a new size.</summary>
    public async Task AtAsync(TreeBuilder tree)
    {
        if (kept?.Size == tree.Size && !kept.Root.AsSpan().SequenceEqual(tree.Root()))
            faults.Add(new Fault(FaultKind.OtherThanKept) { Grootte = kept.Size });
        for (; next is not null && next.Grootte <= tree.Size; await NextAsync())
        {
            // What cannot be read is a fault of the checkpoint itself, named where signatures are checked.
            if (next.Grootte < tree.Size || CheckpointAudit.Read(next).Checkpoint is not { } checkpoint) continue;
            if (checkpoint.Root.AsSpan().SequenceEqual(tree.Root())) Newest = checkpoint;
            else faults.Add(new Fault(FaultKind.RootDiffers) { Grootte = next.Grootte, Detail = $"{Newest?.Size ?? 0}" });
        }
    }

    /// <summary>There are no more leaves.</summary>
    public async Task EndAsync(long size)
    {
        for (; next is not null; await NextAsync()) faults.Add(new Fault(FaultKind.CutOff) { Grootte = next.Grootte, Detail = $"{size}" });
        if (kept?.Size > size) faults.Add(new Fault(FaultKind.OlderThanKept) { Grootte = kept.Size, Detail = $"{size}" });
    }

    public ValueTask DisposeAsync() => rows.DisposeAsync();

    private async Task NextAsync() => next = await rows.MoveNextAsync() ? rows.Current : null;
}
