using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Platform;

/// <summary>The written forms of a code value.</summary>
internal static class Code
{
    /// <summary>As in JSON: <c>veiligThuis</c>, or the name that the value has of its own.</summary>
    public static string Van<T>(T waarde)
        where T : struct, Enum => Cache<T>.Codes.TryGetValue(waarde, out var code) ? code : waarde.ToString();

    /// <summary>As in a sentence: <c>veilig thuis</c>.</summary>
    public static string Woorden<T>(T waarde)
        where T : struct, Enum => Woorden(Van(waarde));

    /// <summary>A code or the name of a field as words: <c>veilig thuis</c>.</summary>
    public static string Woorden(string code)
    {
        var woorden = new StringBuilder();
        foreach (var teken in code)
        {
            woorden.Append(char.IsUpper(teken) ? $" {char.ToLowerInvariant(teken)}" : teken);
        }

        return woorden.ToString();
    }

    /// <summary>The value of a written code; null when there is none.</summary>
    public static T? Lees<T>(string code)
        where T : struct, Enum => Cache<T>.Codes.Where(c => c.Value == code).Select(c => (T?)c.Key).FirstOrDefault();

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Codes =
            Enum.GetValues<T>().ToDictionary(w => w, w => Eigen(w) ?? JsonNamingPolicy.CamelCase.ConvertName(w.ToString()));

        private static string? Eigen(T waarde) =>
            typeof(T).GetField(waarde.ToString())?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name;
    }
}
