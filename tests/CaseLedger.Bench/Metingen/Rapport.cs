using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaseLedger.Bench.Metingen;

/// <summary>What came of a run.</summary>
/// <param name="Machine">On what it ran.</param>
/// <param name="Revisie">Of the source.</param>
/// <param name="Resultaten">In the order in which they were measured.</param>
internal sealed record Rapport(string Machine, string Revisie, IReadOnlyList<Resultaat> Resultaten)
{
    private const long Gib = 1L << 30;
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Rapport Van(IReadOnlyList<Resultaat> resultaten) => new(
        $"{Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Gib} GiB, {RuntimeInformation.OSDescription}",
        typeof(Program).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[^1],
        resultaten);

    public string Json() => JsonSerializer.Serialize(this, Opties);

    private static string Processor() => !File.Exists("/proc/cpuinfo") ? RuntimeInformation.OSArchitecture.ToString()
        : File.ReadLines("/proc/cpuinfo").FirstOrDefault(r => r.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? RuntimeInformation.OSArchitecture.ToString();
}

/// <summary>The outcome of one benchmark.</summary>
/// <param name="Id">Which.</param>
/// <param name="Verhouding">What was measured, divided by its limit.</param>
/// <param name="Doel">What it should be; null when nothing is set.</param>
/// <param name="Gemeten">Milliseconds.</param>
/// <param name="Limiet">Milliseconds.</param>
internal sealed record Resultaat(string Id, double Verhouding, string? Doel, double Gemeten, double Limiet)
{
    public static Resultaat Van(Meting meting, Vergelijking vergelijking) =>
        new(meting.Id, Rond(vergelijking.Verhouding), meting.Doel, Rond(vergelijking.Gemeten), Rond(vergelijking.Limiet));

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Id}: verhouding {Verhouding:0.00}{(Doel is null ? string.Empty : $" (doel {Doel})")}, {Gemeten:0.00} ms tegen {Limiet:0.00} ms");

    private static double Rond(double getal) => Math.Round(getal, 3, MidpointRounding.AwayFromZero);
}
