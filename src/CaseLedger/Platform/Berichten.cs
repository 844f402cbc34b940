using CaseLedger.Aandachtspunten;
using Wolverine;
using Wolverine.ErrorHandling;

namespace CaseLedger.Platform;

/// <summary>Wolverine: messages that are stored in the transaction they follow from, and come back after a crash.</summary>
internal static class Berichten
{
    private const int Pogingen = 5;

    public static void VoegBerichtenToe(this WebApplicationBuilder bouwer) => bouwer.Host.UseWolverine(o =>
    {
        o.ApplicationAssembly = typeof(Berichten).Assembly;
        o.Policies.UseDurableLocalQueues();
        // One at a time on a node: two looks at one household would only collide.
        o.LocalQueueFor<SignaleerHuishouden>().Sequential();
        // Who loses a race looks again; the first signals of a household race for a stream that is not there yet.
        o.Policies.OnException(e => Botsingen.Van(e) is not null).RetryTimes(Pogingen);
    });
}
