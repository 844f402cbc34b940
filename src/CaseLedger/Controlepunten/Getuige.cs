using System.Net;
using System.Text;
using CaseLedger.Ledger.Notes;

namespace CaseLedger.Controlepunten;

/// <summary>A place outside the database that keeps what was published, so that a tree that was made again shows.</summary>
internal interface IGetuige
{
    /// <summary>What it is called in logs, health and the ledger.</summary>
    string Naam { get; }

    /// <summary>The last checkpoint that it kept, when it can tell; null when it kept none, or cannot tell.</summary>
    Task<SignedNote?> Laatste(CancellationToken stop);

    /// <summary>Hands over a checkpoint.</summary>
    /// <exception cref="Exception">It refuses, or is not there.</exception>
    Task Bewaar(SignedNote notitie, CancellationToken stop);
}

/// <summary>A file that is only added to: notes, an empty line after each.</summary>
internal sealed class Bestandsgetuige(string pad) : IGetuige
{
    private const string Scheiding = "\n\n\n";

    public string Naam => $"bestand {Path.GetFileName(pad)}";

    public async Task<SignedNote?> Laatste(CancellationToken stop) => !File.Exists(pad)
        ? null
        : (await File.ReadAllTextAsync(pad, stop)).Split(Scheiding, StringSplitOptions.RemoveEmptyEntries) is [.., var laatste] ? SignedNote.Parse($"{laatste.TrimEnd('\n')}\n") : null;

    public async Task Bewaar(SignedNote notitie, CancellationToken stop)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(pad))!);
        await using var bestand = new FileStream(pad, FileMode.Append, FileAccess.Write, FileShare.Read);
        await bestand.WriteAsync(Encoding.UTF8.GetBytes($"{notitie}\n\n"), stop);
        bestand.Flush(flushToDisk: true);
    }
}

/// <summary>Somebody else's service: it gets each note by POST, answers 2xx when it kept it, and 409 when it saw a larger or another tree.</summary>
internal sealed class Webgetuige(HttpClient http, Uri adres) : IGetuige
{
    public string Naam => $"web {adres.Host}";

    public Task<SignedNote?> Laatste(CancellationToken stop) => Task.FromResult<SignedNote?>(null);

    public async Task Bewaar(SignedNote notitie, CancellationToken stop)
    {
        using var inhoud = new StringContent(notitie.ToString(), Encoding.UTF8, "text/plain");
        using var antwoord = await http.PostAsync(adres, inhoud, stop);
        if (!antwoord.IsSuccessStatusCode)
        {
            throw new GetuigeWeigert(antwoord.StatusCode == HttpStatusCode.Conflict ? "it saw a larger or another tree" : $"it answered {(int)antwoord.StatusCode}");
        }
    }
}

/// <summary>A witness does not accept a checkpoint.</summary>
internal sealed class GetuigeWeigert(string reden) : Exception(reden);
