using System.Security.Cryptography;

namespace CaseLedger.Platform;

/// <summary>A file with one random key, readable by its owner only.</summary>
internal static class Sleutelbestand
{
    private static readonly TimeSpan Uiterlijk = TimeSpan.FromSeconds(10);

    /// <summary>Writes a new key, unless somebody else did so first.</summary>
    /// <exception cref="IOException">Somebody else has been at it for ten seconds.</exception>
    public static void Maak(string bestand)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(bestand))!);
        // A move that does not overwrite looks first and moves then: two makers would each believe in their own key.
        using var slot = Sluit($"{bestand}.slot");
        if (!File.Exists(bestand))
        {
            Schrijf(bestand);
        }
    }

    private static void Schrijf(string bestand)
    {
        var tijdelijk = $"{bestand}.{Identiteit.Nieuw():N}";
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stroom = new FileStream(tijdelijk, opties))
        using (var schrijver = new StreamWriter(stroom))
        {
            schrijver.Write(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)));
        }

        File.Move(tijdelijk, bestand);
    }

    /// <summary>Held until it is disposed of; a process that dies lets go of it.</summary>
    private static FileStream Sluit(string naam)
    {
        FileStream? slot = null;
        return SpinWait.SpinUntil(() => (slot = Probeer(naam)) is not null, Uiterlijk) ? slot! : throw new IOException($"{naam} stays locked.");
    }

    private static FileStream? Probeer(string naam)
    {
        try
        {
            return new FileStream(naam, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
