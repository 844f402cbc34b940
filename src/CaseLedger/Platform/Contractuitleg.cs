using CaseLedger.Toegang;

namespace CaseLedger.Platform;

/// <summary>What the contract tells of an operation in words: what it records, which rules it weighs, who may do it.</summary>
internal static class Contractuitleg
{
    public static string Van(IList<object> metadata, Handeling? handeling) => string.Join("\n\n", Delen(metadata, handeling).Where(d => d.Length > 0));

    private static IEnumerable<string> Delen(IList<object> metadata, Handeling? handeling)
    {
        if (handeling is not null)
        {
            yield return Xmldoc.Samenvatting(handeling.Verzoek);
            yield return $"Rules:\n{string.Join('\n', Handelingregels.Van(handeling).Select(r => $"- {r.Id} ({Code.Van(r.Aard)}): {r.Tekst}"))}";
        }

        if (metadata.OfType<Versiekopje>().FirstOrDefault() is { } versie)
        {
            yield return versie.Bewaarbaar
                ? "The answer follows from the dossier's version alone: with `If-None-Match` it is sent only when it changed."
                : "`ETag` is the dossier's version, to send as `If-Match` with the next registration.";
        }

        var eis = metadata.OfType<Toegangseis>().First().EenVan;
        yield return eis.Count == 0 ? "Needs no token, and shows nothing of any household." : $"Needs one of the scopes: {string.Join(", ", eis.Select(s => $"`{s}`"))}.";
        yield return eis.Count > 0 && !metadata.OfType<GeenHuishouden>().Any() ? "Leaves a line in the toegangslog, also when it is refused." : string.Empty;
    }
}
