using System.Text.Json;

namespace CaseLedger.Client;

/// <summary>Writes values in an address as the contract does: as in JSON, and escaped.</summary>
internal static class Adressen
{
    /// <summary>A path with its query; what is null is left out.</summary>
    public static Uri Maak(string pad, params ReadOnlySpan<(string Naam, object? Waarde)> vraag)
    {
        List<string> delen = [];
        foreach (var (naam, waarde) in vraag)
        {
            if (waarde is not null)
            {
                delen.Add($"{naam}={Deel(waarde)}");
            }
        }

        return new Uri(delen.Count == 0 ? pad : $"{pad}?{string.Join('&', delen)}", UriKind.Relative);
    }

    /// <summary>A value as a part of an address.</summary>
    public static string Deel(object waarde) => Uri.EscapeDataString(Tekst(waarde));

    /// <summary>A value as in JSON, without quotes.</summary>
    public static string Tekst(object waarde)
    {
        var json = JsonSerializer.SerializeToElement(waarde, Json.Opties);
        return json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();
    }
}
