using CaseLedger.Tandem;

namespace CaseLedger.Toegang;

/// <summary>
/// Who stands in which relation to a household. Follows from its facts and is stored with the dossier, so that who asks is
/// weighed before anything is opened. Ids, codes and days only.
/// </summary>
internal sealed record Toegangskring
{
    /// <summary>ProfessionalIds of the lokaal team: contactpersoon, waarnemer, casus- and procesregisseur, betrokkenen, who recorded in this traject.</summary>
    public required IReadOnlyList<string> LokaalTeam { get; init; }

    public required IReadOnlyList<Stoel> Stoelen { get; init; }

    /// <summary>Break-glass that was used; it may have passed.</summary>
    public required IReadOnlyList<Noodtoegangsperiode> Noodtoegangen { get; init; }

    /// <summary>The only professionals who may see a dossier that was closed; null when it is not.</summary>
    public IReadOnlyList<string>? AlleenVoor { get; init; }

    public required bool Anoniem { get; init; }

    /// <summary>A traject is open.</summary>
    public required bool Loopt { get; init; }

    /// <summary>Every professionalId that may come in by any of these: lists look no further than these, and then ask the one function.</summary>
    public IEnumerable<string> Lezers() => LokaalTeam
        .Concat(Stoelen.SelectMany(s => s.Professionals))
        .Concat(Noodtoegangen.Select(n => n.ProfessionalId))
        .Distinct();
}

/// <summary>A seat on the tandem.</summary>
/// <param name="Deelnemer">The registration that brought the partner in.</param>
/// <param name="Organisatie">Name or code, as recorded.</param>
/// <param name="Soort">Kind of organisation.</param>
/// <param name="Professionals">The professional who was named, and who claimed the seat.</param>
/// <param name="Ingenomen">A colleague of who was named has claimed it.</param>
/// <param name="Rol">What for.</param>
/// <param name="Sinds">Since when, UTC.</param>
/// <param name="GrondTot">The last local day on which the partner may know of the household (R26); null when there is no ground.</param>
internal sealed record Stoel(
    Guid Deelnemer, string Organisatie, OrganisatieSoort Soort, IReadOnlyList<string> Professionals, bool Ingenomen, Tandemrol Rol, DateTimeOffset Sinds, DateOnly? GrondTot);

/// <param name="ProfessionalId">Who.</param>
/// <param name="Tot">Until when, UTC.</param>
internal sealed record Noodtoegangsperiode(string ProfessionalId, DateTimeOffset Tot);
