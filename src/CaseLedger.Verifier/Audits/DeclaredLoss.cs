using System.Text.Json;
using CaseLedger.Ledger.Notes;
using CaseLedger.Verifier.Stores;

namespace CaseLedger.Verifier.Audits;

/// <summary>
/// What the log says it lost: after a restore from an older backup it finds its tree behind a witness, and declares that in an entry of its
/// own. A kept checkpoint of what was lost is then no fault of the store that is left, but it is said.
/// </summary>
/// <param name="Seen">The number of leaves that the witness had seen.</param>
/// <param name="Left">The number of leaves that were left.</param>
internal sealed record DeclaredLoss(long Seen, long Left)
{
    /// <summary>The loss that a kept checkpoint falls in; null when none does.</summary>
    public static async Task<DeclaredLoss?> CoveringAsync(IStore store, Checkpoint? kept, CancellationToken stop)
    {
        if (kept is null) return null;
        await foreach (var data in store.LossesAsync(stop))
        {
            if (Read(data) is { } loss && loss.Left < kept.Size && kept.Size <= loss.Seen) return loss;
        }

        return null;
    }

    private static DeclaredLoss? Read(string data)
    {
        using var json = JsonDocument.Parse(data);
        return json.RootElement.TryGetProperty("gezienGrootte", out var seen) && json.RootElement.TryGetProperty("grootte", out var left)
            && seen.TryGetInt64(out var was) && left.TryGetInt64(out var rest) ? new DeclaredLoss(was, rest) : null;
    }
}
