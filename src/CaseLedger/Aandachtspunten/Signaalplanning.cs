using CaseLedger.Dossier;
using Marten;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Runtime;

namespace CaseLedger.Aandachtspunten;

/// <summary>
/// When a household is looked at again. One row per household says for which day a message is under way; a message of
/// another day finds that it was replaced. Row and message are committed with what they follow from.
/// </summary>
internal sealed class Signaalplanning(IWolverineRuntime runtime, TimeProvider klok)
{
    /// <summary>The day on which there is something to make known next; today for what is new now.</summary>
    public static DateOnly? Eerstvolgende(IReadOnlyList<Signaal> signalen, IReadOnlyCollection<(Signaalcode, Oorzaak)> bekend, DateOnly vandaag)
    {
        var nieuw = signalen.Any(s => s.Geldt(vandaag) && !bekend.Contains((s.Code, s.Oorzaak)));
        var later = signalen.Where(s => s.Sinds > vandaag).Select(s => (DateOnly?)s.Sinds).Min();
        return nieuw ? vandaag : later;
    }

    /// <summary>Plans after a registration, when the day changed.</summary>
    /// <param name="sessie">The transaction of the registration.</param>
    /// <param name="gemeente">CBS code.</param>
    /// <param name="was">The dossier before; null for a new household.</param>
    /// <param name="wordt">The dossier after.</param>
    /// <param name="gepland">The day for which a message is under way.</param>
    public async Task Plan(IDocumentSession sessie, string gemeente, Dossierdocument? was, Dossierdocument wordt, DateOnly? gepland)
    {
        var vandaag = klok.GetUtcNow().Dag();
        var bekend = was is null ? [] : was.Signalen.Where(s => s.Geldt(vandaag)).Select(s => (s.Code, s.Oorzaak)).ToHashSet();
        // A message for tomorrow may be handled without what is recorded here, before this is committed: the day begins
        // meanwhile, or the clock of another process is ahead. So it is planned anew.
        if (Eerstvolgende(wordt.Signalen, bekend, vandaag) is { } dag && (dag != gepland || dag <= vandaag.AddDays(1)))
        {
            sessie.QueueSqlCommand(
                "insert into caseledger.signaalplanning (huishouden, voor) values (?, ?) on conflict (huishouden) do update set voor = excluded.voor",
                wordt.Id, dag);
            await Stuur(sessie, new SignaleerHuishouden(wordt.Id, gemeente, dag));
        }
    }

    /// <summary>Sends a message for the beginning of its day, in the transaction of the session.</summary>
    public async Task Stuur(IDocumentSession sessie, SignaleerHuishouden bericht)
    {
        var uitbak = new MartenOutbox(runtime, sessie);
        var wachten = bericht.Voor.Begin() - klok.GetUtcNow();
        if (wachten > TimeSpan.Zero)
        {
            await uitbak.ScheduleAsync(bericht, wachten);
        }
        else
        {
            await uitbak.PublishAsync(bericht);
        }
    }
}
