using System.Collections.Concurrent;
using CaseLedger.Ledger.Notes;

namespace CaseLedger.Controlepunten;

/// <summary>Hands checkpoints to the witnesses, and compares what they saw with what is here. The service goes on whatever they say; an alarm stands until it is over.</summary>
internal sealed partial class Getuigen(IEnumerable<IGetuige> getuigen, Controlepuntkast kast, Ledgerstroom stroom, ILogger<Getuigen> log)
{
    private readonly IReadOnlyList<IGetuige> getuigen = [.. getuigen];
    private readonly ConcurrentDictionary<string, long> bewaard = [];
    private readonly ConcurrentDictionary<string, string> alarmen = [];

    /// <summary>Which witness does not go along, and why.</summary>
    public IReadOnlyDictionary<string, string> Alarmen => alarmen;

    /// <summary>At the start: when a witness saw more, or another tree, than is here, that is declared in the ledger before anything new is recorded.</summary>
    public async Task Vergelijk(CancellationToken stop)
    {
        foreach (var getuige in getuigen)
        {
            try
            {
                await Vergelijk(getuige, stop);
            }
            catch (Exception e) when (e is GetuigeWeigert or IOException or NoteException)
            {
                await Alarm(getuige, 0, e is GetuigeWeigert ? e.Message : $"it cannot be read ({e.GetType().Name})", stop);
            }
        }
    }

    private async Task Vergelijk(IGetuige getuige, CancellationToken stop)
    {
        if (await Gezien(getuige, stop) is { } gezien && await Verlies(getuige, gezien, stop) is { } verlies && !await IsVerklaard(verlies, stop))
        {
            Verloren(getuige.Naam, verlies.GezienGrootte, verlies.Grootte);
            await stroom.Leg(verlies, stop);
        }
    }

    /// <summary>Gives everybody the last checkpoint.</summary>
    public async Task Verspreid(SignedNote notitie, CancellationToken stop)
    {
        var grootte = Checkpoint.Of(notitie).Size;
        foreach (var getuige in getuigen.Where(g => bewaard.GetValueOrDefault(g.Naam, -1) != grootte))
        {
            try
            {
                await Geef(getuige, notitie, grootte, stop);
                bewaard[getuige.Naam] = grootte;
                alarmen.TryRemove(getuige.Naam, out _);
            }
            catch (Exception e) when (e is not OperationCanceledException || !stop.IsCancellationRequested)
            {
                await Alarm(getuige, grootte, e is GetuigeWeigert ? e.Message : $"it cannot be reached ({e.GetType().Name})", stop);
            }
        }
    }

    private async Task Geef(IGetuige getuige, SignedNote notitie, long grootte, CancellationToken stop)
    {
        if (await Gezien(getuige, stop) is { } gezien)
        {
            if (gezien.Size == grootte && gezien.Root.AsSpan().SequenceEqual(Checkpoint.Of(notitie).Root))
            {
                return;
            }

            if (await Verlies(getuige, gezien, stop) is { } verlies && !await IsVerklaard(verlies, stop))
            {
                throw new GetuigeWeigert("it saw a larger or another tree");
            }
        }

        await getuige.Bewaar(notitie, stop);
    }

    /// <summary>What it saw last, when one of our keys signed that.</summary>
    /// <exception cref="GetuigeWeigert">What it has was not signed by this log: nothing follows from it.</exception>
    private async Task<Checkpoint?> Gezien(IGetuige getuige, CancellationToken stop)
    {
        if (await getuige.Laatste(stop) is not { } laatste)
        {
            return null;
        }

        return await kast.IsVanOns(laatste, stop) ? Checkpoint.Of(laatste) : throw new GetuigeWeigert("what it kept was not signed by this log");
    }

    /// <summary>What is missing here of what it saw; null when that is the beginning of the tree that is here.</summary>
    private async Task<VerliesVerklaard?> Verlies(IGetuige getuige, Checkpoint gezien, CancellationToken stop)
    {
        var (grootte, wortel) = await kast.Boom(gezien.Size, stop);
        return wortel is not null && wortel.AsSpan().SequenceEqual(gezien.Root)
            ? null
            : new VerliesVerklaard { Getuige = getuige.Naam, GezienGrootte = gezien.Size, GezienWortel = Convert.ToBase64String(gezien.Root), Grootte = grootte };
    }

    /// <summary>Of one checkpoint that somebody saw the loss is declared once, however much the tree has grown since.</summary>
    private async Task<bool> IsVerklaard(VerliesVerklaard verlies, CancellationToken stop) =>
        (await stroom.Alle<VerliesVerklaard>(stop)).Any(v => v.GezienGrootte == verlies.GezienGrootte && v.GezienWortel == verlies.GezienWortel);

    private async Task Alarm(IGetuige getuige, long grootte, string reden, CancellationToken stop)
    {
        if (alarmen.GetValueOrDefault(getuige.Naam) == reden)
        {
            return;
        }

        alarmen[getuige.Naam] = reden;
        Geweigerd(getuige.Naam, grootte, reden);
        await stroom.Leg(new GetuigeWeigerde { Getuige = getuige.Naam, Grootte = grootte, Reden = reden }, stop);
    }

    [LoggerMessage(EventId = 601, EventName = "Verlies", Level = LogLevel.Critical, Message = "Witness {Getuige} saw {Gezien} entries and here are {Grootte}, or others: the loss is declared in the ledger.")]
    private partial void Verloren(string getuige, long gezien, long grootte);

    [LoggerMessage(EventId = 602, EventName = "GetuigeWeigert", Level = LogLevel.Critical, Message = "Witness {Getuige} does not accept the checkpoint of {Grootte} entries: {Reden}.")]
    private partial void Geweigerd(string getuige, long grootte, string reden);
}
