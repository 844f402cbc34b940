namespace CaseLedger.Ledger.Bundles;

/// <summary>
/// The one form in bytes that a bundle has. What is evidence in it proves itself; the form shows a change in what is none:
/// the explanation, a key or proof that nobody asked for, the zip around them.
/// </summary>
public static class BundleForm
{
    /// <summary>Looks for the first byte of a file that is not as the bundle in it is written.</summary>
    /// <param name="file">The zip, from its beginning.</param>
    /// <param name="bundle">What was read from it.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>The name of the file in the zip and the place of the byte in the zip, from 0; null when there is none. The name is empty for the list of files at its end.</returns>
    public static async Task<(string Name, long At)?> FirstDifferenceAsync(Stream file, Bundle bundle, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var right = new MemoryStream();
        List<(string Name, long End)> ends = [];
        await BundleWriter.WriteAsync(bundle, right, name => ends.Add((name, right.Length)), stop).ConfigureAwait(false);
        using var found = new MemoryStream();
        await file.CopyToAsync(found, stop).ConfigureAwait(false);
        var at = right.GetBuffer().AsSpan(0, (int)right.Length).CommonPrefixLength(found.GetBuffer().AsSpan(0, (int)found.Length));
        return at == right.Length && at == found.Length ? null : (ends.Find(e => e.End > at).Name ?? "", at);
    }
}
