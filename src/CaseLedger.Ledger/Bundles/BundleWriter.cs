using System.IO.Compression;
using System.Text;

namespace CaseLedger.Ledger.Bundles;

/// <summary>Writes bundles.</summary>
public static class BundleWriter
{
    // The moment of writing is no part of what is shown: one content, one file.
    private static readonly DateTimeOffset Fixed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a bundle. The same bundle gives the same bytes.</summary>
    /// <param name="bundle">What is in it.</param>
    /// <param name="output">Where to; it is written asynchronously only, and left open.</param>
    /// <param name="stop">Ends the wait.</param>
    public static Task WriteAsync(Bundle bundle, Stream output, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        return WriteAsync(bundle, output, _ => { }, stop);
    }

    /// <inheritdoc cref="WriteAsync(Bundle, Stream, CancellationToken)"/>
    /// <param name="bundle">What is in it.</param>
    /// <param name="output">Where to.</param>
    /// <param name="written">Hears the name of each file of the zip when all of it has gone to the output.</param>
    /// <param name="stop">Ends the wait.</param>
    internal static async Task WriteAsync(Bundle bundle, Stream output, Action<string> written, CancellationToken stop)
    {
        using var held = new HeldStream(output);
        var zip = await ZipArchive.CreateAsync(held, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop).ConfigureAwait(false);
        await using (zip.ConfigureAwait(false))
        {
            foreach (var (name, pieces) in Files(bundle))
            {
                await AddAsync(zip, name, pieces, stop).ConfigureAwait(false);
                await held.FlushAsync(stop).ConfigureAwait(false);
                written(name);
            }
        }

        await held.FlushAsync(stop).ConfigureAwait(false);
    }

    private static IEnumerable<(string Name, IEnumerable<byte[]> Pieces)> Files(Bundle bundle) =>
    [
        (Bundle.ReadMeName, Text(bundle.About)),
        (Bundle.EntriesName, bundle.Entries.SelectMany(e => new[] { e, [(byte)'\n'] })),
        (Bundle.CheckpointName, Text(bundle.Checkpoint)),
        (Bundle.KeysName, Text(bundle.Keys)),
        .. bundle.Proofs.OrderBy(p => p.Key).Select(p => (Bundle.ProofName(p.Key), Text(p.Value))),
        .. bundle.Consistency.OrderBy(p => p.Key).Select(p => (Bundle.ConsistencyName(p.Key), Text(p.Value))),
    ];

    private static IEnumerable<byte[]> Text(string text) => [Encoding.UTF8.GetBytes(text)];

    private static async Task AddAsync(ZipArchive zip, string name, IEnumerable<byte[]> pieces, CancellationToken stop)
    {
        // Stored as it is: what compression makes of it would differ from one version of the library to the next.
        var file = zip.CreateEntry(name, CompressionLevel.NoCompression);
        file.LastWriteTime = Fixed;
        var content = await file.OpenAsync(stop).ConfigureAwait(false);
        await using (content.ConfigureAwait(false))
        {
            foreach (var piece in pieces) await content.WriteAsync(piece, stop).ConfigureAwait(false);
        }
    }
}
