using CaseLedger.Aandachtspunten;
using JasperFx;
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
        o.Policies.OnException<ConcurrencyException>().RetryTimes(Pogingen);
    });
}
