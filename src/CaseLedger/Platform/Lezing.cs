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
/// <param name="Zicht">What of it this reader gets to see.</param>
internal sealed record Lezing(Guid Id, string Gemeente, IReadOnlyList<Boeking> Boekingen, IReadOnlyList<Boeking> Geldend, IReadOnlyDictionary<Guid, string> Hashes, Zicht Zicht)
{
    /// <summary>The last version that was known.</summary>
    public long Versie => Boekingen[^1].Versie;

    /// <summary>The facts from which this reader's picture of the dossier is made.</summary>
    public IReadOnlyList<Boeking> VoorDossier => Zicht.IsGeheel ? Geldend : [.. Geldend.Where(b => Zicht.Toont(b) || Zicht.DraagtDossier(b.Feit))];
}

/// <summary>Reads of one household, all alike: authorize, log, read, open for this reader.</summary>
internal sealed class Leespijplijn(IDocumentStore opslag, Kast kast, TimeProvider klok)
{
    /// <summary>The dossier as asked for, or the problem to answer with. The line in the toegangslog is committed before anything is shown: <see cref="Toegangsfilter"/>.</summary>
    public async Task<(Lezing? Lezing, Probleem? Probleem)> Lees(HttpContext http, Guid huishouden, string wat, Replay replay)
    {
        var stop = http.RequestAborted;
        http.Spoor().Wat = $"GET {wat}";
        if (await kast.Open(huishouden, http.Beller().Gemeenten, null, stop) is not { } inhoud)
        {
            return (null, new Probleem(Probleemsoort.NietGevonden));
        }

        var oordeel = http.Oordeel(inhoud.Kring, huishouden, klok.GetUtcNow());
        http.Spoor().Over(inhoud.Gemeente, huishouden, oordeel.Mag && !inhoud.IsVernietigd, oordeel.Controles);
        if (oordeel.Zicht is not { } zicht)
        {
            return (null, new Probleem(Probleemsoort.NietGevonden));
        }

        if (inhoud.IsVernietigd)
        {
            return (null, new Probleem(Probleemsoort.DossierVernietigd));
        }

        http.Features.Set(zicht);
        await using var sessie = opslag.QuerySession(inhoud.Gemeente);
        var events = await sessie.Events.FetchStreamAsync(huishouden, token: stop);
        var (bekend, geldend) = replay.Kies(events.Select(e => Stroom.Lees(e, huishouden, inhoud.Sleutels, inhoud.Gemeente)));
        return geldend.Count == 0
            ? (null, new Probleem(Probleemsoort.NietGevonden))
            : (new Lezing(huishouden, inhoud.Gemeente, bekend, geldend, events.ToDictionary(e => e.Id, e => (string)e.Headers![Headers.Hash]), zicht), null);
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
    /// <summary>Gate 2 for a reader of one household.</summary>
    public static Toegangsoordeel Oordeel(this HttpContext http, Toegangskring? kring, Guid huishouden, DateTimeOffset nu) =>
        Toegangsoordeel.Over(http.Beller(), kring, new Huishoudenvraag(huishouden, http.Toegangseis().EenVan, null, nu));

    /// <summary>What a replay was asked of in the query, or what is wrong with it.</summary>
    public static (Replay? Replay, Probleem? Probleem) Replay(this HttpRequest verzoek)
    {
        var vraag = new Vraagtekens(verzoek.Query);
        var replay = new Replay(vraag.Getal("versie"), vraag.Tijdstip("bekendOp"), vraag.Tijdstip("opMoment"));
        return vraag.Fouten.Count == 0 ? (replay, null) : (null, Probleem.Ongeldig(vraag.Fouten));
    }
}
