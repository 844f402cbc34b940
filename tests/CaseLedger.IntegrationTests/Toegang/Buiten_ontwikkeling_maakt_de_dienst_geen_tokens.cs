using System.Diagnostics;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Toegang;

public class Buiten_ontwikkeling_maakt_de_dienst_geen_tokens(PostgreSql postgres)
{
    private static readonly TimeSpan Uiterlijk = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task De_dienst_start_niet_zonder_provider()
    {
        var (code, uit, fout) = await Voer("Production");

        code.Should().NotBe(0);
        (uit + fout).Should().Contain("Aanmelden:Authority");
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task De_opdracht_token_weigert(string omgeving)
    {
        var (code, uit, fout) = await Voer(omgeving, "token", "--scope", "registratie", "--gemeente", "0402");

        code.Should().Be(1);
        uit.Should().BeEmpty();
        fout.Should().Contain("Development");
    }

    [Fact]
    public async Task In_ontwikkeling_print_de_opdracht_alleen_een_token()
    {
        (await Voer("Development", "token", "--scope", "registratie", "--gemeente", "0402")).Should().Match<(int Code, string Uit, string Fout)>(
            r => r.Code == 0 && r.Uit.Trim().Split('.', StringSplitOptions.None).Length == 3 && r.Fout.Length == 0);
        (await Voer("Development", "token", "--scope", "registratie")).Code.Should().Be(2);
        (await Voer("Development", "token", "--verzonnen", "x")).Code.Should().Be(2);
    }

    private async Task<(int Code, string Uit, string Fout)> Voer(string omgeving, params string[] opdracht)
    {
        var map = Directory.CreateTempSubdirectory("caseledger-sleutels-");
        using var einde = new CancellationTokenSource(Uiterlijk);
        var start = new ProcessStartInfo(Environment.ProcessPath is { } pad && Path.GetFileNameWithoutExtension(pad) == "dotnet" ? pad : "dotnet", [Path.Combine(AppContext.BaseDirectory, "CaseLedger.dll"), .. opdracht])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = map.FullName,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = omgeving,
                ["DOTNET_ENVIRONMENT"] = omgeving,
                ["CASELEDGER_SLEUTELS"] = map.FullName,
                ["CASELEDGER_POSTGRES"] = postgres.ConnectionString,
            },
        };
        using var proces = Process.Start(start)!;
        try
        {
            var uit = proces.StandardOutput.ReadToEndAsync(einde.Token);
            var fout = proces.StandardError.ReadToEndAsync(einde.Token);
            await proces.WaitForExitAsync(einde.Token);
            return (proces.ExitCode, await uit, await fout);
        }
        finally
        {
            if (!proces.HasExited)
            {
                proces.Kill();
            }

            map.Delete(recursive: true);
        }
    }
}
