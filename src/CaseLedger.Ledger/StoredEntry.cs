namespace CaseLedger.Ledger;

/// <summary>What a store holds of one event for the ledger: claims beside bytes, all of them to be checked.</summary>
/// <param name="EventId">The id of the event that the entry is stored with.</param>
/// <param name="Versie">The version that the entry is stored under.</param>
/// <param name="Bytes">The bytes of the entry, exactly as stored.</param>
/// <param name="Hash">The stored leaf hash: 64 lower-case hexadecimal characters.</param>
public sealed record StoredEntry(Guid EventId, long Versie, byte[] Bytes, string Hash);
