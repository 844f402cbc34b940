using System.Security.Cryptography;

namespace CaseLedger.Platform;

/// <summary>A file with one random key, readable by its owner only.</summary>
internal static class Sleutelbestand
{
    /// <summary>Writes a new key, unless another process did so first.</summary>
    public static void Maak(string bestand)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(bestand))!);
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

        try
        {
            File.Move(tijdelijk, bestand, overwrite: false);
        }
        catch (IOException) when (File.Exists(bestand))
        {
            File.Delete(tijdelijk);
        }
    }
}
