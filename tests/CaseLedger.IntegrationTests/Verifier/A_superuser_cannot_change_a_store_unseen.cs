using System.Text.Json;
using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Ledger;
using CaseLedger.Specs.Verifier;
using CaseLedger.Verifier;
using Npgsql;

namespace CaseLedger.IntegrationTests.Verifier;

public sealed class A_superuser_cannot_change_a_store_unseen(PostgreSql postgres) : IAsyncLifetime
{
    private const string First = "(select event_id from caseledger.bladen where positie = 4)";

    private static readonly Memory_store Store = Store_maker.Make(streams: 5, length: 12);

    private static readonly (string What, string Kind, string Sql)[] Interventions =
    [
        ("one byte of an entry", "changedBytes", $"update caseledger.grootboek set bytes = set_byte(bytes, 40, get_byte(bytes, 40) # 1) where event_id = {First}"),
        ("a hash", "changedBytes", $"update caseledger.grootboek set hash = reverse(hash) where event_id = {First}"),
        ("an entry and its hash", "leafDiffers", $"update caseledger.grootboek g set bytes = n.bytes, hash = encode(sha256('\\x00'::bytea || n.bytes), 'hex') from (select event_id, convert_to(replace(convert_from(bytes, 'UTF8'), 'huisbezoek', 'telefoon'), 'UTF8') as bytes from caseledger.grootboek) n where g.event_id = n.event_id and g.event_id = {First}"),
        ("an entry gone", "entryMissing", $"delete from caseledger.grootboek where event_id = {First}"),
        ("an entry gone with its event", "entryMissing", $"delete from caseledger.mt_events where id = {First}; delete from caseledger.grootboek where event_id = {First}"),
        ("an entry gone with all there is of it", "positionMissing", $"delete from caseledger.mt_events where id = {First}; delete from caseledger.grootboek where event_id = {First}; delete from caseledger.bladen where positie = 4"),
        ("all entries gone", "entryMissing", "truncate caseledger.grootboek"),
        ("an entry copied", "leafMissing", "insert into caseledger.grootboek select gen_random_uuid(), stroom, versie + 100, gemeente, bytes, hash from caseledger.grootboek limit 1"),
        ("two entries in each other's place", "versionDiffers", "update caseledger.grootboek set versie = -versie where versie in (1, 2); update caseledger.grootboek set versie = 3 + versie where versie < 0"),
        ("an entry of another gemeente", "columnDiffers", $"update caseledger.grootboek set gemeente = '0363' where event_id = {First}"),
        ("an event's data", "eventDiffers", $"update caseledger.mt_events set data = jsonb_set(data, '{{minuten}}', '999') where id = {First}"),
        ("who recorded an event", "envelopeDiffers", $"update caseledger.mt_events set headers = jsonb_set(headers, '{{registratie,door,professionalId}}', '\"x\"') where id = {First}"),
        ("an event's hash", "eventHashDiffers", $"update caseledger.mt_events set headers = jsonb_set(headers, '{{hash}}', '\"00\"') where id = {First}"),
        ("an event's type", "eventMoved", $"update caseledger.mt_events set type = 'DossierGesloten' where id = {First}"),
        ("an event called a tombstone", "eventMissing", $"update caseledger.mt_events set type = 'tombstone' where id = {First}"),
        ("an event hidden", "eventArchived", $"update caseledger.mt_events set is_archived = true where id = {First}"),
        ("an event without headers", "envelopeDiffers", $"update caseledger.mt_events set headers = null where id = {First}"),
        ("an event of another gemeente", "eventMoved", $"update caseledger.mt_events set tenant_id = '0363' where id = {First}"),
        ("an event gone", "eventMissing", $"delete from caseledger.mt_events where id = {First}"),
        ("an event more", "eventWithoutEntry", "insert into caseledger.mt_events (id, stream_id, version, data, type, tenant_id, headers) select gen_random_uuid(), stream_id, 99, data, type, tenant_id, headers from caseledger.mt_events where type <> 'tombstone' limit 1"),
        ("a line of the toegangslog", "leafDiffers", "update caseledger.toegangslog set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'toegestaan', 'geweigerd'), 'UTF8')"),
        ("whose household a line is about", "columnDiffers", "update caseledger.toegangslog set huishouden = null"),
        ("the toegangslog gone", "entryMissing", "truncate caseledger.toegangslog"),
        ("a leaf", "leafDiffers", "update caseledger.bladen set hash = sha256(hash) where positie = 4"),
        ("two leaves swapped", "rootDiffers", "update caseledger.bladen set positie = -positie where positie in (4, 5); update caseledger.bladen set positie = 9 + positie where positie < 0"),
        ("the last leaves gone", "cutOff", "delete from caseledger.knopen where (nummer + 1) << niveau > 40; insert into caseledger.wachtrij (event_id) select event_id from caseledger.bladen where positie > 40; delete from caseledger.bladen where positie > 40"),
        ("a leaf below the first", "positionOutOfOrder", "insert into caseledger.bladen values (0, gen_random_uuid(), sha256(''))"),
        ("a node", "nodeDiffers", "update caseledger.knopen set hash = sha256(hash) where niveau = 2 and nummer = 1"),
        ("a node gone", "nodeMissing", "delete from caseledger.knopen where niveau = 3 and nummer = 0"),
        ("all nodes gone", "nodeMissing", "truncate caseledger.knopen"),
        ("nodes more", "nodeExtra", "insert into caseledger.knopen values (1, 9223372036854775807, ''), (-3, 5, ''), (63, 1, ''), (2, 1000, '')"),
        ("a checkpoint", "signatureFalse", "update caseledger.controlepunten set notitie = replace(notitie, E'\\n7\\n', E'\\n8\\n') where grootte = 7"),
        ("a checkpoint under another size", "checkpointMoved", "update caseledger.controlepunten set grootte = 8 where grootte = 7"),
        ("a checkpoint that is none", "checkpointUnreadable", "update caseledger.controlepunten set notitie = 'x' where grootte = 7"),
        ("an entry that waits again", "pendingFalse", $"insert into caseledger.wachtrij (event_id) values ({First})"),
        ("nothing that waits", "pendingFalse", "insert into caseledger.wachtrij (event_id) values (gen_random_uuid())"),
        ("a row that waits gone", "leafMissing", "truncate caseledger.wachtrij"),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("caseledger-verify-").FullName;
    private string database = "";
    private NpgsqlConnection superuser = null!;

    public static TheoryData<string> Names => [.. Interventions.Select(i => i.What)];

    [Fact]
    public async Task An_untouched_store_holds()
    {
        await Tables.Fill(superuser, Store);
        var (code, report) = await Verify("--checkpoint", Write("kept.txt", Store.Checkpoints[1].Notitie));
        code.Should().Be(0, report.GetRawText());
        report.GetProperty("aantallen").GetProperty("entries").GetInt64().Should().Be(60);
        report.GetProperty("aantallen").GetProperty("events").GetInt64().Should().Be(60);
        report.GetProperty("aantallen").GetProperty("nodes").GetInt64().Should().Be(Store.Nodes.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_intervention_is_found(string what)
    {
        var (_, kind, sql) = Interventions.Single(i => i.What == what);
        await Tables.Fill(superuser, Store);
        await Tables.Run(superuser, sql);

        var (code, report) = await Verify();
        code.Should().Be(1, report.GetRawText());
        report.GetProperty("eersteFouten").EnumerateArray().Select(f => f.GetProperty("kenmerk").GetString()).Should().Contain(kind);
    }

    [Fact]
    public async Task Making_everything_again_contradicts_the_checkpoints()
    {
        var forged = Store.Copy();
        var row = forged.Entries[9];
        forged.Entries[9] = row with { Bytes = (Entry.Parse(row.Bytes) with { GebeurdOp = "2020-01-01T00:00:00.000Z" }).ToBytes() };
        forged.Rehash();
        await Tables.Fill(superuser, forged);

        var (code, report) = await Verify();
        code.Should().Be(1);
        report.GetProperty("eersteFouten").EnumerateArray().Should().OnlyContain(f => f.GetProperty("soort").GetString() == "opnieuw gehasht");
    }

    [Fact]
    public async Task A_database_that_is_no_store_is_a_wrong_question()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        (await CommandLine.RunAsync(["--database", await postgres.NewDatabaseAsync()], output, error)).Should().Be(2);
        error.ToString().Should().Contain("grootboek");
    }

    public async ValueTask InitializeAsync()
    {
        database = await postgres.NewDatabaseAsync();
        superuser = new NpgsqlConnection(database);
        await superuser.OpenAsync();
        await Tables.Run(superuser, Tables.Ddl);
    }

    public async ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        await superuser.DisposeAsync();
    }

    private async Task<(int Code, JsonElement Report)> Verify(params string[] more)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["--database", database, "--key", Write("keys.txt", Store_maker.Key.Public.ToString()), "--json", .. more], output, error);
        error.ToString().Should().BeEmpty();
        return (code, JsonElement.Parse(output.ToString()));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
