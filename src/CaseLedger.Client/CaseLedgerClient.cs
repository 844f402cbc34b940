using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CaseLedger.Client;

/// <summary>
/// CaseLedger over HTTP: one method per operation of the contract, named by its <c>operationId</c>. A call that fails on the network, or with 429 or 503, is tried
/// again when that cannot record anything twice; a registration always has a key for that. A refusal is a <see cref="ProbleemException"/>.
/// For use by many threads at once.
/// </summary>
/// <param name="http">Sends the requests; the caller keeps and disposes it. Its <c>Timeout</c> is that of one attempt, and must be over 30 seconds to follow the feed.</param>
/// <param name="opties">Where the service stands, and who calls.</param>
public sealed partial class CaseLedgerClient(HttpClient http, CaseLedgerOpties opties)
{
    private readonly Zender zender = new(http, opties);

    /// <summary>Sends any request, for what has no method here.</summary>
    /// <typeparam name="T">The JSON of the answer; a <see cref="Stream"/> gives it as it comes.</typeparam>
    /// <param name="methode">GET, PUT and DELETE are tried again by themselves; a POST with a key of the caller too, so only where the service knows keys.</param>
    /// <param name="pad">Behind <c>/v1/</c>, with its query.</param>
    /// <param name="verzoek">Sent as JSON; null is no body.</param>
    /// <param name="oproep">What this call asks beside its content.</param>
    /// <param name="annuleer">Ends the call.</param>
    /// <returns>The content, the version and the links of the answer.</returns>
    /// <exception cref="ProbleemException">The service refused or failed, also after the repeats.</exception>
    /// <exception cref="HttpRequestException">The service cannot be reached, also after the repeats.</exception>
    public Task<Resultaat<T>> Stuur<T>(HttpMethod methode, Uri pad, object? verzoek = null, Oproepopties? oproep = null, CancellationToken annuleer = default)
    {
        ArgumentNullException.ThrowIfNull(methode);
        var herhaalbaar = oproep?.Sleutel is not null || methode == HttpMethod.Get || methode == HttpMethod.Put || methode == HttpMethod.Delete;
        return Voer<T>(new Oproep(methode, pad, oproep ?? new()) { Inhoud = Inhoud(verzoek), Herhaalbaar = herhaalbaar }, annuleer);
    }

    /// <summary>A registration: with a key, so that it is recorded once however often it is sent.</summary>
    private Task<Resultaat<T>> Registreer<T>(Uri pad, object verzoek, Oproepopties? oproep, CancellationToken annuleer)
    {
        oproep ??= new();
        return Stuur<T>(HttpMethod.Post, pad, verzoek, oproep with { Sleutel = oproep.Sleutel ?? Guid.CreateVersion7(opties.Klok.GetUtcNow()).ToString() }, annuleer);
    }

    /// <summary>A search: a POST that records nothing.</summary>
    private Task<Resultaat<T>> Zoek<T>(Uri pad, object verzoek, Oproepopties? oproep, CancellationToken annuleer) =>
        Voer<T>(new Oproep(HttpMethod.Post, pad, oproep ?? new()) { Inhoud = Inhoud(verzoek), Herhaalbaar = true }, annuleer);

    /// <summary>All items of a list, page after page as they are asked for.</summary>
    private async IAsyncEnumerable<T> Blader<T>(Uri pad, Oproepopties? oproep, [EnumeratorCancellation] CancellationToken annuleer)
    {
        for (var volgende = pad; volgende is not null;)
        {
            var pagina = await Stuur<Pagina<T>>(HttpMethod.Get, volgende, null, oproep, annuleer).ConfigureAwait(false);
            foreach (var item in pagina.Waarde.Items)
            {
                yield return item;
            }

            volgende = pagina.Volgende;
        }
    }

    private async Task<Resultaat<T>> Voer<T>(Oproep oproep, CancellationToken annuleer)
    {
        var stromend = typeof(T) == typeof(Stream);
        var antwoord = await zender.Stuur(oproep with { Stromend = stromend }, annuleer).ConfigureAwait(false);
        if (stromend)
        {
            return Koppen.Lees(antwoord, (T)(object)await antwoord.Content.ReadAsStreamAsync(annuleer).ConfigureAwait(false));
        }

        using (antwoord)
        {
            var leeg = antwoord.Content.Headers.ContentLength is 0 || antwoord.StatusCode == System.Net.HttpStatusCode.NoContent;
            return Koppen.Lees(antwoord, leeg ? default! : (await antwoord.Content.ReadFromJsonAsync<T>(Json.Opties, annuleer).ConfigureAwait(false))!);
        }
    }

    private static Func<HttpContent>? Inhoud(object? verzoek)
    {
        if (verzoek is null)
        {
            return null;
        }

        var bytes = JsonSerializer.SerializeToUtf8Bytes(verzoek, Json.Opties);
        return () => new ByteArrayContent(bytes) { Headers = { ContentType = new("application/json") } };
    }

    private sealed record Pagina<T>
    {
        public IReadOnlyList<T> Items { get; init; } = [];
    }
}
