using System.Text.Json.Nodes;
using CaseLedger.Platform;
using CaseLedger.Toegang;
using Npgsql;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>A database and keys, and those who call the service that works with them.</summary>
internal abstract class Omgeving : IAsyncDisposable
{
    private static int laatsteGemeente = Random.Shared.Next(9000);
    private readonly NpgsqlDataSource bron;

    protected Omgeving(string verbinding)
    {
        Sleutelmap = Directory.CreateTempSubdirectory("caseledger-sleutels-").FullName;
        bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(verbinding) { MaxPoolSize = 10 });
    }

    public string Sleutelmap { get; }

    /// <summary>A gemeente that no other test of this run has.</summary>
    public static string NieuweGemeente() => $"{1000 + (Interlocked.Increment(ref laatsteGemeente) % 9000)}";

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

    /// <summary>A caller without a token.</summary>
    public abstract Systeem Onbekende();

    /// <summary>A caller with these rights.</summary>
    public Systeem Als(string gemeente, string scope = "registratie", string client = "regas", string sub = "lt-01", params (string Claim, object Waarde)[] claims) =>
        Onbekende().Met(Token(gemeente, scope, client, sub, claims));

    /// <summary>A caller with these claims.</summary>
    public Systeem Als(string gemeente, JsonObject claims) => Als(
        gemeente,
        (string)claims["scope"]!,
        sub: (string)claims["sub"]!,
        claims: [.. claims.Where(c => c.Key is not ("scope" or "sub")).Select(c => (c.Key, (object)(string)c.Value!))]);

    public string Token(string gemeente, string scope, string client, string sub, params (string Claim, object Waarde)[] claims) =>
        Ontwikkeltoken.Maak(Sleutelmap, Claims(gemeente, scope, client, sub, claims), TimeProvider.System.GetUtcNow());

    /// <summary>A toekomsttuin in a gemeente; its code.</summary>
    public async Task<string> NieuweTuin(string gemeente, string naam = "tuin")
    {
        // Outside Development nobody makes it but who installs the service.
        Sleutelbestand.Maak(Path.Combine(Sleutelmap, $"{gemeente}.sleutel"));
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

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await bron.DisposeAsync();
        if (Directory.Exists(Sleutelmap))
        {
            Directory.Delete(Sleutelmap, recursive: true);
        }
    }
}
