using Weasel.Postgresql.Tables;

namespace CaseLedger.Platform;

/// <summary>What must be kept, and what was or will be erased. All of it follows from the ledger.</summary>
internal static partial class Tabellen
{
    private static IEnumerable<Table> Bewaard() =>
    [
        // Erasures. From its approval on a row is the fence: its key is not used any more, also when a copy of it comes back.
        Tabel("vernietigingen", t =>
        {
            t.AddColumn<Guid>("id").AsPrimaryKey();
            t.AddColumn("gemeente", "text").NotNull();
            t.AddColumn("huishouden", "uuid").NotNull();
            t.AddColumn("sleutel", "text").NotNull();
            t.AddColumn("goedgekeurd", "timestamptz");
            t.AddColumn("voltooid", "timestamptz");
            t.Indexes.Add(new IndexDefinition("vernietigingen_huishouden") { Columns = ["huishouden"] });
            t.Indexes.Add(new IndexDefinition("vernietigingen_open") { Columns = ["id"], Predicate = "voltooid is null" });
        }),
        // Dossiers that must not be destroyed now.
        Tabel("bewaarplichten", t =>
        {
            t.AddColumn<Guid>("id").AsPrimaryKey();
            t.AddColumn("huishouden", "uuid").NotNull();
            t.Indexes.Add(new IndexDefinition("bewaarplichten_huishouden") { Columns = ["huishouden"] });
        }),
    ];
}
