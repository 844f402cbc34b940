using System.Diagnostics;
using System.Text.RegularExpressions;
using CaseLedger.Platform;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>The contract against Spectral's rules for OpenAPI and our own of the NL GOV API Design Rules.</summary>
public partial class Het_contract_houdt_zich_aan_de_regels
{
    private const string Regels = "adr.spectral.yaml";

    [Fact]
    public async Task Er_is_geen_fout_en_geen_waarschuwing()
    {
        var (code, uitvoer) = await Lint(Goedgekeurd.Lees("openapi.json"));

        code.Should().Be(0, uitvoer);
        uitvoer.Should().BeEmpty();
    }

    [Fact]
    public async Task Wat_een_regel_breekt_wordt_gevonden()
    {
        var contract = Goedgekeurd.Lees("openapi.json");
        (string Goed, string Fout, string Regel)[] breuken =
        [
            ("\"url\": \"/v1\"", "\"url\": \"/\"", "adr-uri-version"),
            ("\"version\": \"1.0.0\"", "\"version\": \"1\"", "adr-semver"),
            ("\"/huishoudens/_zoek\": {", "\"/Huishoudens/zoek_op\": {", "adr-path-segments-kebab-case"),
            ("\"x-regels\":", "\"x-geen-regels\":", "contract-act"),
        ];
        foreach (var (goed, fout, _) in breuken)
        {
            contract.Should().Contain(goed);
            contract = contract.Replace(goed, fout, StringComparison.Ordinal);
        }

        var (code, uitvoer) = await Lint(contract);

        code.Should().NotBe(0);
        breuken.Should().AllSatisfy(b => uitvoer.Should().Contain(b.Regel));
    }

    [Fact]
    public void Iedere_regel_van_de_ruleset_staat_in_adr_md_en_omgekeerd()
    {
        var uitleg = Goedgekeurd.Lees("adr.md");
        var ruleset = Goedgekeurd.Lees(Regels);

        foreach (var regel in Eigenregel().Matches(ruleset).Select(m => m.Groups[1].Value))
        {
            uitleg.Should().Contain($"`{regel}`");
        }

        foreach (var regel in Genoemd().Matches(uitleg).Select(m => m.Groups[1].Value))
        {
            ruleset.Should().Contain($"  {regel}:");
        }
    }

    [Fact]
    public void Iedere_regel_van_het_traject_staat_bij_een_handeling()
    {
        var bijHandelingen = Handelingen.Alle.SelectMany(Handelingregels.Van).Distinct();

        CaseLedger.Regels.Alle.Except(bijHandelingen).Should().BeEmpty();
    }

    private static async Task<(int Code, string Uitvoer)> Lint(string contract)
    {
        var map = await Npmpakket.Installeer("contract-lint");
        var bestand = Path.Combine(map, $"{Guid.CreateVersion7()}.json");
        await File.WriteAllTextAsync(bestand, contract);
        try
        {
            using var spectral = Process.Start(new ProcessStartInfo(
                "node", [Path.Combine(map, "node_modules", "@stoplight", "spectral-cli", "dist", "index.js"), "lint", bestand, "-r", Path.Combine(PostgreSql.Root(), "api-specs", Regels), "-F", "hint", "--quiet"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var fout = spectral.StandardError.ReadToEndAsync();
            var uitvoer = await spectral.StandardOutput.ReadToEndAsync();
            await spectral.WaitForExitAsync();
            return (spectral.ExitCode, $"{uitvoer}{await fout}".Trim());
        }
        finally
        {
            File.Delete(bestand);
        }
    }

    [GeneratedRegex(@"^  ((?:adr|contract)-[a-z-]+):", RegexOptions.Multiline)]
    private static partial Regex Eigenregel();

    [GeneratedRegex(@"`((?:adr|contract)-[a-z-]+)`")]
    private static partial Regex Genoemd();
}
