using System.Globalization;
using System.Text.Json;

namespace CaseLedger.Platform;

/// <summary>Reads query parameters as strictly as bodies; what cannot be read is gathered.</summary>
internal sealed class Vraagtekens(IQueryCollection vraag)
{
    private readonly List<Veldfout> fouten = [];

    public IReadOnlyList<Veldfout> Fouten => fouten;

    public string? Tekst(string naam) => vraag[naam] switch
    {
        [] => null,
        [{ Length: > 0 and <= 500 } een] => een,
        _ => Fout<string>(naam, "Geef één waarde."),
    };

    public long? Getal(string naam, long minimum = 1, long maximum = long.MaxValue) => Tekst(naam) is not { } tekst
        ? null
        : long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= minimum && getal <= maximum
            ? getal
            : FoutWaarde<long>(naam, maximum == long.MaxValue ? "Geef een geheel getal vanaf 1." : $"Geef een geheel getal van {minimum} tot en met {maximum}.");

    /// <summary>Where a page begins.</summary>
    public Cursor? Cursor(string naam) => Tekst(naam) is not { } tekst
        ? null
        : Platform.Cursor.Lees(tekst) ?? FoutWaarde<Cursor>(naam, "Gebruik de link 'next' van de vorige pagina.");

    public bool? Schakelaar(string naam) => Tekst(naam) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        _ => FoutWaarde<bool>(naam, "Kies true of false."),
    };

    public DateTimeOffset? Tijdstip(string naam) => Lees<DateTimeOffset>(naam);

    /// <summary>A value in the form it has in a body.</summary>
    public T? Lees<T>(string naam)
        where T : struct
    {
        if (Tekst(naam) is not { } tekst)
        {
            return null;
        }

        try
        {
            // A plus sign in a query arrives as a space.
            return JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(tekst.Replace(' ', '+')), ApiJson.Opties);
        }
        catch (JsonException e)
        {
            return FoutWaarde<T>(naam, e is VormException ? e.Message : "Deze waarde kan niet.");
        }
    }

    private T? Fout<T>(string naam, string melding)
        where T : class
    {
        fouten.Add(new Veldfout($"?{naam}", melding));
        return null;
    }

    private T? FoutWaarde<T>(string naam, string melding)
        where T : struct
    {
        fouten.Add(new Veldfout($"?{naam}", melding));
        return null;
    }
}
