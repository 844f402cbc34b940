using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CaseLedger.Inzage;

/// <summary>
/// Prints a page as PDF with Chromium: setting <c>Inzage:Pdf:Chromium</c> (a path), else found on PATH; without it there is
/// no PDF here. What is readable stays in a folder that only the service may open, in memory where there is such a place,
/// and is removed at once.
/// </summary>
internal sealed partial class Drukker(IConfiguration instellingen, ILogger<Drukker> log) : IDisposable
{
    private const string Geheugen = "/dev/shm";
    private static readonly TimeSpan Hoogstens = TimeSpan.FromSeconds(30);
    private static readonly string[] Namen = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Each takes a processor and memory for a moment.</summary>
    private readonly SemaphoreSlim tegelijk = new(2);
    private readonly string? chromium = Zoek(instellingen["Inzage:Pdf:Chromium"]);

    public bool KanDrukken => chromium is not null;

    /// <summary>The page as PDF, dated on this day; null when that took too long or did not work.</summary>
    public async Task<byte[]?> Druk(string pagina, DateOnly dag, CancellationToken stop)
    {
        using var termijn = CancellationTokenSource.CreateLinkedTokenSource(stop);
        termijn.CancelAfter(Hoogstens);
        try
        {
            await tegelijk.WaitAsync(termijn.Token);
            try
            {
                return await DrukIn(MaakMap(), pagina, dag, termijn.Token);
            }
            finally
            {
                tegelijk.Release();
            }
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            log.LogError("Chromium did not print in {Seconden} seconds.", Hoogstens.TotalSeconds);
            return null;
        }
    }

    public void Dispose() => tegelijk.Dispose();

    private async Task<byte[]?> DrukIn(DirectoryInfo map, string pagina, DateOnly dag, CancellationToken stop)
    {
        try
        {
            var (bron, doel) = (Path.Combine(map.FullName, "pagina.html"), Path.Combine(map.FullName, "pagina.pdf"));
            await File.WriteAllTextAsync(bron, pagina, stop);
            await Voer(map.FullName, bron, doel, stop);
            return File.Exists(doel) ? Gedateerd(await File.ReadAllBytesAsync(doel, stop), dag) : null;
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private async Task Voer(string map, string bron, string doel, CancellationToken stop)
    {
        var start = new ProcessStartInfo(chromium!)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = map,
            ArgumentList =
            {
                "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND",
                $"--user-data-dir={Path.Combine(map, "profiel")}", "--no-pdf-header-footer", $"--print-to-pdf={doel}",
            },
        };
        if (Environment.IsPrivilegedProcess)
        {
            // Chromium has no sandbox for root. The page is ours, without scripts, and reaches no network.
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add(new Uri(bron).AbsoluteUri);
        // Nothing of the service's own settings: they hold secrets.
        start.Environment.Clear();
        (start.Environment["PATH"], start.Environment["HOME"], start.Environment["TMPDIR"]) = (Environment.GetEnvironmentVariable("PATH"), map, map);
        using var proces = Process.Start(start)!;
        try
        {
            // What it says is read, so that it can go on, and not kept: it may name what is on the page.
            await Task.WhenAll(proces.StandardOutput.BaseStream.CopyToAsync(Stream.Null, stop), proces.StandardError.BaseStream.CopyToAsync(Stream.Null, stop), proces.WaitForExitAsync(stop));
        }
        finally
        {
            proces.Kill(entireProcessTree: true);
            await proces.WaitForExitAsync(CancellationToken.None);
        }
    }

    /// <summary>The same length with another moment in it: the day, at midnight UTC. So equal pages are equal bytes.</summary>
    private static byte[] Gedateerd(byte[] pdf, DateOnly dag) => Encoding.Latin1.GetBytes(Moment().Replace(
        Encoding.Latin1.GetString(pdf),
        dag.ToString("'(D:'yyyyMMdd", CultureInfo.InvariantCulture) + "000000+00'00')"));

    private static DirectoryInfo MaakMap() => !OperatingSystem.IsWindows() && Directory.Exists(Geheugen)
        ? Directory.CreateDirectory(Path.Combine(Geheugen, Path.GetRandomFileName()), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)
        : Directory.CreateTempSubdirectory();

    private static string? Zoek(string? pad) => pad is { Length: > 0 }
        ? File.Exists(pad) ? pad : null
        : (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(map => Namen.Select(naam => Path.Combine(map, naam))).FirstOrDefault(File.Exists);

    [GeneratedRegex(@"\(D:[0-9]{14}\+00'00'\)")]
    private static partial Regex Moment();
}
