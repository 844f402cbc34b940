using System.Text.Json;
using CaseLedger.Ledger.Bundles;
using CaseLedger.Verifier;

namespace CaseLedger.Specs.Verifier;

public sealed class The_console_answers_by_its_exit_code : IDisposable
{
    private static readonly Memory_store Store = Store_maker.Make(streams: 2, length: 9);

    private readonly string folder = Directory.CreateTempSubdirectory("caseledger-verify-").FullName;

    [Fact]
    public async Task Zero_when_all_holds()
    {
        var (code, output, error) = await Run(await BundleFile(b => b), "--key", Write("keys.txt", Store_maker.Key.Public.ToString()), "--checkpoint", Write("kept.txt", Store.Checkpoints[0].Notitie));
        code.Should().Be(0, error);
        output.Should().Contain("Alles klopt.").And.Contain("vastleggingen").And.NotContain("--key");
    }

    [Fact]
    public async Task One_with_the_fault_when_something_does_not()
    {
        var (code, output, _) = await Run(await BundleFile(b => b with { Entries = [.. b.Entries.Skip(1)] }));
        code.Should().Be(1);
        output.Should().Contain("ONTBREEKT").And.Contain("versie 1").And.Contain("Dit klopt niet").And.Contain("sleutels komen uit de bundel zelf");
    }

    [Fact]
    public async Task One_when_the_file_is_no_bundle()
    {
        var (code, output, _) = await Run(Write("geen.zip", "geen zip"), "--taal", "en");
        code.Should().Be(1);
        output.Should().Contain("The bundle cannot be read.");
    }

    [Theory]
    [InlineData()]
    [InlineData("a.zip", "--database", "Host=x")]
    [InlineData("a.zip", "--onbekend")]
    [InlineData("bestaat-niet.zip")]
    [InlineData("--database", "geen verbinding")]
    [InlineData("--database", "Host=127.0.0.1;Port=1;Timeout=2")]
    public async Task Two_when_it_is_used_wrongly(params string[] arguments)
    {
        var (code, _, error) = await Run(arguments);
        code.Should().Be(2);
        error.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Two_when_the_key_file_has_no_keys()
    {
        var (code, _, error) = await Run(await BundleFile(b => b), "--key", Write("keys.txt", "geen sleutel"));
        code.Should().Be(2);
        error.Should().Contain("niet worden gecontroleerd");
    }

    [Fact]
    public async Task Json_has_the_same_for_a_program()
    {
        var (code, output, _) = await Run(await BundleFile(b => b with { Entries = [.. b.Entries.SkipLast(1)] }), "--json", "--taal", "en");
        code.Should().Be(1);
        var report = JsonElement.Parse(output);
        report.GetProperty("klopt").GetBoolean().Should().BeFalse();
        report.GetProperty("wat").GetString().Should().Be("bundel");
        var first = report.GetProperty("eersteFouten")[0];
        first.GetProperty("kenmerk").GetString().Should().Be("proofExtra");
        first.GetProperty("soort").GetString().Should().Be("inserted");
        first.GetProperty("melding").GetString().Should().StartWith("version ");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> BundleFile(Func<Bundle, Bundle> change)
    {
        var path = Path.Combine(folder, "bundel.zip");
        var bundle = change(await new Bundle_maker(Store).Make(7));
        await File.WriteAllBytesAsync(path, await A_bundle_is_checked_without_us.Zip(bundle), TestContext.Current.CancellationToken);
        return path;
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
