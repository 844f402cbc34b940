namespace CaseLedger.Platform;

/// <summary>Seals a secret of a setting under the gemeente's own key; the sealed form belongs to one place and cannot be moved.</summary>
internal sealed class Gemeentekluis(Kast kast)
{
    private const string Pad = "/geheim";

    /// <param name="gemeente">CBS code.</param>
    /// <param name="van">Whose secret it is.</param>
    /// <param name="id">Which of its secrets.</param>
    /// <param name="inhoud">The secret.</param>
    /// <returns>The form to store.</returns>
    public string Sluit(string gemeente, Guid van, Guid id, byte[] inhoud) =>
        kast.Bos(gemeente).Verzegel(inhoud, Sleutelbos.Gemeente, new Vindplaats(gemeente, van, id, Pad)).ToString();

    /// <exception cref="ZegelException">It was altered, or is another one's.</exception>
    public byte[] Open(string gemeente, Guid van, Guid id, string gesloten) =>
        (Zegel.Lees(gesloten) with { Sleutels = kast.Bos(gemeente), Vindplaats = new Vindplaats(gemeente, van, id, Pad) }).Open();
}
