using System.IO.Compression;
using CaseLedger.Ledger.Notes;

namespace CaseLedger.Ledger.Bundles;

/// <summary>Reads bundles. Nothing of what is read has been checked.</summary>
public static class BundleReader
{
    private const int MaxText = 1 << 20;
    private const int MaxEntries = 1 << 29;

    /// <summary>Reads a bundle.</summary>
    /// <param name="file">The zip; it must be able to seek.</param>
    /// <exception cref="BundleException">It is not a zip, or a file in it is missing, unknown, double, too large or not text.</exception>
    public static Bundle Read(Stream file)
    {
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            var files = zip.Entries.ToDictionary(e => e.FullName, StringComparer.Ordinal);
            var bundle = Read(files);
            return files.Count == 0 ? bundle : throw new BundleException($"The bundle has a file that does not belong in it: {files.Keys.Order(StringComparer.Ordinal).First()}");
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or NotSupportedException)
        {
            throw new BundleException($"The bundle cannot be read: {e.Message}", e);
        }
    }

    private static Bundle Read(Dictionary<string, ZipArchiveEntry> files)
    {
        var entries = Lines(Take(files, Bundle.EntriesName, MaxEntries)).ToList();
        var (checkpoint, keys) = (Text(files, Bundle.CheckpointName), Text(files, Bundle.KeysName));
        return new(entries, Numbered(files, "proofs/", Bundle.ProofName), checkpoint, keys, Numbered(files, "consistency/", Bundle.ConsistencyName)) { About = Text(files, Bundle.ReadMeName) };
    }

    private static Dictionary<long, string> Numbered(Dictionary<string, ZipArchiveEntry> files, string folder, Func<long, string> name)
    {
        var numbered = new Dictionary<long, string>();
        foreach (var file in files.Keys.Where(f => f.StartsWith(folder, StringComparison.Ordinal)).ToList())
        {
            // Only the one name that a number has: another stays behind, as a file that does not belong here.
            if (long.TryParse(Path.GetFileNameWithoutExtension(file), out var number) && name(number) == file) numbered.Add(number, Text(files, file));
        }

        return numbered;
    }

    private static string Text(Dictionary<string, ZipArchiveEntry> files, string name)
    {
        var bytes = Take(files, name, MaxText);
        try
        {
            return StrictText.Text(bytes);
        }
        catch (NoteException e)
        {
            throw new BundleException($"{name} in the bundle is not UTF-8.", e);
        }
    }

    private static byte[] Take(Dictionary<string, ZipArchiveEntry> files, string name, int max)
    {
        if (!files.Remove(name, out var file)) throw new BundleException($"The bundle has no {name}.");
        if (file.Length > max) throw new BundleException($"{name} in the bundle is too large.");
        using var content = file.Open();
        var bytes = new byte[file.Length];
        // The length is a claim of the zip: neither less nor more may come out.
        if (content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length || content.ReadByte() >= 0)
            throw new BundleException($"{name} in the bundle has another length than the bundle says.");
        return bytes;
    }

    private static IEnumerable<byte[]> Lines(byte[] bytes)
    {
        for (var from = 0; from < bytes.Length;)
        {
            var length = bytes.AsSpan(from).IndexOf((byte)'\n');
            if (length < 0) throw new BundleException($"{Bundle.EntriesName} does not end its last line.");
            yield return bytes[from..(from + length)];
            from += length + 1;
        }
    }
}
