namespace CaseLedger.Abonnementen;

/// <summary>Does one delivery, and keeps how it ended.</summary>
internal sealed partial class Bezorger(
    Bezorgkast bezorgkast, Abonnementkast abonnementen, Abonnementschrijver schrijver, Gemeentekluis kluis, Bezorglijn lijn, Bezorginstelling instelling, TimeProvider klok, ILogger<Bezorger> log)
{
    public async Task Bezorg(Bezorging bezorging, CancellationToken stop)
    {
        if (!bezorging.Open)
        {
            await bezorgkast.Vergeet(bezorging, stop);
            return;
        }

        var gebeurtenis = Cloudevent.Van(DunneGebeurtenis.Lees(bezorging.Positie, bezorging.Ingang, instelling.Adres!), instelling.Bron);
        var uitkomst = await Stuur(bezorging.Abonnement, bezorging.Gemeente, bezorging.Url, gebeurtenis, stop);
        if (uitkomst.Gelukt)
        {
            await bezorgkast.Gelukt(bezorging, uitkomst.Status!.Value, stop);
            return;
        }

        Mislukt(bezorging.Abonnement, bezorging.Registratie, bezorging.Poging, uitkomst.Status);
        await bezorgkast.Mislukt(bezorging, uitkomst, Random.Shared.NextDouble(), stop);
        if (uitkomst.Weg)
        {
            await Beeindig(bezorging.Abonnement, stop);
        }
    }

    /// <summary>Sends an event to a subscriber, signed with what signs now.</summary>
    public async Task<Bezorguitkomst> Stuur(Guid abonnement, string gemeente, string url, Cloudevent gebeurtenis, CancellationToken stop)
    {
        var geheimen = await abonnementen.Geheimen(abonnement, klok.GetUtcNow(), stop);
        return await lijn.Stuur(url, gebeurtenis, geheimen.Select(g => kluis.Open(gemeente, abonnement, g.Id, g.Gesloten)), stop);
    }

    private async Task Beeindig(Guid id, CancellationToken stop)
    {
        try
        {
            if (await abonnementen.Een(id, stop) is { Weergave.BeeindigdOp: null } abonnement)
            {
                await schrijver.Beeindig(abonnement, Eindreden.OntvangerWeg, null, stop);
            }
        }
        catch (Exception e) when (Botsingen.Van(e) is not null)
        {
            // Another delivery was told the same, or its client ended or changed it just now: the next answer will tell.
        }
    }

    [LoggerMessage(EventId = 701, EventName = "AfleveringMislukt", Level = LogLevel.Warning, Message = "Subscriber {Abonnement} did not accept {Registratie} at attempt {Poging}: {Status}.")]
    private partial void Mislukt(Guid abonnement, Guid registratie, int poging, int? status);
}
