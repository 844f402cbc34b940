using CaseLedger.Platform;
using CaseLedger.Toegang;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Npgsql;
using Wolverine;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>The service in this process, on a database and with keys of its own.</summary>
internal sealed class Dienst : IAsyncDisposable
{
    private static readonly Lock Slot = new();
    private static Task<Dienst>? gedeeld;
    private static int laatsteGemeente = Random.Shared.Next(9000);

    private readonly WebApplicationFactory<Program> fabriek;
    private readonly NpgsqlDataSource bron;

    private Dienst(string verbinding, string dienstverbinding)
    {
        Sleutelmap = Directory.CreateTempSubdirectory("caseledger-sleutels-").FullName;
        bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(verbinding) { MaxPoolSize = 10 });
        fabriek = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseEnvironment("Development");
            web.UseSetting("CASELEDGER_POSTGRES", new NpgsqlConnectionStringBuilder(dienstverbinding) { MaxPoolSize = 30 }.ConnectionString);
            web.UseSetting("CASELEDGER_SLEUTELS", Sleutelmap);
            web.ConfigureLogging(l => l.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Logboek));
            web.ConfigureTestServices(d => d.Replace(ServiceDescriptor.Singleton<TimeProvider>(Klok)).RunWolverineInSoloMode());
        });
    }

    public string Sleutelmap { get; }

    public Klok Klok { get; } = new();

    public Logboek Logboek { get; } = new();

    public IServiceProvider Diensten => fabriek.Services;

    /// <summary>The one that tests of this run share.</summary>
    public static Task<Dienst> Gedeeld(PostgreSql postgres)
    {
        lock (Slot)
        {
            return gedeeld ??= Start(postgres);
        }
    }

    /// <summary>A service of its own, stopped with the run.</summary>
    /// <param name="postgres">Where its database is made.</param>
    /// <param name="omleiding">Changes the connection string that the service gets.</param>
    public static async Task<Dienst> Start(PostgreSql postgres, Func<string, string>? omleiding = null)
    {
        var verbinding = await postgres.NewDatabaseAsync();
        var dienst = new Dienst(verbinding, omleiding?.Invoke(verbinding) ?? verbinding);
        postgres.StopBefore(dienst.DisposeAsync);
        await Task.Run(() => dienst.fabriek.Server);
        return dienst;
    }

    /// <summary>A gemeente that no other test of this run has.</summary>
    public static string NieuweGemeente() => $"{1000 + (Interlocked.Increment(ref laatsteGemeente) % 9000)}";

    /// <summary>A caller without a token.</summary>
    public Systeem Onbekende() => new(fabriek.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    /// <summary>A caller with these rights.</summary>
    public Systeem Als(string gemeente, string scope = "registratie", string client = "regas", string sub = "lt-01", params (string Claim, object Waarde)[] claims) =>
        Onbekende().Met(Token(gemeente, scope, client, sub, claims));

    public string Token(string gemeente, string scope, string client, string sub, params (string Claim, object Waarde)[] claims) =>
        Ontwikkeltoken.Maak(Sleutelmap, Claims(gemeente, scope, client, sub, claims), TimeProvider.System.GetUtcNow());

    public static Dictionary<string, object> Claims(string gemeente, string scope, string client, string sub, params (string Claim, object Waarde)[] claims)
    {
        var alle = new Dictionary<string, object>
        {
            ["sub"] = sub,
            ["name"] = "Consulent Een",
            ["client_id"] = client,
            ["scope"] = scope,
            ["gemeenten"] = gemeente.Split(','),
            ["organisatie"] = "Sociaal Plein",
            ["organisatieSoort"] = "lokaalTeam",
        };
        foreach (var (claim, waarde) in claims)
        {
            alle[claim] = waarde;
        }

        return alle;
    }

    /// <summary>A toekomsttuin in a gemeente; its code.</summary>
    public async Task<string> NieuweTuin(string gemeente, string naam = "tuin")
    {
        var code = $"{naam}-{gemeente}";
        var antwoord = await Als(gemeente, "beheer").Post("/v1/toekomsttuinen", new { code, naam = "Toekomsttuin", gemeente, regio = "regio" });
        antwoord.Status.Should().Be(201, antwoord.Tekst);
        return code;
    }

    /// <summary>Rows of the database, as its superuser sees them.</summary>
    public async Task<List<object?[]>> Vraag(string sql, params object[] waarden)
    {
        await using var opdracht = bron.Opdracht(sql, waarden);
        await using var lezer = await opdracht.ExecuteReaderAsync();
        List<object?[]> rijen = [];
        while (await lezer.ReadAsync())
        {
            var rij = new object[lezer.FieldCount];
            lezer.GetValues(rij);
            rijen.Add([.. rij.Select(w => w is DBNull ? null : w)]);
        }

        return rijen;
    }

    /// <summary>One value of the database.</summary>
    public async Task<T> Waarde<T>(string sql, params object[] waarden) => (T)(await Vraag(sql, waarden))[0][0]!;

    public async Task<NpgsqlConnection> Verbind() => await bron.OpenConnectionAsync();

    public async ValueTask DisposeAsync()
    {
        await fabriek.DisposeAsync();
        await bron.DisposeAsync();
        if (Directory.Exists(Sleutelmap))
        {
            Directory.Delete(Sleutelmap, recursive: true);
        }
    }
}
