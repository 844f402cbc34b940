namespace CaseLedger.IntegrationTests.Platform;

public class De_dienst_start_niet_op_wat_niet_veilig_is(PostgreSql postgres)
{
    [Fact]
    public async Task Zonder_tabellen_of_met_die_van_een_andere_versie()
    {
        var installatie = await Installatie.Leeg(postgres);
        Geweigerd(await installatie.Start(), "migreer");
        (await (installatie with { Omgeving = "Development" }).Migreer()).Code.Should().Be(0);
        foreach (var sql in new[] { "drop index caseledger.grootboek_stroom_versie", "drop table wolverine.wolverine_dead_letters" })
        {
            await Installatie.Voer(installatie.Eigenaar, sql);
            Geweigerd(await installatie.Start(), "niet van deze versie");
            (await installatie.Migreer()).Code.Should().Be(0);
        }
    }

    [Fact]
    public async Task Onder_een_rol_die_te_veel_of_te_weinig_mag()
    {
        var installatie = await Installatie.Klaar(postgres);
        Geweigerd(await installatie.Start(installatie.Eigenaar), "mag te veel: eigendom op caseledger.");
        Geweigerd(await installatie.Start(installatie.Beheerder), "mag te veel: eigendom op caseledger.");
        foreach (var (sql, reden) in new[]
        {
            ($"grant delete on caseledger.grootboek to {installatie.Rol}", "mag te veel: delete op caseledger.grootboek."),
            ("grant update (data) on caseledger.mt_events to public", "mag te veel: update op caseledger.mt_events."),
            ($"revoke insert on caseledger.bladen from {installatie.Rol}", "mag te weinig: insert op caseledger.bladen."),
        })
        {
            await Installatie.Voer(installatie.Eigenaar, sql);
            Geweigerd(await installatie.Start(), reden);
            (await installatie.Migreer()).Code.Should().Be(0);
        }
    }

    [Fact]
    public async Task Onder_een_rol_die_een_ander_kan_worden()
    {
        var installatie = await Installatie.Klaar(postgres);
        var (ander, _) = await postgres.NewRoleAsync();
        await Installatie.Voer(installatie.Beheerder, $"alter role {installatie.Rol} noinherit; grant {ander} to {installatie.Rol}; grant truncate on caseledger.toegangslog to {ander}");

        Geweigerd(await installatie.Start(), "mag te veel: truncate op caseledger.toegangslog.");
    }

    [Fact]
    public async Task Met_abonnementen_zonder_te_zeggen_namens_wie_en_vanwaar()
    {
        var installatie = await Installatie.Klaar(postgres);
        await Installatie.Voer(installatie.Beheerder, "insert into caseledger.abonnementen (id, client, gemeente, gemeenten, url, soorten, gemaakt, na_positie) values (gen_random_uuid(), 'regas', '0402', '{0402}', 'https://ontvanger.invalid/', '{}', now(), 0)");

        var start = await installatie.Start();

        Geweigerd(start, "Abonnementen__Oin");
        start.Fout.Should().Contain("Abonnementen__Adres");
    }

    /// <summary>The PostgreSQL of the tests is set to be fast: in Production that is all that is in the way.</summary>
    [Fact]
    public async Task In_productie_op_een_PostgreSQL_die_na_een_stroomstoring_iets_kwijt_kan_zijn()
    {
        var installatie = await Installatie.Klaar(postgres);
        var uit = await Uit(installatie);
        uit.Should().NotBeEmpty("the server of the tests is not safe");

        var (code, _, fout) = await installatie.Start(omgeving: "Production");

        code.Should().Be(1);
        var bezwaren = fout.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        bezwaren.Should().HaveCount(uit.Count);
        uit.Should().AllSatisfy(naam => bezwaren.Should().ContainSingle(b => b.Contains($"staat {naam} uit", StringComparison.Ordinal) && b.Contains($"Zet {naam} op on", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Zonder_de_sleutels_waarmee_het_grootboek_voor_zichzelf_spreekt()
    {
        var installatie = await Installatie.Klaar(postgres);

        var start = await installatie.Start(sleutels: _ => { });

        Geweigerd(start, "0000.sleutel");
        Geweigerd(start, "controlesleutel NAAM");
        start.Fout.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(3, "nothing else is in the way");
    }

    [Fact]
    public async Task Migreren_vraagt_een_eigenaar_en_een_andere_rol_die_er_is()
    {
        var installatie = await Installatie.Leeg(postgres);
        (await installatie.Migreer("--rol", "verzonnen")).Should().Match<(int Code, string Uit, string Fout)>(r => r.Code == 1 && r.Fout.Contains("create role verzonnen"));
        (await (installatie with { Dienst = installatie.Eigenaar }).Migreer()).Should().Match<(int Code, string Uit, string Fout)>(r => r.Code == 1 && r.Fout.Contains("eigenaar zelf"));
        (await (installatie with { Eigenaar = installatie.Dienst, Dienst = installatie.Eigenaar }).Migreer()).Should().Match<(int Code, string Uit, string Fout)>(r => r.Code == 1 && r.Fout.Contains("niet gelukt"));
        (await (installatie with { Eigenaar = string.Empty }).Migreer()).Code.Should().Be(2);
        (await installatie.Migreer("--verzonnen", "x")).Code.Should().Be(2);
        Geweigerd(await installatie.Start(), "migreer");
    }

    private static async Task<IReadOnlyList<string>> Uit(Installatie installatie)
    {
        await using var bron = Npgsql.NpgsqlDataSource.Create(installatie.Dienst);
        await using var vraag = bron.CreateCommand("select name from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'");
        await using var lezer = await vraag.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<string> namen = [];
        while (await lezer.ReadAsync(TestContext.Current.CancellationToken))
        {
            namen.Add(lezer.GetString(0));
        }

        return namen;
    }

    private static void Geweigerd((int Code, string Uit, string Fout) start, string reden)
    {
        start.Code.Should().Be(1);
        start.Fout.Should().StartWith("De dienst start niet.").And.Contain(reden);
    }
}
