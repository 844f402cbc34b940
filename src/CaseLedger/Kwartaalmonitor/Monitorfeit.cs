namespace CaseLedger.Kwartaalmonitor;

/// <summary>Something that was said or decided of the monitor of one quarter. Its stream is that of the toekomsttuin and quarter, chained in the ledger like a household's.</summary>
internal interface IMonitorfeit
{
    /// <summary>Code.</summary>
    string Toekomsttuin { get; }

    Kwartaal Kwartaal { get; }
}

/// <summary>A fact as it lies in the stream of a quarter.</summary>
/// <param name="Id">The registratieId.</param>
/// <param name="Versie">Place in the stream, from 1.</param>
/// <param name="Feit">What was said or decided.</param>
/// <param name="Registratie">By whom and when.</param>
internal sealed record Monitorboeking(Guid Id, long Versie, IMonitorfeit Feit, Registratie Registratie);
