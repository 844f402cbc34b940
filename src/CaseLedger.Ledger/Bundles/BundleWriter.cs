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
    public static async Task WriteAsync(Bundle bundle, Stream output, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop).ConfigureAwait(false);
        await using (zip.ConfigureAwait(false))
        {
            await AddAsync(zip, Bundle.ReadMeName, ReadMe.Text(bundle), stop).ConfigureAwait(false);
            await AddAsync(zip, Bundle.EntriesName, bundle.Entries, stop).ConfigureAwait(false);
            await AddAsync(zip, Bundle.CheckpointName, bundle.Checkpoint, stop).ConfigureAwait(false);
            await AddAsync(zip, Bundle.KeysName, bundle.Keys, stop).ConfigureAwait(false);
            foreach (var (versie, proof) in bundle.Proofs.OrderBy(p => p.Key)) await AddAsync(zip, Bundle.ProofName(versie), proof, stop).ConfigureAwait(false);
            foreach (var (size, proof) in bundle.Consistency.OrderBy(p => p.Key)) await AddAsync(zip, Bundle.ConsistencyName(size), proof, stop).ConfigureAwait(false);
        }
    }

    private static async Task AddAsync(ZipArchive zip, string name, IEnumerable<byte[]> lines, CancellationToken stop)
    {
        var file = await OpenAsync(zip, name, stop).ConfigureAwait(false);
        await using (file.ConfigureAwait(false))
        {
            foreach (var line in lines)
            {
                await file.WriteAsync(line, stop).ConfigureAwait(false);
                await file.WriteAsync("\n"u8.ToArray(), stop).ConfigureAwait(false);
            }
        }
    }

    private static async Task AddAsync(ZipArchive zip, string name, string text, CancellationToken stop)
    {
        var file = await OpenAsync(zip, name, stop).ConfigureAwait(false);
        await using (file.ConfigureAwait(false)) await file.WriteAsync(Encoding.UTF8.GetBytes(text), stop).ConfigureAwait(false);
    }

    private static Task<Stream> OpenAsync(ZipArchive zip, string name, CancellationToken stop)
    {
        var file = zip.CreateEntry(name);
        file.LastWriteTime = Fixed;
        return file.OpenAsync(stop);
    }
}
