using CaseLedger.Toegang;
using Microsoft.AspNetCore.Authentication.JwtBearer;
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

    private Dienst(string verbinding, string dienstverbinding, IReadOnlyDictionary<string, string> instellingen, string omgeving = "Development")
        : base(verbinding) => fabriek = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseEnvironment(omgeving);
            web.UseSetting("CASELEDGER_POSTGRES", new NpgsqlConnectionStringBuilder(dienstverbinding) { MaxPoolSize = 30 }.ConnectionString);
            web.UseSetting("CASELEDGER_SLEUTELS", Sleutelmap);
            foreach (var (naam, waarde) in instellingen)
            {
                web.UseSetting(naam, waarde);
            }

            web.ConfigureLogging(l => l.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Logboek));
            if (omgeving != "Development")
            {
                web.ConfigureTestServices(GeloofDeTests);
            }

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
        return await Gestart(postgres, new Dienst(verbinding, omleiding?.Invoke(verbinding) ?? verbinding, instellingen ?? new Dictionary<string, string>()));
    }

    /// <summary>A service as it runs outside Development, but for the tokens that it believes; it makes no keys.</summary>
    public static Task<Dienst> Start(PostgreSql postgres, Installatie installatie)
    {
        var dienst = new Dienst(installatie.Beheerder, installatie.Dienst, Installatie.Provider, "Staging");
        Installatie.Sleutels(dienst.Sleutelmap);
        return Gestart(postgres, dienst);
    }

    private static async Task<Dienst> Gestart(PostgreSql postgres, Dienst dienst)
    {
        postgres.StopBefore(dienst.DisposeAsync);
        await Task.Run(() => dienst.fabriek.Server);
        return dienst;
    }

    private void GeloofDeTests(IServiceCollection diensten) => diensten.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, o =>
    {
        o.Authority = null;
        o.TokenValidationParameters = Ontwikkeltoken.Controle(Sleutelmap);
    });

    /// <summary>The service as it is, for who makes requests itself.</summary>
    public HttpClient Http() => fabriek.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public override Systeem Onbekende() => new(Http());

    public override async ValueTask DisposeAsync()
    {
        await fabriek.DisposeAsync();
        await base.DisposeAsync();
    }
}
