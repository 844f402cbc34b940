namespace CaseLedger.Toegang;

/// <summary><c>token --scope … --gemeente …</c>: prints a development token and nothing else.</summary>
internal static class Tokenopdracht
{
    private static readonly Dictionary<string, (string Claim, bool Lijst)> Opties = new()
    {
        ["--scope"] = ("scope", false),
        ["--gemeente"] = ("gemeenten", true),
        ["--sub"] = ("sub", false),
        ["--name"] = ("name", false),
        ["--client"] = ("client_id", false),
        ["--organisatie"] = ("organisatie", false),
        ["--organisatie-soort"] = ("organisatieSoort", false),
        ["--rol"] = ("rol", false),
        ["--team"] = ("team", false),
        ["--huishouden"] = ("huishouden", false),
        ["--lid"] = ("lid", false),
        ["--regio"] = ("regio", false),
        ["--toekomsttuin"] = ("toekomsttuinen", true),
    };

    /// <returns>0 when printed, 1 when refused, 2 when used wrongly.</returns>
    public static int Voer(string[] opties, string map, bool ontwikkeling, TimeProvider klok)
    {
        if (!ontwikkeling)
        {
            Console.Error.WriteLine("Alleen in Development maakt de dienst zelf tokens.");
            return 1;
        }

        var claims = new Dictionary<string, object>
        {
            ["sub"] = "ontwikkelaar",
            ["name"] = "Ontwikkelaar",
            ["client_id"] = "caseledger-cli",
            ["organisatie"] = "Lokaal team",
            ["organisatieSoort"] = "lokaalTeam",
        };
        for (var i = 0; i < opties.Length; i += 2)
        {
            if (!Opties.TryGetValue(opties[i], out var optie) || i + 1 == opties.Length)
            {
                Console.Error.WriteLine($"Onbekende of lege optie: {opties[i]}. Kies uit: {string.Join(' ', Opties.Keys)}");
                return 2;
            }

            claims[optie.Claim] = optie.Lijst ? opties[i + 1].Split(',') : optie.Claim != "scope" ? opties[i + 1] : opties[i + 1].Replace(',', ' ');
        }

        if (!claims.ContainsKey("scope") || !(claims.ContainsKey("gemeenten") || claims.ContainsKey("regio")))
        {
            Console.Error.WriteLine("Geef minstens --scope en --gemeente of --regio.");
            return 2;
        }

        Console.WriteLine(Ontwikkeltoken.Maak(map, claims, klok.GetUtcNow()));
        return 0;
    }
}
