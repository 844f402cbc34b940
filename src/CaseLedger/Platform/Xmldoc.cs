using System.Reflection;
using System.Xml.Linq;

namespace CaseLedger.Platform;

/// <summary>The summaries of types and codes, as the compiler wrote them beside the assembly.</summary>
internal static class Xmldoc
{
    private static readonly Lazy<Dictionary<string, string>> Samenvattingen = new(() => XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "CaseLedger.xml"))
        .Descendants("member")
        .Where(m => m.Element("summary") is not null)
        .ToDictionary(m => m.Attribute("name")!.Value, m => Regel(m.Element("summary")!)));

    public static string Samenvatting(Type type) => Zoek($"T:{type.FullName}");

    public static string Samenvatting(FieldInfo veld) => Zoek($"F:{veld.DeclaringType!.FullName}.{veld.Name}");

    private static string Zoek(string naam) => Samenvattingen.Value.GetValueOrDefault(naam.Replace('+', '.'), string.Empty);

    private static string Regel(XElement samenvatting)
    {
        foreach (var see in samenvatting.Descendants("see").ToList())
        {
            see.ReplaceWith(see.Attribute("cref")?.Value.Split('.')[^1] ?? string.Empty);
        }

        return string.Join(' ', samenvatting.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
