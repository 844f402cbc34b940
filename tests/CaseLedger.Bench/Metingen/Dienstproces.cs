using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using CaseLedger.Bench.Huishoudens;
using CaseLedger.Toegang;

namespace CaseLedger.Bench.Metingen;

/// <summary>The service as a process of its own, and a caller of it.</summary>
internal sealed class Dienstproces : IAsyncDisposable
{
    private static readonly TimeSpan Startduur = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Tussentijd = TimeSpan.FromMilliseconds(200);
    private readonly Process proces;
    private readonly Func<Task> opruimen;
    private readonly HttpClient http;

    private Dienstproces(Process proces, int poort, Func<Task> opruimen)
    {
        (this.proces, this.opruimen) = (proces, opruimen);
        http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri($"http://127.0.0.1:{poort}"), Timeout = TimeSpan.FromMinutes(5) };
    }

    public static async Task<Dienstproces> Start(string verbinding, string sleutelmap, Func<Task> opruimen, CancellationToken stop, Action<string>? log = null)
    {
        var poort = VrijePoort();
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location])
        {
            RedirectStandardOutput = log is not null,
            RedirectStandardError = log is not null,
            Environment =
            {
                ["CASELEDGER_POSTGRES"] = verbinding, ["CASELEDGER_SLEUTELS"] = sleutelmap, ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{poort}",
                ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Logging__LogLevel__Default"] = "Warning",
                // One client measures: its share is all there is.
                ["Snelheid__PerSeconde"] = "1000000", ["Snelheid__Tegelijk"] = "1000",
            },
        };
        var proces = Process.Start(start)!;
        if (log is not null)
        {
            Luister(proces, log);
        }

        var dienst = new Dienstproces(proces, poort, opruimen);
        dienst.http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token(sleutelmap));
        try
        {
            await dienst.Wacht(async () => (await dienst.Probeer("/healthz", stop)) == HttpStatusCode.OK, Startduur, stop);
            return dienst;
        }
        catch
        {
            await dienst.DisposeAsync();
            throw;
        }
    }

    public Uri Adres => http.BaseAddress!;

    /// <summary>One request, read to its end.</summary>
    /// <exception cref="HttpRequestException">The answer is not 2xx.</exception>
    public async Task<byte[]> Haal(string pad, CancellationToken stop) => await http.GetByteArrayAsync(new Uri(pad, UriKind.Relative), stop);

    /// <summary>The same as JSON.</summary>
    public async Task<JsonNode> Json(string pad, CancellationToken stop) => JsonNode.Parse(await Haal(pad, stop))!;

    /// <summary>Waits until something holds.</summary>
    /// <exception cref="TimeoutException">It did not within the time.</exception>
    public async Task Wacht(Func<Task<bool>> totDat, TimeSpan hoogstens, CancellationToken stop)
    {
        var begin = Stopwatch.GetTimestamp();
        while (!await totDat())
        {
            if (proces.HasExited || Stopwatch.GetElapsedTime(begin) > hoogstens)
            {
                throw new TimeoutException(proces.HasExited ? $"The service ended with code {proces.ExitCode}." : $"It did not hold within {hoogstens}.");
            }

            await Task.Delay(Tussentijd, stop);
        }
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        if (!proces.HasExited)
        {
            proces.Kill();
            await proces.WaitForExitAsync();
        }

        proces.Dispose();
        await opruimen();
    }

    private static void Luister(Process proces, Action<string> log)
    {
        proces.OutputDataReceived += (_, regel) => log(regel.Data ?? string.Empty);
        proces.ErrorDataReceived += (_, regel) => log(regel.Data ?? string.Empty);
        proces.BeginOutputReadLine();
        proces.BeginErrorReadLine();
    }

    private async Task<HttpStatusCode?> Probeer(string pad, CancellationToken stop)
    {
        try
        {
            using var antwoord = await http.GetAsync(new Uri(pad, UriKind.Relative), stop);
            return antwoord.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static string Token(string sleutelmap) => Ontwikkeltoken.Maak(
        sleutelmap,
        new Dictionary<string, object>
        {
            ["sub"] = "bench", ["name"] = "Bench", ["client_id"] = "caseledger-bench", ["scope"] = $"{Scope.Auditor} {Scope.Coordinator}", ["doelbinding"] = "toezicht",
            ["gemeenten"] = Plaats.Gemeenten.ToArray(), ["organisatie"] = "Sociaal Plein", ["organisatieSoort"] = "lokaalTeam", ["regio"] = Plaats.Regio,
        },
        TimeProvider.System.GetUtcNow());

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
