using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>The files of <c>api-specs/</c>, which a person approved. CASELEDGER_GOEDKEUREN=1 writes them anew.</summary>
internal static class Goedgekeurd
{
    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file as it stands; empty when there is none.</summary>
    public static string Lees(string naam) => File.Exists(Pad(naam)) ? File.ReadAllText(Pad(naam)) : string.Empty;

    public static void Vergelijk(string naam, JsonNode nu) => Vergelijk(naam, nu.ToJsonString(Leesbaar));

    public static void Vergelijk(string naam, string nu)
    {
        nu = nu.ReplaceLineEndings("\n").TrimEnd();
        if (Environment.GetEnvironmentVariable("CASELEDGER_GOEDKEUREN") == "1")
        {
            File.WriteAllText(Pad(naam), nu + "\n");
        }

        var toen = Lees(naam).ReplaceLineEndings("\n").TrimEnd();
        (nu == toen).Should().BeTrue($"api-specs/{naam} differs at line {Verschil(toen, nu)}; if that is meant, run the tests with CASELEDGER_GOEDKEUREN=1 and review the file");
    }

    private static string Pad(string naam) => Path.Combine(PostgreSql.Root(), "api-specs", naam);

    private static int Verschil(string toen, string nu) => toen.Split('\n').Zip(nu.Split('\n')).TakeWhile(r => r.First == r.Second).Count() + 1;
}
