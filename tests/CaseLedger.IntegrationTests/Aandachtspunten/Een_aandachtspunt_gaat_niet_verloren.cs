using CaseLedger.Aandachtspunten;
using CaseLedger.IntegrationTests.Platform;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wolverine.Runtime;

namespace CaseLedger.IntegrationTests.Aandachtspunten;

public class Een_aandachtspunt_gaat_niet_verloren(PostgreSql postgres) : Diensttest(postgres)
{
    private static readonly DateOnly Triagedag = new(2024, 10, 9);

    [Fact]
    public async Task Als_iets_wordt_vastgelegd_terwijl_een_ander_bekend_wordt()
    {
        var (dienst, huis) = await Aangemeld();
        dienst.Klok.Zet(Triagedag.Begin().AddHours(12));

        await using var bezet = await Bezet.Maak(dienst, $"select from caseledger.signaalplanning where huishouden = '{huis.Id}' for update");
        var vastleggen = huis.Beoordeling(dagenVooruit: 11).Gelukt();
        await bezet.Wachten(1);
        var bekendmaken = Maak(dienst, huis, Triagedag);
        await bezet.Wachten(2);
        await bezet.Vrij();
        await Task.WhenAll(vastleggen, bekendmaken);

        await Geduld.Tot(async () => (await dienst.Bekend(huis)).Count == 2, "the child that nobody spoke with is made known");
        await Geduld.Tot(async () => await dienst.Gepland(huis) == new DateOnly(2024, 10, 13), "the assessment of 12 October is waited for");
    }

    [Fact]
    public async Task Als_de_dag_begint_terwijl_iets_wordt_vastgelegd()
    {
        var (dienst, huis) = await Aangemeld();
        dienst.Klok.Zet(Triagedag.Begin().AddMinutes(1));
        await Maak(dienst, huis, Triagedag.AddDays(-1));
        dienst.Klok.Zet(Triagedag.Begin().AddSeconds(-1));

        await using var bezet = await Bezet.Maak(dienst, "lock table caseledger.toegangslog in share mode");
        var vastleggen = huis.Doe("toezeggingen", new { aan = new[] { huis.Moeder }, omschrijving = "Bellen.", uiterlijk = "2024-10-10" }).Gelukt();
        await bezet.Wachten(1);
        dienst.Klok.Zet(Triagedag.Begin());
        var bekendmaken = Maak(dienst, huis, Triagedag);
        await Geduld.Tot(async () => bekendmaken.IsCompleted || await bezet.Wachtend() == 2, "the day is handled, or waits for what is being recorded");
        await bezet.Vrij();
        await Task.WhenAll(vastleggen, bekendmaken);

        await Geduld.Tot(async () => await dienst.Gepland(huis) == new DateOnly(2024, 10, 11), "the promise of 10 October is waited for");
    }

    private async Task<(Dienst Dienst, Huis Huis)> Aangemeld()
    {
        var dienst = await Dienst.Start(Postgres);
        dienst.Klok.Zet(new DateTimeOffset(2024, 10, 2, 12, 0, 0, TimeSpan.Zero));
        var huis = await Huis.Nieuw(dienst);
        (await dienst.Gepland(huis)).Should().Be(Triagedag);
        return (dienst, huis);
    }

    private static Task Maak(Dienst dienst, Huis huis, DateOnly voor) => new MessageBus(dienst.Diensten.GetRequiredService<IWolverineRuntime>())
        .InvokeAsync(new SignaleerHuishouden(huis.Id, huis.Gemeente, voor), TestContext.Current.CancellationToken);

    /// <summary>Something of the database that is held, so that others wait.</summary>
    private sealed class Bezet(Dienst dienst, NpgsqlConnection verbinding, NpgsqlTransaction transactie) : IAsyncDisposable
    {
        public static async Task<Bezet> Maak(Dienst dienst, string sql)
        {
            var verbinding = await dienst.Verbind();
            var transactie = await verbinding.BeginTransactionAsync();
            await using var opdracht = new NpgsqlCommand(sql, verbinding, transactie);
            await opdracht.ExecuteNonQueryAsync();
            return new Bezet(dienst, verbinding, transactie);
        }

        public Task<long> Wachtend() => dienst.Waarde<long>("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");

        public Task Wachten(int aantal) => Geduld.Tot(async () => await Wachtend() == aantal, $"{aantal} wait");

        public Task Vrij() => transactie.RollbackAsync();

        public async ValueTask DisposeAsync()
        {
            await transactie.DisposeAsync();
            await verbinding.DisposeAsync();
        }
    }
}
