using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CaseLedger.Ledger;
using CaseLedger.Toegang;

namespace CaseLedger.Koppelingen;

/// <summary>A line that could be read.</summary>
/// <param name="Nummer">From 1.</param>
/// <param name="Regel">What it says.</param>
/// <param name="Inhoud">Its canonical bytes, by which it is recognised.</param>
/// <param name="Groep">The household as the file calls it, as a keyed hash.</param>
internal sealed record Importlijn(long Nummer, Importregel Regel, byte[] Inhoud, Guid Groep)
{
    public const string Aanmeldingen = "aanmeldingen";
    private const string Correcties = "correcties";

    /// <summary>Of what it records.</summary>
    public Guid Id { get; } = Identiteit.Nieuw();

    /// <summary>The act; null when there is none that an import may do.</summary>
    public Handeling? Handeling { get; } = Handelingen.Met(Regel.Soort) is { } handeling && handeling.Doet.Contains(Scope.Registratie) ? handeling : null;

    /// <summary>It may follow on others in one transaction: it brings no reference and no toekomsttuin of its own.</summary>
    public bool KanVolgen => Handeling is not null && Regel.Soort is not (Aanmeldingen or Correcties);

    public bool IsAanmelding => Regel.Soort == Aanmeldingen;

    /// <summary>The names of lines that it refers to.</summary>
    public IEnumerable<string> Verwijst => Handeling is null ? [] : Sleutelverwijzingen.Zoek(Regel.Gegevens, Handeling.Verzoek);

    /// <summary>Reads a line, or says what is wrong with it.</summary>
    public static (Importlijn? Lijn, Regelverslag? Fout) Lees(long nummer, byte[] bytes, byte[] sleutel)
    {
        var (inhoud, fout) = Lezer.Ontleed(bytes);
        if (inhoud is null)
        {
            return (null, Mislukt(nummer, Probleem.Ongeldig([fout!])));
        }

        var (regel, fouten) = Lezer.Lees<Importregel>(inhoud);
        return regel is null
            ? (null, Mislukt(nummer, Probleem.Ongeldig(fouten)))
            : (new Importlijn(nummer, regel, CanonicalJson.Serialize(JsonSerializer.SerializeToElement(inhoud)), Naam(sleutel, regel.Huishouden)), null);
    }

    public Regelverslag Verslag(Regeluitkomst uitkomst, Probleem? probleem = null, Guid? registratie = null) =>
        new() { Regel = Nummer, Sleutel = Regel.Sleutel, Uitkomst = uitkomst, Probleem = probleem, RegistratieId = registratie, Groep = Groep };

    private static Regelverslag Mislukt(long nummer, Probleem probleem) => new() { Regel = nummer, Uitkomst = Regeluitkomst.Mislukt, Probleem = probleem };

    private static Guid Naam(byte[] sleutel, string huishouden) => new(HMACSHA256.HashData(sleutel, Encoding.UTF8.GetBytes(huishouden)).AsSpan(0, 16), bigEndian: true);
}
