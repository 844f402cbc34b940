using CaseLedger.IntegrationTests.Platform;
using Npgsql;

namespace CaseLedger.IntegrationTests.Grootboek;

public class Het_grootboek_toont_wat_er_veranderd_is(PostgreSql postgres) : Diensttest(postgres)
{
    private static readonly Dictionary<string, string> Ingrepen = new()
    {
        ["one byte of an entry"] = "update caseledger.grootboek set bytes = set_byte(bytes, 40, get_byte(bytes, 40) # 1) where stroom = $1 and versie = 2",
        ["the hash of an entry"] = "update caseledger.grootboek set hash = reverse(hash) where stroom = $1 and versie = 3",
        ["an entry and its hash"] = "update caseledger.grootboek g set bytes = n.bytes, hash = encode(sha256('\\x00'::bytea || n.bytes), 'hex') from (select event_id, convert_to(replace(convert_from(bytes, 'UTF8'), 'jeugdteam', 'inloop'), 'UTF8') as bytes from caseledger.grootboek where stroom = $1 and versie = 1) n where g.event_id = n.event_id",
        ["the places of two entries"] = "update caseledger.grootboek set versie = -versie where stroom = $1 and versie in (1, 2); update caseledger.grootboek set versie = 3 + versie where stroom = $1 and versie < 0",
        ["the data of two events"] = "update caseledger.mt_events e set data = o.data from caseledger.mt_events o where e.stream_id = $1 and o.stream_id = $1 and e.version in (4, 5) and o.version = 9 - e.version",
        ["an event's data"] = "update caseledger.mt_events set data = jsonb_set(data, '{anoniem}', 'true') where stream_id = $1 and version = 1",
        ["an event's type"] = "update caseledger.mt_events set type = 'ToestemmingGeweigerd' where stream_id = $1 and version = 2",
        ["an event's moment"] = "update caseledger.mt_events set headers = jsonb_set(headers, '{registratie,gebeurdOp}', '\"2020-01-01T00:00:00.000Z\"') where stream_id = $1 and version = 1",
        ["who recorded an event"] = "update caseledger.mt_events set headers = jsonb_set(headers, '{registratie,door,professionalId}', '\"iemand-anders\"') where stream_id = $1 and version = 1",
        ["an event's hash"] = "update caseledger.mt_events set headers = jsonb_set(headers, '{hash}', '\"00\"') where stream_id = $1 and version = 1",
        ["an event that is gone"] = "delete from caseledger.mt_events where stream_id = $1 and version = 2",
        ["an entry that is gone"] = "delete from caseledger.grootboek where stroom = $1 and versie = 2",
        ["an event of another gemeente"] = "update caseledger.grootboek set gemeente = '0000' where stroom = $1 and versie = 1",
    };

    public static TheoryData<string> Namen => [.. Ingrepen.Keys];

    [Fact]
    public async Task Iedere_hash_van_iedere_stroom_volgt_uit_de_bewaarde_bytes()
    {
        var kern = await Kern.Lees(Dienst);
        (await kern.Import.Importeer(kern.Regels)).Json["gelukt"]!.GetValue<int>().Should().Be(93);

        await using var verbinding = await Dienst.Verbind();
        (await Controle.Fouten(verbinding, kern.Gemeente)).Should().BeEmpty();
        (await Dienst.Waarde<long>("select count(*) from caseledger.grootboek where gemeente = $1 and stroom in (select id from caseledger.huishoudens)", kern.Gemeente)).Should().Be(93);
    }

    [Fact]
    public async Task Het_auditspoor_toont_de_hashes_van_het_grootboek()
    {
        var huis = await Huis.Ingestroomd(Dienst);

        var items = (await huis.Auditspoor()).Items();

        var hashes = (await Dienst.Vraag("select hash from caseledger.grootboek where stroom = $1 order by versie", huis.Id)).Select(r => (string)r[0]!).ToList();
        items.Select(i => i!["hash"].Tekst()).Should().Equal(hashes);
        items.Select(i => i!["vorige"].Tekst()).Should().Equal([Ledger.Hash.Geen, .. hashes.SkipLast(1)]);
        items.Select(i => i!["type"].Tekst()).Should().Equal("HuishoudenAangemeld", "ToestemmingVerleend", "TriageUitgevoerd");
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Een_ingreep_in_de_database_valt_op(string wat)
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await huis.Contactpersoon().Gelukt();
        await huis.Inzet(huis.Moeder).Gelukt();
        await using var verbinding = await Dienst.Verbind();
        (await Controle.Fouten(verbinding, huis.Gemeente)).Should().BeEmpty();

        await using var transactie = await verbinding.BeginTransactionAsync(TestContext.Current.CancellationToken);
        foreach (var sql in Ingrepen[wat].Split("; "))
        {
            await using var ingreep = new NpgsqlCommand(sql, verbinding);
            if (sql.Contains("$1", StringComparison.Ordinal))
            {
                ingreep.Parameters.Add(new() { Value = huis.Id });
            }

            await ingreep.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        (await Controle.Fouten(verbinding, huis.Gemeente)).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Verwisselde_ids_van_twee_events_vallen_op()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var ids = (await Dienst.Vraag("select id from caseledger.mt_events where stream_id = $1 order by version", huis.Id)).Select(r => (Guid)r[0]!).ToList();
        await using var verbinding = await Dienst.Verbind();
        await using var transactie = await verbinding.BeginTransactionAsync(TestContext.Current.CancellationToken);
        foreach (var (van, naar) in new[] { (ids[1], Guid.Empty), (ids[2], ids[1]), (Guid.Empty, ids[2]) })
        {
            await using var wissel = new NpgsqlCommand("update caseledger.mt_events set id = $2 where id = $1", verbinding)
            {
                Parameters = { new() { Value = van }, new() { Value = naar } },
            };
            (await wissel.ExecuteNonQueryAsync(TestContext.Current.CancellationToken)).Should().Be(1);
        }

        (await Controle.Fouten(verbinding, huis.Gemeente)).Should().Contain(f => f.Contains("another place", StringComparison.Ordinal)).And.Contain(f => f.Contains("differ", StringComparison.Ordinal));
    }
}
