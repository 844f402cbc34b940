using System.Diagnostics;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Client;

/// <summary>The program of the client's README, as a process of its own against the service as a process of its own.</summary>
public class Het_voorbeeld_werkt(PostgreSql postgres)
{
    private static readonly TimeSpan Uiterlijk = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Het_legt_de_eerste_stappen_vast_en_volgt_de_feed()
    {
        await using var dienst = await Knooppunten.Start(postgres, 1, TimeProvider.System.GetUtcNow());
        var gemeente = Omgeving.NieuweGemeente();
        (await dienst.Als(gemeente, "beheer").Post("/v1/toekomsttuinen", new { code = "hilversum", naam = "Hilversum", gemeente, regio = "regio" })).Status.Should().Be(201);

        var (regels, fout) = await Voer(dienst.Draaiend[0].Adres, dienst.Token(gemeente, "registratie systeem", "voorbeeld", "lt-hi-01"), tot: 4);

        regels.Should().HaveCount(4, fout);
        var huishouden = regels[0].Split(' ')[1];
        regels[0].Should().Contain("staat op versie 3");
        regels[1..].Should().OnlyContain(r => r.Contains(huishouden, StringComparison.Ordinal));
    }

    /// <summary>Runs it until it wrote so many lines, or ended.</summary>
    private static async Task<(List<string> Regels, string Fout)> Voer(Uri adres, string token, int tot)
    {
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        einde.CancelAfter(Uiterlijk);
        var dotnet = Environment.ProcessPath is { } pad && Path.GetFileNameWithoutExtension(pad) == "dotnet" ? pad : "dotnet";
        using var proces = Process.Start(new ProcessStartInfo(dotnet, [Path.Combine(AppContext.BaseDirectory, "CaseLedger.Voorbeeld.dll"), adres.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["CASELEDGER_TOKEN"] = token },
        })!;
        try
        {
            var regels = new List<string>();
            while (regels.Count < tot && await proces.StandardOutput.ReadLineAsync(einde.Token) is { } regel)
            {
                regels.Add(regel);
            }

            proces.Kill();
            return (regels, await proces.StandardError.ReadToEndAsync(einde.Token));
        }
        finally
        {
            proces.Kill();
        }
    }
}
