namespace CaseLedger.IntegrationTests.Platform;

/// <summary>Waits on a condition, with a deadline.</summary>
internal static class Geduld
{
    private static readonly TimeSpan Tik = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Standaard = TimeSpan.FromMinutes(1);

    public static async Task Tot(Func<Task<bool>> gebeurd, string wat, TimeSpan? uiterlijk = null)
    {
        using var einde = new CancellationTokenSource(uiterlijk ?? Standaard);
        using var tik = new PeriodicTimer(Tik);
        while (!await gebeurd())
        {
            if (einde.IsCancellationRequested)
            {
                throw new TimeoutException($"In {uiterlijk ?? Standaard}: {wat}");
            }

            await tik.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }
}
