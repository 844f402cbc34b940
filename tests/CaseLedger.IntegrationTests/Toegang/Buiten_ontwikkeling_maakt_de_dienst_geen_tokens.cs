using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Toegang;

public class Buiten_ontwikkeling_maakt_de_dienst_geen_tokens(PostgreSql postgres)
{
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

    private Task<(int Code, string Uit, string Fout)> Voer(string omgeving, params string[] opdracht) => Losproces.Voer(
        new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = omgeving, ["DOTNET_ENVIRONMENT"] = omgeving, ["CASELEDGER_POSTGRES"] = postgres.ConnectionString }, opdracht);
}
