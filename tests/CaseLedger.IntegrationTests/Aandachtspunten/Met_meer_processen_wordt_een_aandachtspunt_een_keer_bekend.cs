using System.Diagnostics;
using System.Text.Json.Nodes;
using CaseLedger.Aandachtspunten;
using CaseLedger.IntegrationTests.Grootboek;
using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Platform;

namespace CaseLedger.IntegrationTests.Aandachtspunten;

public class Met_meer_processen_wordt_een_aandachtspunt_een_keer_bekend(PostgreSql postgres, ITestOutputHelper uitvoer)
{
    private const int Huishoudens = 10;
    private const int Rondes = 3;
    private static readonly TimeSpan Overname = TimeSpan.FromSeconds(30);
    private static readonly DateTimeOffset Begin = new(2024, 10, 5, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Triagedag = new(2024, 10, 9);

    [Fact]
    public async Task Ook_als_het_proces_dat_het_plande_wordt_afgebroken()
    {
        // The first is the one that leads when the second comes, and so the worst to lose.
        await using var dienst = await Knooppunten.Start(postgres, 1, Begin);
        var een = dienst.Draaiend[0];
        var twee = await dienst.Erbij();
        var eerste = await Huis.Nieuw(dienst);
        Huis[] huizen = [eerste, .. await Task.WhenAll(Enumerable.Range(1, Huishoudens - 1).Select(_ => eerste.Buren()))];

        await LegVast(dienst, huizen, Triagedag);
        await BreekAf(dienst, een, huizen, Triagedag.AddDays(1));
        await BegintOpnieuw(dienst, twee, huizen, Triagedag.AddDays(2));

        await Genummerd(dienst);
        await using var verbinding = await dienst.Verbind();
        (await Controle.Fouten(verbinding, eerste.Gemeente)).Should().BeEmpty();
    }

    /// <summary>A day begins while both processes record.</summary>
    private async Task LegVast(Knooppunten dienst, Huis[] huizen, DateOnly dag)
    {
        var klok = Stopwatch.StartNew();
        var registraties = 0;
        await dienst.Zet(dag.Begin());
        for (var ronde = 0; ronde < Rondes || await IsEr(dienst, "Scheduled"); ronde++)
        {
            // Each by another process: one that was late when it was recorded, and one that will be late tomorrow.
            registraties += (await Task.WhenAll(huizen.SelectMany(h => new[] { Belooft(dienst, h, new(2024, 10, 6)), Belooft(dienst, h, dag) }))).Length;
        }

        await AlleBekend(dienst, huizen, dag.AddDays(1));
        var bekend = (await Task.WhenAll(huizen.Select(dienst.Bekend))).Sum(b => b.Count);
        bekend.Should().BeGreaterThan(registraties / 2);
        uitvoer.WriteLine($"{klok.Elapsed}: {registraties} registrations, {bekend} signals");
    }

    /// <summary>A process dies while it makes a signal known and others wait for the next day.</summary>
    private async Task BreekAf(Knooppunten dienst, Knooppunt een, Huis[] huizen, DateOnly dag)
    {
        var bezig = huizen[0];
        var eerder = (await dienst.Bekend(bezig)).Count;
        await using var verbinding = await dienst.Verbind();
        await using var bezet = await verbinding.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var houVast = verbinding.Opdracht("select from caseledger.mt_streams where id = $1 for update", AandachtspuntOntstaan.Stroom(bezig.Id));
        await houVast.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await een.Onbekende().Met(dienst.Token(bezig.Gemeente, "registratie", "regas", "lt-01")).Post($"{bezig.Adres}/toezeggingen", Toezegging(bezig, new(2024, 10, 7))).Gelukt();
        await Geduld.Tot(
            () => dienst.Waarde<bool>("select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')"),
            "a signal is being made known");
        (await Wachtend(dienst)).Should().BeGreaterThanOrEqualTo(huizen.Length);

        await dienst.Dood(een);
        var klok = Stopwatch.StartNew();
        await bezet.RollbackAsync(TestContext.Current.CancellationToken);
        await Geduld.Tot(async () => (await dienst.Bekend(bezig)).Count > eerder, "the other makes known what was being made known", Overname);
        uitvoer.WriteLine($"{klok.Elapsed} after the kill: what was under way");

        klok.Restart();
        await dienst.Zet(dag.Begin());
        await AlleBekend(dienst, huizen, null);
        uitvoer.WriteLine($"{klok.Elapsed} after the day began: what waited");
    }

    /// <summary>The last process dies while all wait for the next day.</summary>
    private async Task BegintOpnieuw(Knooppunten dienst, Knooppunt twee, Huis[] huizen, DateOnly dag)
    {
        await Task.WhenAll(huizen.Select(h => Belooft(dienst, h, dag.AddDays(-1))));
        await AlleBekend(dienst, huizen, dag);
        await dienst.Dood(twee);
        (await Wachtend(dienst)).Should().BeGreaterThanOrEqualTo(huizen.Length);

        await dienst.Zet(dag.Begin());
        await dienst.Erbij();
        var klok = Stopwatch.StartNew();
        await AlleBekend(dienst, huizen, null);
        uitvoer.WriteLine($"{klok.Elapsed} after a new start: what waited");
    }

    private static Task<Antwoord> Belooft(Knooppunten dienst, Huis huis, DateOnly uiterlijk) =>
        dienst.Als(huis.Gemeente).Post($"{huis.Adres}/toezeggingen", Toezegging(huis, uiterlijk)).Gelukt();

    private static JsonObject Toezegging(Huis huis, DateOnly uiterlijk) => huis.Body(new { aan = new[] { huis.Moeder }, omschrijving = "Bellen.", uiterlijk = $"{uiterlijk:yyyy-MM-dd}" });

    /// <summary>Of every household each signal was made known, once, and the next day is planned.</summary>
    private static async Task AlleBekend(Knooppunten dienst, Huis[] huizen, DateOnly? gepland)
    {
        await Geduld.Tot(async () => !await IsEr(dienst, "Scheduled") && !await IsEr(dienst, "Incoming"), "every message of the day is handled", Overname);
        foreach (var huis in huizen)
        {
            (await dienst.Onbekend(huis)).Should().BeEmpty();
            (await dienst.Bekend(huis)).Should().OnlyHaveUniqueItems();
            var dag = await dienst.Gepland(huis);
            (gepland is null || dag == gepland).Should().BeTrue($"{dag} is planned instead of {gepland}");
        }
    }

    /// <summary>Every entry has a number, without gaps; the monitor was followed to the last; no message was given up.</summary>
    private async Task Genummerd(Knooppunten dienst)
    {
        await Geduld.Tot(
            () => dienst.Waarde<bool>("select not exists (select from caseledger.wachtrij) and (select max(positie) from caseledger.bladen where soort = 'registratie') = (select positie from caseledger.volgers where naam = 'kwartaalmonitor')"),
            "the monitor has followed");
        var nummers = (await dienst.Vraag("select min(positie), max(positie), count(*) from caseledger.bladen"))[0].Select(n => (long)n!).ToArray();
        nummers.Should().Equal(1, nummers[2], nummers[2]);
        (await dienst.Waarde<long>("select count(*) from caseledger.grootboek full join caseledger.bladen using (event_id) where (positie is null or bytes is null) and soort is distinct from 'toegang'")).Should().Be(0);
        (await dienst.Waarde<long>("select count(*) from wolverine.wolverine_dead_letters")).Should().Be(0);
        uitvoer.WriteLine($"{nummers[2]} entries, numbered without gaps and followed");
    }

    /// <summary>How many messages wait for their day, of no process in particular.</summary>
    private static Task<long> Wachtend(Knooppunten dienst) => dienst.Waarde<long>(
        "select count(*) from wolverine.wolverine_incoming_envelopes where status = 'Scheduled' and owner_id = 0 and execution_time > now()");

    /// <summary>Whether a message whose day has come is in this state.</summary>
    private static Task<bool> IsEr(Knooppunten dienst, string status) => dienst.Waarde<bool>(
        "select exists (select from wolverine.wolverine_incoming_envelopes where status = $1 and coalesce(execution_time, now()) <= now())", status);
}
