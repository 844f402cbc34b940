using Npgsql;

namespace CaseLedger.IntegrationTests.Platform;

public class PostgreSqlTests(PostgreSql postgres)
{
    [Fact]
    public async Task The_database_of_the_run_answers() => (await ScalarAsync(postgres.ConnectionString, "select 1")).Should().Be(1);

    [Fact]
    public async Task Two_databases_are_separate()
    {
        var one = await postgres.NewDatabaseAsync();
        var other = await postgres.NewDatabaseAsync();

        await ScalarAsync(one, "create table alleen_hier (id int)");

        const string Exists = "select to_regclass('alleen_hier') is not null";
        (await ScalarAsync(one, Exists)).Should().Be(true);
        (await ScalarAsync(other, Exists)).Should().Be(false);
        (await ScalarAsync(postgres.ConnectionString, Exists)).Should().Be(false);
    }

    [Fact]
    public async Task A_database_stores_every_character() =>
        (await ScalarAsync(postgres.ConnectionString, "show server_encoding")).Should().Be("UTF8");

    private static async Task<object?> ScalarAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
