using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CaseLedger.Client;

public sealed partial class CaseLedgerClient
{
    private static readonly TimeSpan Peiling = TimeSpan.FromSeconds(1);

    /// <summary>Waits until an import has ended.</summary>
    /// <param name="id">The import.</param>
    /// <param name="voortgang">Is told how it is doing, once a second.</param>
    /// <param name="annuleer">Ends the waiting, not the import.</param>
    /// <returns>How it ended: <see cref="Importstatus.Klaar"/> or <see cref="Importstatus.Afgebroken"/>.</returns>
    /// <exception cref="ProbleemException">The service refused or failed, also after the repeats.</exception>
    public async Task<Importvoortgang> WachtOpImport(Guid id, IProgress<Importvoortgang>? voortgang = null, CancellationToken annuleer = default)
    {
        while (true)
        {
            var stand = (await HaalImport(id, annuleer: annuleer).ConfigureAwait(false)).Waarde;
            voortgang?.Report(stand);
            if (stand.Status != Importstatus.Bezig)
            {
                return stand;
            }

            await Task.Delay(Peiling, opties.Klok, annuleer).ConfigureAwait(false);
        }
    }

    /// <summary>Sends a stream as it is read. It is sent again only when it can be rewound.</summary>
    private Task<Resultaat<T>> Stroom<T>(Uri pad, Stream inhoud, string mediatype, Oproepopties? oproep, CancellationToken annuleer)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        var begin = inhoud.CanSeek ? inhoud.Position : 0;
        HttpContent Maak()
        {
            if (inhoud.CanSeek)
            {
                inhoud.Position = begin;
            }

            // Not StreamContent: that closes the stream after the first attempt.
            return new Stroominhoud(inhoud) { Headers = { ContentType = new(mediatype) } };
        }

        return Voer<T>(new Oproep(HttpMethod.Post, pad, oproep ?? new()) { Inhoud = Maak, Herhaalbaar = inhoud.CanSeek }, annuleer);
    }

    /// <summary>JSON values one after another, each as it comes.</summary>
    private async IAsyncEnumerable<T> Regels<T>(Uri pad, Oproepopties? oproep, [EnumeratorCancellation] CancellationToken annuleer)
    {
        var stroom = (await Stuur<Stream>(HttpMethod.Get, pad, null, oproep, annuleer).ConfigureAwait(false)).Waarde;
        await using (stroom.ConfigureAwait(false))
        {
            await foreach (var regel in JsonSerializer.DeserializeAsyncEnumerable<T>(stroom, topLevelValues: true, Json.Opties, annuleer).ConfigureAwait(false))
            {
                yield return regel!;
            }
        }
    }

    private sealed class Stroominhoud(Stream inhoud) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => inhoud.CopyToAsync(stream);

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) => inhoud.CopyToAsync(stream, cancellationToken);

        protected override bool TryComputeLength(out long length)
        {
            length = inhoud.CanSeek ? inhoud.Length - inhoud.Position : 0;
            return inhoud.CanSeek;
        }
    }
}
