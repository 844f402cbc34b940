using System.Globalization;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>A clock that stands in a file, so that processes share it.</summary>
internal sealed class Bestandsklok : TimeProvider
{
    public const string Variabele = "CASELEDGER_TEST_KLOK";

    private readonly string bestand = Environment.GetEnvironmentVariable(Variabele)!;

    /// <summary>Sets it for all; nobody reads half a moment.</summary>
    public static void Zet(string bestand, DateTimeOffset nu)
    {
        File.WriteAllText($"{bestand}.nieuw", nu.ToString("O", CultureInfo.InvariantCulture));
        File.Move($"{bestand}.nieuw", bestand, overwrite: true);
    }

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(File.ReadAllText(bestand), CultureInfo.InvariantCulture);
}
