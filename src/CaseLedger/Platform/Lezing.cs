using CaseLedger.Correctie;
using CaseLedger.Toegang;
using Marten;

namespace CaseLedger.Platform;

/// <summary>A dossier opened for one reader.</summary>
/// <param name="Id">The household.</param>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Boekingen">Its facts as recorded, by version: what was known.</param>
/// <param name="Geldend">The same with the values that hold after corrections, as far as they had happened.</param>
/// <param name="Hashes">Of each event its hash in the ledger.</param>
internal sealed record Lezing(Guid Id, string Gemeente, IReadOnlyList<Boeking> Boekingen, IReadOnlyList<Boeking> Geldend, IReadOnlyDictionary<Guid, string> Hashes)
{
    /// <summary>The last version that was known.</summary>
    public long Versie => Boekingen[^1].Versie;
}

/// <summary>Reads of one household, all alike: authorize, log, read, open for this reader.</summary>
internal sealed class Leespijplijn(IDocumentStore opslag, Kast kast, Toegangslog toegangslog, TimeProvider klok)
{
    /// <summary>The dossier as asked for, or the problem to answer with. The line in the toegangslog is committed before anything is shown.</summary>
    public async Task<(Lezing? Lezing, Probleem? Probleem)> Lees(HttpContext http, Guid huishouden, string wat, Replay replay)
    {
        var stop = http.RequestAborted;
        if (await kast.Open(huishouden, http.Beller().Gemeenten, null, stop) is not { } inhoud)
        {
            return (null, new Probleem(Probleemsoort.NietGevonden));
        }

        await toegangslog.Schrijf(Toegangsregel.Van(http.Beller(), inhoud.Gemeente, huishouden, $"GET {wat}", !inhoud.IsVernietigd, klok.GetUtcNow(), http.Doelbinding()), stop);
        if (inhoud.IsVernietigd)
        {
            return (null, new Probleem(Probleemsoort.DossierVernietigd));
        }

        await using var sessie = opslag.QuerySession(inhoud.Gemeente);
        var events = await sessie.Events.FetchStreamAsync(huishouden, token: stop);
        var (bekend, geldend) = replay.Kies(events.Select(e => Stroom.Lees(e, huishouden, inhoud.Sleutels, inhoud.Gemeente)));
        return geldend.Count == 0
            ? (null, new Probleem(Probleemsoort.NietGevonden))
            : (new Lezing(huishouden, inhoud.Gemeente, bekend, geldend, events.ToDictionary(e => e.Id, e => (string)e.Headers![Headers.Hash])), null);
    }
}

/// <summary>Which facts a reader wants: up to a version, known at a moment, true at a moment.</summary>
/// <param name="Versie">The last version; null for all.</param>
/// <param name="BekendOp">What was recorded by then.</param>
/// <param name="OpMoment">What had happened by then.</param>
internal sealed record Replay(long? Versie = null, DateTimeOffset? BekendOp = null, DateTimeOffset? OpMoment = null)
{
    public static Replay Alles { get; } = new();

    /// <summary>What was known; and of that what holds, as far as it had happened.</summary>
    public (IReadOnlyList<Boeking> Bekend, IReadOnlyList<Boeking> Geldend) Kies(IEnumerable<Boeking> boekingen)
    {
        var bekend = boekingen
            .Where(b => (Versie is not { } versie || b.Versie <= versie) && (BekendOp is not { } op || b.Registratie.VastgelegdOp <= op))
            .ToList();
        var geldend = Correcties.Geldend(bekend);
        return (bekend, OpMoment is { } moment ? [.. geldend.Where(b => b.GebeurdOp <= moment)] : geldend);
    }
}

internal static class Lezingen
{
    /// <summary>Why somebody reads or records: the X-Doelbinding header, a code.</summary>
    public static string? Doelbinding(this HttpContext http) =>
        http.Request.Headers["X-Doelbinding"] is [{ Length: > 0 and <= 100 } code] ? code : null;

    /// <summary>What a replay was asked of in the query, or what is wrong with it.</summary>
    public static (Replay? Replay, Probleem? Probleem) Replay(this HttpRequest verzoek)
    {
        var vraag = new Vraagtekens(verzoek.Query);
        var replay = new Replay(vraag.Getal("versie"), vraag.Tijdstip("bekendOp"), vraag.Tijdstip("opMoment"));
        return vraag.Fouten.Count == 0 ? (replay, null) : (null, Probleem.Ongeldig(vraag.Fouten));
    }
}
