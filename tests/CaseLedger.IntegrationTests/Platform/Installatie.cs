using CaseLedger.Controlepunten;
using CaseLedger.Platform;
using Npgsql;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>A database as an administrator makes one: of an owner, for a service that works under a role of its own.</summary>
/// <param name="Beheerder">Connection string of the superuser.</param>
/// <param name="Eigenaar">Connection string of the owner.</param>
/// <param name="Dienst">Connection string of the service.</param>
internal sealed record Installatie(string Beheerder, string Eigenaar, string Dienst)
{
    /// <summary>Settings that let the service begin outside Development.</summary>
    public static Dictionary<string, string> Provider { get; } = new()
    {
        ["Aanmelden:Authority"] = "https://provider.invalid",
        ["Aanmelden:Audience"] = "caseledger",
        ["Abonnementen:Oin"] = "00000001823288444000",
        ["Abonnementen:Adres"] = "https://dossier.invalid",
        ["Abonnementen:StaToe:0"] = "localhost",
    };

    /// <summary>Where <c>migreer</c> runs.</summary>
    public string Omgeving { get; init; } = "Production";

    public string Rol => new NpgsqlConnectionStringBuilder(Dienst).Username!;

    /// <summary>The database and the two roles, without tables.</summary>
    public static async Task<Installatie> Leeg(PostgreSql postgres)
    {
        var (eigenaar, dienst) = (await postgres.NewRoleAsync(), await postgres.NewRoleAsync());
        var verbinding = await postgres.NewDatabaseAsync(eigenaar.Name);
        string Als((string Name, string Password) rol) => new NpgsqlConnectionStringBuilder(verbinding) { Username = rol.Name, Password = rol.Password }.ConnectionString;
        return new Installatie(verbinding, Als(eigenaar), Als(dienst));
    }

    /// <summary>The same with the tables that <c>migreer</c> makes.</summary>
    public static async Task<Installatie> Klaar(PostgreSql postgres)
    {
        var installatie = await Leeg(postgres);
        (await installatie.Migreer()).Should().Match<(int Code, string Uit, string Fout)>(r => r.Code == 0 && r.Fout.Length == 0);
        return installatie;
    }

    public Task<(int Code, string Uit, string Fout)> Migreer(params string[] opties) => Losproces.Voer(
        new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = Omgeving, ["CASELEDGER_POSTGRES_EIGENAAR"] = Eigenaar, ["CASELEDGER_POSTGRES"] = Dienst }, ["migreer", .. opties]);

    /// <summary>Starts the service, which is expected to end at once.</summary>
    /// <param name="verbinding">Under whom.</param>
    /// <param name="omgeving">The environment.</param>
    /// <param name="sleutels">Puts keys in the folder of keys; those that the service itself needs when not given.</param>
    public Task<(int Code, string Uit, string Fout)> Start(string? verbinding = null, string omgeving = "Staging", Action<string>? sleutels = null) => Losproces.Voer(new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = omgeving,
        ["CASELEDGER_POSTGRES"] = verbinding ?? Dienst,
        ["Aanmelden__Authority"] = Provider["Aanmelden:Authority"],
        ["Aanmelden__Audience"] = Provider["Aanmelden:Audience"],
    }, sleutels ?? Sleutels, []);

    /// <summary>Makes the keys without which the service does not begin.</summary>
    public static void Sleutels(string map)
    {
        Sleutelbestand.Maak(Path.Combine(map, $"{Ledgerstroom.Dienst}.sleutel"));
        _ = Controlesleutel.Lees(map, "caseledger.test/grootboek", magMaken: true);
    }

    /// <summary>Executes a statement.</summary>
    /// <param name="verbinding">As whom.</param>
    /// <param name="sql">The statement.</param>
    public static async Task Voer(string verbinding, string sql)
    {
        await using var bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(verbinding) { Pooling = false });
        await using var opdracht = bron.Opdracht(sql);
        await opdracht.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
