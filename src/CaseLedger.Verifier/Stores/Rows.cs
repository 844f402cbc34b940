namespace CaseLedger.Verifier.Stores;

/// <summary>A row of <c>grootboek</c>: an entry, with claims beside its bytes.</summary>
internal sealed record EntryRow(Guid EventId, Guid Stroom, long Versie, string Gemeente, byte[] Bytes, string Hash);

/// <summary>A row of <c>mt_events</c>. Data and headers are JSON; what they say counts, not how it is written.</summary>
internal sealed record EventRow(Guid Id, Guid Stroom, long Versie, string Type, string Gemeente, string Data, string Headers, bool Archived = false);

/// <summary>A row of <c>toegangslog</c>. The time is UTC, of which only whole milliseconds count.</summary>
internal sealed record LogRow(Guid Id, string Gemeente, Guid? Huishouden, DateTime Op, byte[] Bytes);

/// <summary>A row of <c>bladen</c>. The first position is 1.</summary>
internal sealed record LeafRow(long Positie, Guid EventId, byte[] Hash);

/// <summary>A row of <c>knopen</c>: a full node of level 1 or higher.</summary>
internal sealed record NodeRow(int Niveau, long Nummer, byte[] Hash);

/// <summary>A row of <c>controlepunten</c>.</summary>
internal sealed record CheckpointRow(long Grootte, string Notitie);

/// <summary>The bytes that a leaf is made of: those of an entry or of a line of the toegangslog. Null when there are none for this id.</summary>
internal sealed record PayloadRow(Guid EventId, byte[]? Bytes, Guid? Stroom = null, long? Versie = null);

/// <summary>How many rows there are, to know how far the work is.</summary>
internal sealed record RowCounts(long Entries, long Log, long Leaves);
