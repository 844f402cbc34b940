using System.Text.Json.Serialization;
using CaseLedger.Aandachtspunten;
using CaseLedger.Aanmelding;
using CaseLedger.Maatregelen;
using CaseLedger.Tandem;
using CaseLedger.Toestemming;

namespace CaseLedger.Dossier;

/// <summary>A dossier as its professionals see it.</summary>
internal sealed record Dossierweergave
{
    public required Guid HuishoudenId { get; init; }

    /// <summary>The version of the last registration that counts here.</summary>
    public required long Versie { get; init; }

    /// <summary>CBS code.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Code, of the last traject.</summary>
    public required string Toekomsttuin { get; init; }

    public required Dossierstatus Status { get; init; }

    /// <summary>Number of the last traject.</summary>
    public required int Traject { get; init; }

    public required bool Anoniem { get; init; }

    public required IReadOnlyList<Lid> Leden { get; init; }

    /// <summary>The regime that runs; null before the first and after uitstroom.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Regime? Regime { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Kleur? Kleur { get; init; }

    /// <summary>Leden whom the regime groen reaches today (R02); null under another regime.</summary>
    public IReadOnlyList<LidId>? Bereik { get; init; }

    /// <summary>Null after uitstroom.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Tandemweergave? Tandem { get; init; }

    /// <summary>The vast contactpersoon.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Contactpersoonweergave? Contactpersoon { get; init; }

    /// <summary>The vast contactpersoon, unless another was named.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Professional? Casusregisseur { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Professional? Procesregisseur { get; init; }

    /// <summary>The latest decision of everybody for everybody.</summary>
    public required IReadOnlyList<Toestemmingweergave> Toestemmingen { get; init; }

    /// <summary>Maatregelen that run.</summary>
    public required IReadOnlyList<Maatregelweergave> Maatregelen { get; init; }

    public required IReadOnlyList<object> Plannen { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly? VolgendeBeoordelingVoor { get; init; }

    public required IReadOnlyList<Aandachtspunt> Aandachtspunten { get; init; }

    public required IReadOnlyList<ExterneReferentie> ExterneReferenties { get; init; }

    [JsonPropertyName("_links")]
    public required IReadOnlyDictionary<string, Verwijslink> Links { get; init; }
}

/// <summary>Who sits where.</summary>
/// <param name="Voorop">Who has the regie.</param>
/// <param name="Achterop">Who rides along.</param>
internal sealed record Tandemweergave(Deelnemerweergave Voorop, IReadOnlyList<Deelnemerweergave> Achterop);

/// <summary>Somebody on the tandem.</summary>
internal sealed record Deelnemerweergave(DeelnemerId DeelnemerId, Professional? Professional, Tandemrol? Rol, DateTimeOffset Sinds);

/// <summary>The vast contactpersoon, and until when in case of waarneming.</summary>
internal sealed record Contactpersoonweergave(Professional Professional, Contactpersoonreden Reden, DateOnly? Tot);

/// <summary>A decision about toestemming that counts; valid when given and not expired.</summary>
internal sealed record Toestemmingweergave(
    Guid ToestemmingId, LidId? LidId, LidId VoorLid, Reikwijdte Reikwijdte, Toestemmingskeuze Besluit, IReadOnlyList<OrganisatieSoort>? Partners, DateOnly? GeldigTot, bool IsGeldig);

/// <summary>A maatregel that runs.</summary>
internal sealed record Maatregelweergave(
    Guid MaatregelId, Maatregelsoort Soort, IReadOnlyList<LidId> Leden, DateOnly Ingangsdatum, DateOnly? GeldigTot, Professional? Uitvoerder);
