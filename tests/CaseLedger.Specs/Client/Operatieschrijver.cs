using System.Text.Json.Nodes;

namespace CaseLedger.Specs.Client;

/// <summary>Writes a method for each operation of the contract, of the same name.</summary>
internal sealed class Operatieschrijver(Contract contract)
{
    private const string Annuleer = "CancellationToken annuleer = default";

    public string Client()
    {
        var bron = new Bron().Regel("public sealed partial class CaseLedgerClient").Regel("{");
        foreach (var operatie in contract.Operaties)
        {
            Methoden(bron, operatie);
        }

        return bron.Regel("}").ToString();
    }

    private void Methoden(Bron bron, Operatie operatie)
    {
        var antwoorden = operatie.Antwoorden;
        if (antwoorden.Count == 0)
        {
            Methode(bron, operatie, operatie.Naam, "async Task<Resultaat>", $"await {Aanroep(operatie, "JsonElement?")}.ConfigureAwait(false)");
            return;
        }

        var eerste = antwoorden[0];
        if (eerste.Mediatype == "application/x-ndjson")
        {
            Methode(bron, operatie, operatie.Naam, $"IAsyncEnumerable<{contract.Typenaam(eerste.Schema)}>", Reeks(operatie, "Regels", contract.Typenaam(eerste.Schema)));
            return;
        }

        var items = operatie.Methode == "get" ? Items(eerste.Schema) : null;
        if (items is { Alleen: true })
        {
            Methode(bron, operatie, operatie.Naam, $"IAsyncEnumerable<{items.Value.Soort}>", Reeks(operatie, "Blader", items.Value.Soort));
        }
        else
        {
            Enkel(bron, operatie, operatie.Naam, eerste);
        }

        if (items is { Alleen: false } && operatie.Bladert)
        {
            Methode(bron, operatie, $"{operatie.Naam}Items", $"IAsyncEnumerable<{items.Value.Soort}>", Reeks(operatie, "Blader", items.Value.Soort));
        }

        foreach (var ander in antwoorden.Skip(1))
        {
            // The same request, answered to another kind of caller.
            Enkel(bron, operatie, $"{operatie.Naam}Als{Bron.Groot(Contract.Verwijzing(ander.Schema) ?? "json")}", ander);
        }
    }

    private void Enkel(Bron bron, Operatie operatie, string naam, (string Mediatype, JsonNode Schema) antwoord)
    {
        var soort = antwoord.Mediatype == "application/json" ? contract.Typenaam(antwoord.Schema) : "Stream";
        Methode(bron, operatie, naam, $"Task<Resultaat<{soort}>>", Aanroep(operatie, soort));
    }

    private void Methode(Bron bron, Operatie operatie, string naam, string geeft, string aanroep)
    {
        bron.Uitleg("    ", operatie.Beschrijving["summary"]?.GetValue<string>()).Alineas("    ", operatie.Beschrijving["description"]?.GetValue<string>());
        foreach (var parameter in operatie.Parameters)
        {
            bron.Uitleg("    ", parameter["description"]?.GetValue<string>() ?? Naam(parameter), $"param name=\"{Naam(parameter)}\"");
        }

        if (operatie.Lichaam is not null)
        {
            bron.Uitleg("    ", "What is sent.", "param name=\"verzoek\"");
        }

        bron.Uitleg("    ", "What this call asks beside its content.", "param name=\"oproep\"").Uitleg("    ", "Ends the call.", "param name=\"annuleer\"");
        bron.Regel($"    public {geeft} {naam}({string.Join(", ", [.. Verplicht(operatie), .. Naarkeuze(operatie)])}) =>").Regel($"        {aanroep};").Regel();
    }

    private IEnumerable<string> Verplicht(Operatie operatie) =>
    [
        .. operatie.Parameters.Where(IsVerplicht).Select(p => $"{contract.Typenaam(p["schema"]!)} {Naam(p)}"),
        .. operatie.Lichaam is { } lichaam ? [lichaam.Mediatype == "application/json" ? $"{contract.Typenaam(lichaam.Schema)} verzoek" : "Stream verzoek"] : Array.Empty<string>(),
    ];

    private IEnumerable<string> Naarkeuze(Operatie operatie) =>
        [.. operatie.Parameters.Where(p => !IsVerplicht(p)).Select(p => $"{contract.Typenaam(p["schema"]!)}? {Naam(p)} = null"), "Oproepopties? oproep = null", Annuleer];

    private static string Aanroep(Operatie operatie, string soort) => operatie switch
    {
        { Lichaam: { Mediatype: not "application/json" } stroom } => $"Stroom<{soort}>({Adres(operatie)}, verzoek, \"{stroom.Mediatype}\", oproep, annuleer)",
        { MetSleutel: true } => $"Registreer<{soort}>({Adres(operatie)}, verzoek, oproep, annuleer)",
        { Zoekt: true } => $"Zoek<{soort}>({Adres(operatie)}, verzoek, oproep, annuleer)",
        _ => $"Stuur<{soort}>(HttpMethod.{Bron.Groot(operatie.Methode)}, {Adres(operatie)}, {(operatie.Lichaam is null ? "null" : "verzoek")}, oproep, annuleer)",
    };

    private static string Reeks(Operatie operatie, string hoe, string soort) => $"{hoe}<{soort}>({Adres(operatie)}, oproep, annuleer)";

    private static string Adres(Operatie operatie)
    {
        var pad = operatie.Pad[1..];
        foreach (var parameter in operatie.Parameters.Where(p => Operatie.Plaats(p) == "path"))
        {
            pad = pad.Replace($"{{{parameter["name"]}}}", $"{{Adressen.Deel({Naam(parameter)})}}", StringComparison.Ordinal);
        }

        var vraag = operatie.Parameters.Where(p => Operatie.Plaats(p) == "query").Select(p => $", (\"{p["name"]}\", {Naam(p)})");
        return $"Adressen.Maak($\"{pad}\"{string.Concat(vraag)})";
    }

    /// <summary>The items of a list, and whether it has nothing else.</summary>
    private (string Soort, bool Alleen)? Items(JsonNode schema) =>
        Contract.Verwijzing(schema) is { } naam && contract.Schemas[naam]?["properties"] is JsonObject velden && velden["items"]?["items"] is { } item
            ? (contract.Typenaam(item), velden.Count == 1)
            : null;

    private static bool IsVerplicht(JsonNode parameter) => parameter["required"]?.GetValue<bool>() == true;

    private static string Naam(JsonNode parameter) => parameter["name"]!.GetValue<string>();
}
