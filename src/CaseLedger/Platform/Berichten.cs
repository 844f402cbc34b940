using CaseLedger.Aandachtspunten;
using Wolverine;
using Wolverine.ErrorHandling;

namespace CaseLedger.Platform;

/// <summary>Wolverine: messages that are stored in the transaction they follow from, and come back after a crash.</summary>
internal static class Berichten
{
    /// <summary>The schema of Wolverine's tables.</summary>
    public const string Schema = "wolverine";

    private const int Pogingen = 5;
    private static readonly TimeSpan Hartslag = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan DoodNa = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan[] Opnieuw = [TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)];

    public static void VoegBerichtenToe(this WebApplicationBuilder bouwer) => bouwer.Host.UseWolverine(o =>
    {
        o.ApplicationAssembly = typeof(Berichten).Assembly;
        o.AutoBuildMessageStorageOnStartup = Opslag.ZelfMaken(bouwer);
        o.Policies.UseDurableLocalQueues();
        // One at a time on a node: two looks at one household would only collide.
        o.LocalQueueFor<SignaleerHuishouden>().Sequential();
        // What a dead node was doing is carried on within 30 seconds; by default its peers wait for over a minute. One that
        // was only slow does no harm: what two nodes make known collides, and is known once.
        o.Durability.HealthCheckPollingTime = Hartslag;
        o.Durability.StaleNodeTimeout = DoodNa;
        // Who loses a race looks again; the first signals of a household race for a stream that is not there yet.
        o.Policies.OnException(e => Botsingen.Van(e) is not null).RetryTimes(Pogingen).Then.ScheduleRetryIndefinitely(Opnieuw);
        // Nobody reads dead letters, and a database that was away for a moment must not cost a signal.
        o.Policies.OnAnyException().ScheduleRetryIndefinitely(Opnieuw);
    });
}
