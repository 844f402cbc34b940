using System.Text.Json;
using CaseLedger.Ledger;

namespace CaseLedger.Toegang;

/// <summary>
/// One line of the toegangslog (NEN 7513): who did what with which household, when, why, and how it ended. No names and
/// no text; ids and codes only.
/// </summary>
internal sealed record Toegangsregel
{
    public required Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Op { get; init; }

    public required string Gemeente { get; init; }

    /// <summary>The household; null for searches and lists.</summary>
    public Guid? Huishouden { get; init; }

    public required string ProfessionalId { get; init; }

    public required string Systeem { get; init; }

    public string? Organisatie { get; init; }

    public OrganisatieSoort? OrganisatieSoort { get; init; }

    public string? Rol { get; init; }

    /// <summary>Method and resource: <c>GET tijdlijn</c>, <c>POST triages</c>.</summary>
    public required string Wat { get; init; }

    /// <summary>Why: the X-Doelbinding header.</summary>
    public string? Doelbinding { get; init; }

    /// <summary><c>toegestaan</c> or <c>geweigerd</c>.</summary>
    public required string Uitkomst { get; init; }

    public required Toegangscontroles Controles { get; init; }

    /// <summary>The bytes that are stored and, later, become a leaf of the tree.</summary>
    public byte[] Bytes() => CanonicalJson.Serialize(JsonSerializer.SerializeToElement(this, OpslagJson.Opties));

    public static Toegangsregel Van(Beller beller, string gemeente, Guid? huishouden, string wat, bool toegestaan, DateTimeOffset op, string? doelbinding = null) => new()
    {
        Id = Identiteit.Nieuw(),
        Op = op,
        Gemeente = gemeente,
        Huishouden = huishouden,
        ProfessionalId = beller.Sub,
        Systeem = beller.Client,
        Organisatie = beller.Organisatie,
        OrganisatieSoort = beller.OrganisatieSoort,
        Rol = beller.Rol,
        Wat = wat,
        Doelbinding = doelbinding,
        Uitkomst = toegestaan ? "toegestaan" : "geweigerd",
        Controles = new Toegangscontroles(toegestaan, Relatie: false, Toestemming: false, Noodtoegang: false),
    };
}

/// <summary>The four checks; relation and consent are not looked at yet.</summary>
internal sealed record Toegangscontroles(bool Autorisatie, bool Relatie, bool Toestemming, bool Noodtoegang);
