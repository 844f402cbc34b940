using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace CaseLedger.Platform;

/// <summary>Our own tables beside Marten's, in the same schema. None holds readable text about a household.</summary>
internal static partial class Tabellen
{
    public const string Schema = "caseledger";

    public static IEnumerable<Table> Alle() =>
    [
        .. Genummerd(),
        .. Bewaard(),
        .. Geabonneerd(),
        // Which gemeente a household belongs to: the only place where that is looked up.
        Tabel("huishoudens", t =>
        {
            t.AddColumn<Guid>("id").AsPrimaryKey();
            t.AddColumn("gemeente", "text").NotNull();
        }),
        Tabel("externe_referenties", t =>
        {
            t.AddColumn("gemeente", "text").AsPrimaryKey();
            t.AddColumn("systeem", "text").AsPrimaryKey();
            t.AddColumn("kenmerk", "bytea").AsPrimaryKey();
            t.AddColumn<Guid>("huishouden").NotNull();
        }),
        // Keys of households and leden, wrapped by the gemeente's key. Destroying a row erases what it sealed.
        Tabel("sleutels", t =>
        {
            t.AddColumn<Guid>("huishouden").AsPrimaryKey();
            t.AddColumn("naam", "text").AsPrimaryKey();
            t.AddColumn("verpakt", "bytea").NotNull();
        }),
        // The ledger: the exact bytes that were hashed.
        Tabel("grootboek", t =>
        {
            t.AddColumn<Guid>("event_id").AsPrimaryKey();
            t.AddColumn<Guid>("stroom").NotNull();
            t.AddColumn<long>("versie").NotNull();
            t.AddColumn("gemeente", "text").NotNull();
            t.AddColumn("bytes", "bytea").NotNull();
            t.AddColumn("hash", "text").NotNull();
            t.Indexes.Add(new IndexDefinition("grootboek_stroom_versie") { Columns = ["stroom", "versie"], IsUnique = true });
        }),
        Tabel("idempotentie", t =>
        {
            t.AddColumn("gemeente", "text").AsPrimaryKey();
            t.AddColumn("client", "text").AsPrimaryKey();
            t.AddColumn("sleutel", "text").AsPrimaryKey();
            t.AddColumn("kenmerk", "bytea").NotNull();
            t.AddColumn("huishouden", "uuid").NotNull();
            t.AddColumn("versie", "bigint").NotNull();
            t.AddColumn("locatie", "text").NotNull();
            t.AddColumn("antwoord", "bytea").NotNull();
            t.AddColumn("op", "timestamptz").NotNull();
            t.Indexes.Add(new IndexDefinition("idempotentie_op") { Columns = ["op"] });
        }),
        Tabel("toegangslog", t =>
        {
            t.AddColumn<Guid>("id").AsPrimaryKey();
            t.AddColumn("gemeente", "text").NotNull();
            t.AddColumn("huishouden", "uuid");
            t.AddColumn("professional", "text").NotNull().DefaultValueByString(string.Empty);
            t.AddColumn("op", "timestamptz").NotNull();
            t.AddColumn("bytes", "bytea").NotNull();
            t.Indexes.Add(new IndexDefinition("toegangslog_huishouden") { Columns = ["huishouden", "op"] });
            t.Indexes.Add(new IndexDefinition("toegangslog_gemeente") { Columns = ["gemeente", "op"] });
            t.Indexes.Add(new IndexDefinition("toegangslog_professional") { Columns = ["professional", "op"] });
        }),
        // For which day a household's signals are looked at again.
        Tabel("signaalplanning", t =>
        {
            t.AddColumn<Guid>("huishouden").AsPrimaryKey();
            t.AddColumn("voor", "date").NotNull();
        }),
        Tabel("toekomsttuinen", t =>
        {
            t.AddColumn("code", "text").AsPrimaryKey();
            t.AddColumn("naam", "text").NotNull();
            t.AddColumn("gemeente", "text").NotNull();
            t.AddColumn("regio", "text").NotNull();
            t.AddColumn("startdatum", "date").NotNull();
        }),
        Tabel("importen", t =>
        {
            t.AddColumn<Guid>("id").AsPrimaryKey();
            t.AddColumn("client", "text").NotNull();
            t.AddColumn("gemeenten", "text[]").NotNull();
            t.AddColumn("op", "timestamptz").NotNull();
            t.AddColumn("status", "text").NotNull();
            t.AddColumn("regels", "bigint").NotNull().DefaultValue(0L);
            // The name of the source, once it is known, and, sealed, for whom it runs; gone when it is done.
            t.AddColumn("systeem", "text");
            t.AddColumn("beller", "bytea");
            t.AddColumn("sleutel", "bytea");
            t.Indexes.Add(new IndexDefinition("importen_bezig") { Columns = ["id"], Predicate = "status = 'bezig'" });
        }),
        // The lines that are still to be handled, sealed under the import's own key.
        Tabel("importdelen", t =>
        {
            t.AddColumn<Guid>("import").AsPrimaryKey();
            t.AddColumn("vanaf", "bigint").AsPrimaryKey();
            t.AddColumn("inhoud", "bytea").NotNull();
        }),
        Tabel("importregels", t =>
        {
            t.AddColumn<Guid>("import").AsPrimaryKey();
            t.AddColumn("regel", "bigint").AsPrimaryKey();
            t.AddColumn("sleutel", "text");
            t.AddColumn("uitkomst", "text").NotNull();
            t.AddColumn("registratie", "uuid");
            t.AddColumn("probleem", "text");
            // The household as the file calls it, as a keyed hash; for who goes on after a crash.
            t.AddColumn("groep", "uuid");
        }),
        // Every line that was ever recorded: a sleutel is kept for ever.
        Tabel("importsleutels", t =>
        {
            t.AddColumn("gemeente", "text").AsPrimaryKey();
            t.AddColumn("client", "text").AsPrimaryKey();
            t.AddColumn("sleutel", "text").AsPrimaryKey();
            t.AddColumn("kenmerk", "bytea").NotNull();
            t.AddColumn("huishouden", "uuid").NotNull();
            t.AddColumn("registratie", "uuid").NotNull();
        }),
    ];

    private static Table Tabel(string naam, Action<Table> vorm)
    {
        var tabel = new Table(new PostgresqlObjectName(Schema, naam, SchemaUtils.IdentifierUsage.General));
        vorm(tabel);
        return tabel;
    }
}
