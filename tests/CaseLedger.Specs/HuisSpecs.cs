using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CaseLedger.Platform;

namespace CaseLedger.Specs;

/// <summary>The house: what every step has in common, so that the next one is built the same way.</summary>
public sealed partial class HuisSpecs
{
    private static readonly Type[] Soorten = [.. typeof(IFeit).Assembly.GetTypes()
        .Where(t => t.Namespace?.StartsWith("CaseLedger", StringComparison.Ordinal) == true && !t.IsDefined(typeof(CompilerGeneratedAttribute), false))];

    private static readonly Type[] Feiten = [.. Soorten.Where(t => typeof(IFeit).IsAssignableFrom(t) && t != typeof(IFeit))];

    private static readonly string[] Regelnummers =
    [
        "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R11", "R12", "R13", "R14", "R15", "R16", "R17", "R18", "R19", "R20", "R21", "R22", "R23", "R24", "R25", "R26", "R27",
    ];

    [Fact]
    public void A_fact_is_a_sealed_record_in_a_step_folder()
    {
        Feiten.Should().NotBeEmpty();
        Feiten.Should().OnlyContain(f => f.IsSealed && f.GetMethod("<Clone>$") != null);
        Feiten.Select(f => f.Namespace).Should().OnlyContain(n => n!.Split('.').Length == 2 && n != "CaseLedger.Platform");
    }

    [Fact]
    public void A_fact_has_a_stored_name_of_its_own()
    {
        Feiten.Should().OnlyContain(f => f.IsDefined(typeof(FeitAttribute), false));
        var namen = Feiten.Select(f => f.GetCustomAttribute<FeitAttribute>()!.Naam).ToList();
        namen.Should().OnlyHaveUniqueItems().And.OnlyContain(n => AsciiNaam().IsMatch(n));
    }

    [Fact]
    public void A_fact_belongs_to_exactly_one_act() =>
        Feiten.Should().OnlyContain(f => Handelingen.Alle.Count(h => h.Verzoek.IsAssignableFrom(f)) == 1);

    [Fact]
    public void An_act_is_found_by_a_resource_and_a_name_of_its_own()
    {
        Handelingen.Alle.Select(h => h.Resource).Should().OnlyHaveUniqueItems();
        Handelingen.Alle.Select(h => h.Naam).Should().OnlyHaveUniqueItems();
        Handelingen.Alle.Should().OnlyContain(h => Handelingen.Met(h.Naam) == (h.VanDienst ? null : h), "no line of an import does what is the service's alone");
        Handelingen.Alle.Should().OnlyContain(h => h.Plaatshouders.All(veld => ApiJson.Opties.GetTypeInfo(h.Verzoek).Properties.Any(p => p.Name == veld)));
    }

    [Fact]
    public void An_act_decides_statically_and_at_once()
    {
        foreach (var handeling in Handelingen.Alle)
        {
            var decide = handeling.Soort.GetMethod("Decide")!;
            decide.IsStatic.Should().BeTrue(handeling.Soort.Name);
            decide.ReturnType.Should().Be<Besluit>(handeling.Soort.Name);
            decide.IsDefined(typeof(AsyncStateMachineAttribute)).Should().BeFalse(handeling.Soort.Name);
            handeling.Soort.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                .Should().OnlyContain(f => f.IsLiteral || f.IsInitOnly, handeling.Soort.Name);
        }
    }

    [Fact]
    public void No_step_decides_for_another() =>
        Bronnen(buiten: "Platform").Where(b => DecideVanEenAnder().IsMatch(b.Tekst)).Select(b => b.Naam).Should().BeEmpty();

    [Fact]
    public void Sealed_text_is_opened_in_the_platform_by_a_lid_for_its_age_by_an_import_and_by_forms() =>
        Bronnen(buiten: "Platform").Where(b => b.Naam is not ("Lid.cs" or "Koppelingen/Importeur.cs"))
            .Where(b => Geopend().IsMatch(Vormeisen().Replace(b.Tekst, string.Empty))).Select(b => b.Naam).Should().BeEmpty();

    [Fact]
    public void No_type_has_the_name_of_a_folder()
    {
        var mappen = Soorten.SelectMany(t => t.Namespace!.Split('.')).Distinct().ToList();
        Soorten.Select(t => t.Name.Split('`')[0]).Should().NotContain(mappen);
    }

    [Fact]
    public void Rules_stand_in_order_complete_and_with_text_and_source()
    {
        Regels.Alle.Select(r => r.Id).Should().Equal(Regelnummers);
        Regels.Alle.Should().OnlyContain(r => r.Tekst.Length > 20 && r.Tekst.EndsWith('.') && r.Bron.Length > 1);
        typeof(Regels).GetFields(BindingFlags.Public | BindingFlags.Static).Should().OnlyContain(f => ((Regel)f.GetValue(null)!).Id == f.Name);
    }

    [Fact]
    public void Rules_that_could_not_be_true_know_no_deviation() =>
        Regels.Alle.Where(r => !r.AfwijkingMogelijk).Select(r => r.Id).Should().Equal("R04", "R07", "R09", "R12", "R13", "R14", "R19", "R21", "R23", "R27");

    [Fact]
    public void Law_and_agreed_practice_are_told_apart() =>
        Regels.Alle.Where(r => r.Aard == Regelaard.Wettelijk).Select(r => r.Id).Should().Equal("R01", "R02", "R03", "R05", "R08", "R20", "R25", "R26");

    /// <summary>The sources of the service, outside one folder.</summary>
    private static IEnumerable<(string Naam, string Tekst)> Bronnen(string buiten, [CallerFilePath] string hier = "")
    {
        var map = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(hier)!, "../../src/CaseLedger"));
        return Directory.EnumerateFiles(map, "*.cs", SearchOption.AllDirectories)
            .Select(pad => Path.GetRelativePath(map, pad))
            .Where(pad => !pad.StartsWith(buiten, StringComparison.Ordinal) && !pad.StartsWith("obj", StringComparison.Ordinal) && !pad.StartsWith("bin", StringComparison.Ordinal))
            .Select(pad => (pad, File.ReadAllText(Path.Combine(map, pad))));
    }

    [GeneratedRegex("^[A-Z][A-Za-z]+$")]
    private static partial Regex AsciiNaam();

    [GeneratedRegex(@"\w\.Decide\(")]
    private static partial Regex DecideVanEenAnder();

    [GeneratedRegex(@"\.Waarde\b(?!<|\()|\bZegel\b")]
    private static partial Regex Geopend();

    /// <summary>The validator at the end of an act's file.</summary>
    [GeneratedRegex(@"internal (sealed|abstract) class \w+(<\w+>)?\s*(\(.*\))?\s*: (Vormeisen|AbstractValidator)<[\s\S]*")]
    private static partial Regex Vormeisen();
}
