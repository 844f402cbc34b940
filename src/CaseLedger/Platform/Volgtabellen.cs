using Weasel.Postgresql.Tables;

namespace CaseLedger.Platform;

/// <summary>The numbers of entries, and what follows them.</summary>
internal static partial class Tabellen
{
    private static IEnumerable<Table> Genummerd() =>
    [
        // Entries, and lines of the toegangslog, that have no number yet.
        Tabel("wachtrij", t =>
        {
            t.AddColumn("nummer", "bigserial").AsPrimaryKey();
            t.AddColumn<Guid>("event_id").NotNull();
            t.AddColumn("soort", "text").NotNull().DefaultValueByString(Bladsoort.Registratie);
            t.Indexes.Add(Registraties("wachtrij_registraties", "nummer"));
        }),
        // The number of every entry and of every line of the toegangslog (event_id is the line's id then): given once,
        // without gaps, never changed.
        Tabel("bladen", t =>
        {
            t.AddColumn<long>("positie").AsPrimaryKey();
            t.AddColumn<Guid>("event_id").NotNull();
            t.AddColumn("soort", "text").NotNull().DefaultValueByString(Bladsoort.Registratie);
            // Level 0 of the tree: the leaf hash of the exact bytes.
            t.AddColumn("hash", "bytea").NotNull();
            t.Indexes.Add(new IndexDefinition("bladen_event") { Columns = ["event_id"], IsUnique = true });
            t.Indexes.Add(Registraties("bladen_registraties", "positie"));
        }),
        // The full nodes of the tree above its leaves; never changed.
        Tabel("knopen", t =>
        {
            t.AddColumn("niveau", "integer").AsPrimaryKey();
            t.AddColumn("nummer", "bigint").AsPrimaryKey();
            t.AddColumn("hash", "bytea").NotNull();
        }),
        // What was signed and published of the tree; never changed.
        Tabel("controlepunten", t =>
        {
            t.AddColumn<long>("grootte").AsPrimaryKey();
            t.AddColumn("op", "timestamptz").NotNull();
            t.AddColumn("notitie", "text").NotNull();
        }),
        // Public keys that have signed, old ones too.
        Tabel("controlesleutels", t =>
        {
            t.AddColumn("sleutel", "text").AsPrimaryKey();
            t.AddColumn("sinds", "timestamptz").NotNull();
        }),
        // How far each follower of the numbered entries is.
        Tabel("volgers", t =>
        {
            t.AddColumn("naam", "text").AsPrimaryKey();
            t.AddColumn("positie", "bigint").NotNull();
        }),
        // What the feed gives: that something was recorded of a household, by gemeente; kept by a follower.
        Tabel("gebeurtenissen", t =>
        {
            t.AddColumn<long>("positie").AsPrimaryKey();
            t.AddColumn("gemeente", "text").NotNull();
            t.AddColumn<Guid>("id").NotNull();
            t.AddColumn("type", "text").NotNull();
            t.AddColumn<Guid>("huishouden").NotNull();
            t.AddColumn("gebeurd_op", "timestamptz").NotNull();
            t.AddColumn("vastgelegd_op", "timestamptz").NotNull();
            t.Indexes.Add(new IndexDefinition("gebeurtenissen_gemeente") { Columns = ["gemeente", "positie"], IsUnique = true });
        }),
        // The monitors, kept by a follower of the numbered entries: what each household is counted for, and the sums.
        Tabel("monitorbijdragen", t =>
        {
            t.AddColumn<Guid>("huishouden").AsPrimaryKey();
            t.AddColumn("versie", "bigint").NotNull();
            t.AddColumn("bijdrage", "text").NotNull();
        }),
        Tabel("kwartaalrijen", t =>
        {
            t.AddColumn("toekomsttuin", "text").AsPrimaryKey();
            t.AddColumn("kwartaal", "text").AsPrimaryKey();
            t.AddColumn("telling", "text").NotNull();
            // What of the telling adds up over quarters, apart: of earlier quarters nothing else is read.
            t.AddColumn("cumulatief", "text").NotNull();
            t.AddColumn("doorlopend", "text").NotNull();
        }),
        // Which households changed a quarter that was over, and when last.
        Tabel("monitoroorzaken", t =>
        {
            t.AddColumn("toekomsttuin", "text").AsPrimaryKey();
            t.AddColumn("kwartaal", "text").AsPrimaryKey();
            t.AddColumn<Guid>("huishouden").AsPrimaryKey();
            t.AddColumn("positie", "bigint").NotNull();
        }),
        // Where the words of the experiences of a quarter are.
        Tabel("monitorervaringen", t =>
        {
            t.AddColumn<Guid>("registratie").AsPrimaryKey();
            t.AddColumn("bron", "uuid").NotNull();
            t.AddColumn("huishouden", "uuid").NotNull();
            t.AddColumn("toekomsttuin", "text").NotNull();
            t.AddColumn("kwartaal", "text").NotNull();
            t.AddColumn("vraag", "text").NotNull();
            t.AddColumn("dag", "date").NotNull();
            t.Indexes.Add(new IndexDefinition("monitorervaringen_kwartaal") { Columns = ["toekomsttuin", "kwartaal", "vraag", "dag", "registratie"] });
            t.Indexes.Add(new IndexDefinition("monitorervaringen_huishouden") { Columns = ["huishouden"] });
        }),
    ];

    /// <summary>Entries alone: who follows them does not pass by the lines of the toegangslog, however many there are.</summary>
    private static IndexDefinition Registraties(string naam, string kolom) => new(naam) { Columns = [kolom], Predicate = $"soort = '{Bladsoort.Registratie}'" };
}

/// <summary>What a numbered leaf is: the <c>soort</c> of a row in <c>wachtrij</c> and <c>bladen</c>.</summary>
internal static class Bladsoort
{
    /// <summary>An entry of the ledger; its bytes are in <c>grootboek</c>.</summary>
    public const string Registratie = "registratie";

    /// <summary>A line of the toegangslog; its bytes are there.</summary>
    public const string Toegang = "toegang";
}
