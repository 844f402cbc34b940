using Weasel.Postgresql.Tables;

namespace CaseLedger.Platform;

/// <summary>Who is told of what was recorded, and what is still to be told.</summary>
internal static partial class Tabellen
{
    private static IEnumerable<Table> Geabonneerd() =>
    [
        Tabel("abonnementen", t =>
        {
            t.AddColumn<Guid>("id").AsPrimaryKey();
            t.AddColumn("client", "text").NotNull();
            // Whose key seals its secrets.
            t.AddColumn("gemeente", "text").NotNull();
            t.AddColumn("gemeenten", "text[]").NotNull();
            t.AddColumn("url", "text").NotNull();
            // Stored names of facts; empty for all.
            t.AddColumn("soorten", "text[]").NotNull();
            t.AddColumn("gemaakt", "timestamptz").NotNull();
            t.AddColumn("na_positie", "bigint").NotNull();
            // The circuit: failures after each other, and until when nothing is sent.
            t.AddColumn("mislukt", "integer").NotNull().DefaultValue(0);
            t.AddColumn("onderbroken_tot", "timestamptz");
            t.AddColumn("beeindigd", "timestamptz");
            t.AddColumn("reden", "text");
            t.Indexes.Add(new IndexDefinition("abonnementen_client") { Columns = ["client", "id"] });
        }),
        // Sealed; the old one stays until it does not sign any more.
        Tabel("abonnementsgeheimen", t =>
        {
            t.AddColumn<Guid>("id").AsPrimaryKey();
            t.AddColumn("abonnement", "uuid").NotNull();
            t.AddColumn("gesloten", "text").NotNull();
            t.AddColumn("tot", "timestamptz");
            t.Indexes.Add(new IndexDefinition("abonnementsgeheimen_abonnement") { Columns = ["abonnement", "id"] });
        }),
        Tabel("afleveringen", t =>
        {
            t.AddColumn<Guid>("abonnement").AsPrimaryKey();
            t.AddColumn<Guid>("registratie").AsPrimaryKey();
            t.AddColumn("positie", "bigint").NotNull();
            t.AddColumn("huishouden", "uuid").NotNull();
            t.AddColumn("status", "text").NotNull();
            t.AddColumn("sinds", "timestamptz").NotNull();
            t.AddColumn("pogingen", "integer").NotNull().DefaultValue(0);
            t.AddColumn("eerste", "timestamptz");
            t.AddColumn("volgende", "timestamptz").NotNull();
            // A node is sending it; when that dies, another takes it after this.
            t.AddColumn("bezet_tot", "timestamptz");
            t.AddColumn("antwoord", "integer");
            t.AddColumn("klaar", "timestamptz");
            t.Indexes.Add(new IndexDefinition("afleveringen_beurt") { Columns = ["abonnement", "volgende", "positie"], Predicate = "status = 'wacht'" });
            t.Indexes.Add(new IndexDefinition("afleveringen_volgorde") { Columns = ["abonnement", "huishouden", "positie"], Predicate = "status = 'wacht'" });
            t.Indexes.Add(new IndexDefinition("afleveringen_klaar") { Columns = ["klaar"], Predicate = "klaar is not null" });
        }),
    ];
}
