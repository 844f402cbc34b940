using Npgsql;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>Processes of the service with one database, one folder of keys and one clock.</summary>
internal sealed class Knooppunten : Omgeving
{
    private readonly List<Knooppunt> draaiend = [];
    private readonly Dictionary<string, string> instellingen;
    private readonly string klok;
    private DateTimeOffset nu;
    private int beurt;

    private Knooppunten(string verbinding, DateTimeOffset begin, IReadOnlyDictionary<string, string> extra)
        : base(verbinding)
    {
        klok = Path.Combine(Sleutelmap, "klok");
        nu = begin;
        Bestandsklok.Zet(klok, begin);
        instellingen = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["CASELEDGER_POSTGRES"] = new NpgsqlConnectionStringBuilder(verbinding) { MaxPoolSize = 20 }.ConnectionString,
            ["CASELEDGER_SLEUTELS"] = Sleutelmap,
            ["DOTNET_STARTUP_HOOKS"] = typeof(Knooppunten).Assembly.Location,
            [Bestandsklok.Variabele] = klok,
        };
        foreach (var (naam, waarde) in extra)
        {
            instellingen[naam] = waarde;
        }
    }

    public IReadOnlyList<Knooppunt> Draaiend => draaiend;

    /// <summary>Starts this many at once, with the clock at a moment; stopped with the run.</summary>
    public static async Task<Knooppunten> Start(PostgreSql postgres, int aantal, DateTimeOffset begin, IReadOnlyDictionary<string, string>? extra = null)
    {
        var knooppunten = new Knooppunten(await postgres.NewDatabaseAsync(), begin, extra ?? new Dictionary<string, string>());
        postgres.StopBefore(knooppunten.DisposeAsync);
        knooppunten.draaiend.AddRange(await Task.WhenAll(Enumerable.Range(0, aantal).Select(_ => Knooppunt.Start(knooppunten.instellingen))));
        return knooppunten;
    }

    /// <summary>Starts one more.</summary>
    public async Task<Knooppunt> Erbij()
    {
        var knooppunt = await Knooppunt.Start(instellingen);
        draaiend.Add(knooppunt);
        return knooppunt;
    }

    /// <summary>Kills one; nobody calls it any more.</summary>
    public async Task Dood(Knooppunt knooppunt)
    {
        draaiend.Remove(knooppunt);
        await knooppunt.DisposeAsync();
    }

    /// <summary>
    /// Lets time pass for all. Wolverine goes by the clock of the machine, which nobody can set: what waits for a moment comes
    /// nearer by as much as the service's clock went on.
    /// </summary>
    public async Task Zet(DateTimeOffset moment)
    {
        var verstreken = moment - nu;
        nu = moment;
        Bestandsklok.Zet(klok, moment);
        await Vraag("update wolverine.wolverine_incoming_envelopes set execution_time = execution_time - $1 where status = 'Scheduled'", verstreken);
    }

    /// <summary>A caller without a token, of each process in turn.</summary>
    public override Systeem Onbekende() => draaiend[Interlocked.Increment(ref beurt) % draaiend.Count].Onbekende();

    public override async ValueTask DisposeAsync()
    {
        while (draaiend.Count > 0)
        {
            await Dood(draaiend[0]);
        }

        await base.DisposeAsync();
    }
}
