using System.Text.RegularExpressions;

namespace CaseLedger.Specs.Client;

/// <summary>The program of the client's README is the one that is built and run by the tests.</summary>
public sealed partial class Het_voorbeeld_staat_in_de_handleiding
{
    [Fact]
    public void Woord_voor_woord_en_in_hoogstens_veertig_regels()
    {
        var programma = File.ReadAllText(Path.Combine(Contract.Map, "../../tests/CaseLedger.Voorbeeld/Program.cs"));

        Programma().Matches(File.ReadAllText(Path.Combine(Contract.Map, "README.md"))).Should().ContainSingle().Which.Groups[1].Value.Should().Be(programma);
        programma.Split('\n').Should().HaveCountLessThanOrEqualTo(41, "forty lines, each with its end");
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Programma();
}
