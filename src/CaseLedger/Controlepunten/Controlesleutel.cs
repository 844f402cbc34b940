using CaseLedger.Ledger.Notes;

namespace CaseLedger.Controlepunten;

/// <summary>The key that signs checkpoints; its name is the origin of the log.</summary>
/// <param name="Actief">Signs what is published from now on.</param>
/// <param name="Vorige">While keys change the one before signs too, so that who knows only that one can follow; null otherwise.</param>
internal sealed record Controlesleutel(SigningKey Actief, SigningKey? Vorige)
{
    private const string Bestand = "controlepunten.sleutel";
    private const string VorigBestand = "controlepunten.vorige.sleutel";

    public IEnumerable<SigningKey> Alle => Vorige is null ? [Actief] : [Actief, Vorige];

    /// <summary>Whether there is a key file in this folder.</summary>
    public static bool Is(string map) => File.Exists(Path.Combine(map, Bestand));

    /// <summary>Reads the key file; makes it in Development.</summary>
    /// <param name="map">Folder of the key files.</param>
    /// <param name="naam">The name of a key that is made: the log's.</param>
    /// <param name="magMaken">Only in Development.</param>
    /// <exception cref="InvalidOperationException">There is none, and it may not be made.</exception>
    public static Controlesleutel Lees(string map, string naam, bool magMaken)
    {
        var (bestand, vorig) = (Path.Combine(map, Bestand), Path.Combine(map, VorigBestand));
        if (!File.Exists(bestand))
        {
            Maak(bestand, naam, magMaken);
        }

        return new Controlesleutel(SigningKey.Load(bestand), File.Exists(vorig) ? SigningKey.Load(vorig) : null);
    }

    private static void Maak(string bestand, string naam, bool magMaken)
    {
        if (!magMaken)
        {
            throw new InvalidOperationException($"The key file {bestand} is missing: make it once, with 'dotnet CaseLedger.dll controlesleutel NAME'.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(bestand)!);
        try
        {
            SigningKey.Generate(naam).Save(bestand);
        }
        catch (IOException) when (File.Exists(bestand))
        {
            // Another node of this machine made it just now.
        }
    }
}
