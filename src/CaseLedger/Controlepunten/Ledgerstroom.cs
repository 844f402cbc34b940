using Marten;

namespace CaseLedger.Controlepunten;

/// <summary>The stream of facts about the ledger itself.</summary>
internal sealed class Ledgerstroom(IDocumentStore opslag, Kast kast, TimeProvider klok)
{
    /// <summary>The tenant of what belongs to no gemeente; its key is the service's own.</summary>
    public const string Dienst = "0000";

    private static readonly Guid Id = Identiteit.Afgeleid(Guid.Empty, "ledger");

    /// <summary>All of a kind, in order.</summary>
    public async Task<IReadOnlyList<T>> Alle<T>(CancellationToken stop)
        where T : ILedgerfeit
    {
        await using var sessie = opslag.QuerySession(Dienst);
        return [.. (await sessie.Events.FetchStreamAsync(Id, token: stop)).Select(e => e.Data).OfType<T>()];
    }

    /// <summary>Records a fact, unless it is there already.</summary>
    public async Task Leg(ILedgerfeit feit, CancellationToken stop)
    {
        await using var sessie = opslag.LightweightSession(Dienst);
        var stroom = (await sessie.Events.FetchForWriting<Stroom>(Id, stop)).Aggregate ?? new Stroom { Id = Id, Soort = typeof(Ledgerstroom) };
        if (stroom.Events.Any(e => feit.Equals(e.Data)))
        {
            return;
        }

        var naam = (FeitAttribute)Attribute.GetCustomAttribute(feit.GetType(), typeof(FeitAttribute))!;
        Grootboek.Boek(sessie, stroom, Dienst, kast.Bos(Dienst), [new Grootboekpost(Identiteit.Nieuw(), naam.Naam, naam.Schema, feit, Grootboek.DoorDienst(klok.GetUtcNow()))]);
        await sessie.SaveChangesAsync(stop);
    }
}
