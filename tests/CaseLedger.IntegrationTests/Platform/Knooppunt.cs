using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>The service as a process of its own.</summary>
internal sealed partial class Knooppunt : IAsyncDisposable
{
    private static readonly TimeSpan StartBinnen = TimeSpan.FromMinutes(1);

    private readonly ConcurrentQueue<string> uitvoer = new();
    private readonly TaskCompletionSource<Uri> adres = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process proces;
    private readonly SocketsHttpHandler lijn = new();

    private Knooppunt(ProcessStartInfo start)
    {
        proces = new Process { StartInfo = start, EnableRaisingEvents = true };
        proces.OutputDataReceived += Lees;
        proces.ErrorDataReceived += Lees;
        proces.Exited += (_, _) => adres.TrySetException(new InvalidOperationException($"The service stopped:\n{Uitvoer}"));
    }

    /// <summary>Where it listens.</summary>
    public Uri Adres { get; private set; } = new("http://127.0.0.1");

    public string Uitvoer => string.Join('\n', uitvoer);

    /// <summary>Starts the service that was built with the tests; it is ready when this returns.</summary>
    public static async Task<Knooppunt> Start(IReadOnlyDictionary<string, string> instellingen)
    {
        var dotnet = Environment.ProcessPath is { } pad && Path.GetFileNameWithoutExtension(pad) == "dotnet" ? pad : "dotnet";
        var start = new ProcessStartInfo(dotnet, [Path.Combine(AppContext.BaseDirectory, "CaseLedger.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (naam, waarde) in instellingen)
        {
            start.Environment[naam] = waarde;
        }

        // A port that the system chooses: nobody else can have taken it in between.
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        var knooppunt = new Knooppunt(start);
        knooppunt.proces.Start();
        knooppunt.proces.BeginOutputReadLine();
        knooppunt.proces.BeginErrorReadLine();
        knooppunt.Adres = await knooppunt.adres.Task.WaitAsync(StartBinnen);
        return knooppunt;
    }

    /// <summary>A caller without a token.</summary>
    public Systeem Onbekende() => new(new HttpClient(lijn, disposeHandler: false) { BaseAddress = Adres });

    /// <summary>Ends it as a crash does: SIGKILL, nothing is finished or said.</summary>
    public async Task Dood()
    {
        proces.Kill();
        await proces.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!proces.HasExited)
        {
            await Dood();
        }

        proces.Dispose();
        lijn.Dispose();
    }

    private void Lees(object bron, DataReceivedEventArgs regel)
    {
        if (regel.Data is { } tekst)
        {
            uitvoer.Enqueue(tekst);
            if (Luistert().Match(tekst) is { Success: true } gevonden)
            {
                adres.TrySetResult(new Uri(gevonden.Groups[1].Value));
            }
        }
    }

    [GeneratedRegex("Now listening on: (\\S+)")]
    private static partial Regex Luistert();
}
