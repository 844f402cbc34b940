using CaseLedger.Controlepunten;
using CaseLedger.Toegang;
using Marten;

namespace CaseLedger.Koppelingen;

/// <summary>A toekomsttuin begins: from here its households can be reported, and its monitor counts.</summary>
[Feit("ToekomsttuinVastgelegd")]
internal sealed record ToekomsttuinVastgelegd : ILedgerfeit
{
    public required string Code { get; init; }

    public required string Naam { get; init; }

    /// <summary>CBS code.</summary>
    public required string Gemeente { get; init; }

    public required string Regio { get; init; }

    public required DateOnly Startdatum { get; init; }
}

/// <summary>Records settings: the row by which they are found and the fact in the ledger in one transaction.</summary>
internal sealed class Toekomsttuinschrijver(IDocumentStore opslag, Kast kast, TimeProvider klok)
{
    /// <param name="tuin">The toekomsttuin.</param>
    /// <param name="beller">Who records it; null for the service itself.</param>
    /// <param name="stop">Cancels.</param>
    /// <returns>False when the code is taken.</returns>
    public async Task<bool> Leg(Toekomsttuin tuin, Beller? beller, CancellationToken stop)
    {
        var registratie = Grootboek.DoorDienst(klok.GetUtcNow());
        var feit = new ToekomsttuinVastgelegd { Code = tuin.Code, Naam = tuin.Naam, Gemeente = tuin.Gemeente, Regio = tuin.Regio, Startdatum = tuin.Startdatum };
        await using var sessie = opslag.LightweightSession(tuin.Gemeente);
        var stroom = new Stroom { Id = Identiteit.Afgeleid(Guid.Empty, $"toekomsttuin/{tuin.Code}"), Soort = typeof(Ledgerstroom) };
        Grootboek.Boek(
            sessie, stroom, tuin.Gemeente, kast.Bos(tuin.Gemeente), [new Grootboekpost(Identiteit.Nieuw(), nameof(ToekomsttuinVastgelegd), 1, feit, registratie with { Door = beller?.AlsDoor() ?? registratie.Door })]);
        sessie.QueueSqlCommand(
            "insert into caseledger.toekomsttuinen (code, naam, gemeente, regio, startdatum) values (?, ?, ?, ?, ?)", tuin.Code, tuin.Naam, tuin.Gemeente, tuin.Regio, tuin.Startdatum);
        try
        {
            await sessie.SaveChangesAsync(stop);
            return true;
        }
        catch (Exception e) when (Botsingen.Van(e) is not null)
        {
            return false;
        }
    }
}
