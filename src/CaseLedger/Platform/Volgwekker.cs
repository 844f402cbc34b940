namespace CaseLedger.Platform;

/// <summary>Wakes who waits on this node for something to go on; the one that is shared: for the followers to come further, wherever they did.</summary>
internal sealed class Volgwekker
{
    private TaskCompletionSource volgende = Nieuw();

    /// <summary>Done when something was followed after this was asked.</summary>
    public Task Volgende => Volatile.Read(ref volgende).Task;

    public void Wek() => Interlocked.Exchange(ref volgende, Nieuw()).SetResult();

    private static TaskCompletionSource Nieuw() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
