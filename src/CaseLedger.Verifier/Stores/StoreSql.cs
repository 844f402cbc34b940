namespace CaseLedger.Verifier.Stores;

/// <summary>What is asked of PostgreSQL. Each table is read once and in an order that an index has.</summary>
internal static class StoreSql
{
    public const string Counts = "select (select count(*) from caseledger.grootboek), (select count(*) from caseledger.toegangslog), (select count(*) from caseledger.bladen)";

    public const string Entries = "select event_id, stroom, versie, gemeente, bytes, hash from caseledger.grootboek order by stroom, versie, event_id";

    public const string Events = """
        select id, stream_id, version, type, tenant_id, data::text, headers::text, is_archived
        from caseledger.mt_events where type <> 'tombstone' order by stream_id, version, id
        """;

    public const string Log = "select id, gemeente, huishouden, op, bytes from caseledger.toegangslog";

    public const string Leaves = "select positie, event_id, hash from caseledger.bladen order by positie";

    public const string LeavesById = "select positie, event_id, hash from caseledger.bladen order by event_id, positie";

    // What lies outside any tree goes first, so that the arithmetic of the order cannot fail on it.
    public const string Nodes = """
        select niveau, nummer, hash from (
            select *, niveau between 1 and 61 and nummer between 0 and (1::bigint << (62 - least(greatest(niveau, 1), 61))) - 1 as binnen from caseledger.knopen) k
        order by binnen, case when binnen then (nummer + 1) << niveau end, niveau, nummer
        """;

    public const string Checkpoints = "select grootte, notitie from caseledger.controlepunten order by grootte";

    public const string Losses = "select data::text from caseledger.mt_events where type = 'VerliesVerklaard' order by version";

    public const string Pending = """
        select w.event_id, coalesce(g.bytes, t.bytes), g.stroom, g.versie
        from caseledger.wachtrij w left join caseledger.grootboek g on g.event_id = w.event_id left join caseledger.toegangslog t on t.id = w.event_id
        order by w.event_id
        """;

    public const string PayloadsById = """
        select event_id, bytes, stroom, versie from caseledger.grootboek
        union all select id, bytes, null, null from caseledger.toegangslog
        order by event_id
        """;

    public const string Position = "select positie from caseledger.bladen where event_id = $1 order by positie limit 1";
}
