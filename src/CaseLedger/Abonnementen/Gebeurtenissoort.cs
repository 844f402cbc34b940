using System.Collections.Frozen;
using System.Text;

namespace CaseLedger.Abonnementen;

/// <summary>
/// Which facts go to subscribers, and under which type. Not those of <see cref="Toegang"/>: who may look at a household, and who broke
/// the glass, is between the gemeente and its auditor.
/// </summary>
internal static class Gebeurtenissoort
{
    public const string Proef = $"{Voorvoegsel}proefbericht";
    private const string Voorvoegsel = "nl.caseledger.";

    /// <summary>Per stored name the type of its event.</summary>
    public static FrozenDictionary<string, string> Bezorgd { get; } = Opslag.Feiten()
        .Where(f => f.Soort.Namespace != typeof(Toegang.Scope).Namespace)
        .ToFrozenDictionary(f => f.Naam.Naam, f => Van(f.Naam.Naam));

    private static readonly FrozenDictionary<string, string> Namen = Bezorgd.ToFrozenDictionary(s => s.Value, s => s.Key);

    /// <summary>Whether a system hears of it in the feed: what is delivered, and the signals.</summary>
    public static bool IsVoorSystemen(string naam) => naam == Aandachtspunten.AandachtspuntOntstaan.Naam || Bezorgd.ContainsKey(naam);

    /// <summary><c>RegieGewisseld</c> is <c>nl.caseledger.regie-gewisseld</c>.</summary>
    public static string Van(string naam)
    {
        var type = new StringBuilder(Voorvoegsel);
        foreach (var teken in naam)
        {
            type.Append(char.IsUpper(teken) && type.Length > Voorvoegsel.Length ? "-" : string.Empty).Append(char.ToLowerInvariant(teken));
        }

        return type.ToString();
    }

    /// <summary>The stored name of a type; null for one that is not delivered.</summary>
    public static string? Naam(string type) => Namen.GetValueOrDefault(type);
}
