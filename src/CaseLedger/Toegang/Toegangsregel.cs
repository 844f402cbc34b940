using System.Text.Json;
using CaseLedger.Ledger;

namespace CaseLedger.Toegang;

/// <summary>
/// One line of the toegangslog (NEN 7513): who did what with which household, when, why, and how it ended. No names and
/// no text; ids and codes only.
/// </summary>
internal record Toegangsregel
{
    public required Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Op { get; init; }

    /// <summary>CBS code.</summary>
    public required string Gemeente { get; init; }

    /// <summary>For whom: the household; null for searches and lists, and for a household that the caller's gemeenten do not have.</summary>
    public Guid? Huishouden { get; init; }

    /// <summary>The one lid that it was about, when it was one.</summary>
    public LidId? Lid { get; init; }

    /// <summary>The token's <c>sub</c>.</summary>
    public required string ProfessionalId { get; init; }

    /// <summary>The client (application).</summary>
    public required string Systeem { get; init; }

    public string? Organisatie { get; init; }

    public OrganisatieSoort? OrganisatieSoort { get; init; }

    /// <summary>Who acts for that organisation, when it is another one.</summary>
    public string? VertegenwoordigdDoor { get; init; }

    public string? Rol { get; init; }

    /// <summary>The scope that let the caller in; null when none did.</summary>
    public string? Recht { get; init; }

    /// <summary>Method and resource: <c>GET tijdlijn</c>, <c>POST triages</c>.</summary>
    public required string Wat { get; init; }

    /// <summary>Why.</summary>
    public Doelbinding? Doelbinding { get; init; }

    public required Toegangsuitkomst Uitkomst { get; init; }

    public required Toegangscontroles Controles { get; init; }

    /// <summary>The bytes that are stored and become a leaf of the tree.</summary>
    public byte[] Bytes() => CanonicalJson.Serialize(JsonSerializer.SerializeToElement(this, OpslagJson.Opties));

    public static Toegangsregel Lees(byte[] bytes) => JsonSerializer.Deserialize<Toegangsregel>(bytes, OpslagJson.Opties)!;

    /// <param name="beller">Who.</param>
    /// <param name="gemeente">CBS code.</param>
    /// <param name="huishouden">For whom; null for searches and lists.</param>
    /// <param name="wat">Method and resource.</param>
    /// <param name="toegestaan">How it ended.</param>
    /// <param name="controles">What the two gates found.</param>
    /// <param name="op">When, UTC.</param>
    public static Toegangsregel Van(Beller beller, string gemeente, Guid? huishouden, string wat, bool toegestaan, Toegangscontroles controles, DateTimeOffset op) => new()
    {
        Id = Identiteit.Nieuw(),
        Op = op,
        Gemeente = gemeente,
        Huishouden = huishouden,
        ProfessionalId = beller.Sub,
        Systeem = beller.Client,
        Organisatie = beller.Organisatie,
        OrganisatieSoort = beller.OrganisatieSoort,
        VertegenwoordigdDoor = beller.VertegenwoordigdDoor,
        Rol = beller.Rol,
        Recht = beller.Recht,
        Wat = wat,
        Doelbinding = beller.Doelbinding,
        Uitkomst = toegestaan ? Toegangsuitkomst.Toegestaan : Toegangsuitkomst.Geweigerd,
        Controles = controles,
    };
}

internal enum Toegangsuitkomst
{
    /// <summary>The request was allowed.</summary>
    Toegestaan,
    /// <summary>The request was refused.</summary>
    Geweigerd,
}

/// <summary>What the four checks found; null where one was not made.</summary>
/// <param name="Autorisatie">Gate 1: the token has the scope.</param>
/// <param name="Relatie">Gate 2: the professional has a relation with the household.</param>
/// <param name="Toestemming">Gate 2: the toestemming reaches as far as what was asked for.</param>
/// <param name="Noodtoegang">It was allowed by noodtoegang.</param>
internal sealed record Toegangscontroles(bool Autorisatie, bool? Relatie = null, bool? Toestemming = null, bool? Noodtoegang = null)
{
    /// <summary>Past gate 1; gate 2 was not asked.</summary>
    public static Toegangscontroles Gemachtigd { get; } = new(true);

    /// <summary>Stopped at gate 1.</summary>
    public static Toegangscontroles NietGemachtigd { get; } = new(false);
}
