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
internal sealed class Dienst : Omgeving
{
    private static readonly Lock Slot = new();
    private static Task<Dienst>? gedeeld;

    private readonly WebApplicationFactory<Program> fabriek;

    private Dienst(string verbinding, string dienstverbinding, IReadOnlyDictionary<string, string> instellingen)
        : base(verbinding) => fabriek = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseEnvironment("Development");
            web.UseSetting("CASELEDGER_POSTGRES", new NpgsqlConnectionStringBuilder(dienstverbinding) { MaxPoolSize = 30 }.ConnectionString);
            web.UseSetting("CASELEDGER_SLEUTELS", Sleutelmap);
            foreach (var (naam, waarde) in instellingen)
            {
                web.UseSetting(naam, waarde);
            }

            web.ConfigureLogging(l => l.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Logboek));
            web.ConfigureTestServices(d => d.Replace(ServiceDescriptor.Singleton<TimeProvider>(Klok)).RunWolverineInSoloMode());
        });

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
    /// <param name="instellingen">Beside those of every test.</param>
    public static async Task<Dienst> Start(PostgreSql postgres, Func<string, string>? omleiding = null, IReadOnlyDictionary<string, string>? instellingen = null)
    {
        var verbinding = await postgres.NewDatabaseAsync();
        var dienst = new Dienst(verbinding, omleiding?.Invoke(verbinding) ?? verbinding, instellingen ?? new Dictionary<string, string>());
        postgres.StopBefore(dienst.DisposeAsync);
        await Task.Run(() => dienst.fabriek.Server);
        return dienst;
    }

    public override Systeem Onbekende() => new(fabriek.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    public override async ValueTask DisposeAsync()
    {
        await fabriek.DisposeAsync();
        await base.DisposeAsync();
    }
}
