namespace CaseLedger.Aandachtspunten;

/// <summary>What can ask for attention. Computed from the dossier, never a fact of it.</summary>
internal enum Signaalcode
{
    /// <summary>Somebody is in danger now.</summary>
    AcuteOnveiligheid,
    /// <summary>Safety should have been assessed again.</summary>
    VeiligheidsbeoordelingTeLaat,
    /// <summary>What the regime rested on is gone.</summary>
    RegimeZonderGrondslag,
    /// <summary>A lid has no valid toestemming under a regime that needs it.</summary>
    ToestemmingOntbreekt,
    /// <summary>A maatregel runs, and the regime is not rood.</summary>
    MaatregelZonderRood,
    /// <summary>Less may be enough.</summary>
    AfschalenMogelijk,
    /// <summary>A promise was not kept in time.</summary>
    ToezeggingVerlopen,
    /// <summary>A toestemming ends soon.</summary>
    ToestemmingVerloopt,
    /// <summary>A maatregel ends soon.</summary>
    MaatregelVerloopt,
    /// <summary>Nobody is the vast contactpersoon.</summary>
    GeenVastContactpersoon,
    /// <summary>The household was not asked for its view of a far-reaching step.</summary>
    ZienswijzeOntbreekt,
    /// <summary>A child was not spoken with.</summary>
    KindNietGesproken,
    /// <summary>The triage has not been done.</summary>
    TriageWacht,
    /// <summary>There was no first contact in time.</summary>
    EersteContactTeLaat,
    /// <summary>No inzet for a while.</summary>
    GeenInzet,
    /// <summary>The lokale team was not seen for a while.</summary>
    LokaalTeamAfwezig,
    /// <summary>Help was asked for, and has not begun.</summary>
    WachtOpHulp,
    /// <summary>The household has still to be told.</summary>
    AlsnogInformeren,
    /// <summary>Contact after uitstroom is late.</summary>
    NazorgTeLaat,
    /// <summary>A birthday after which other toestemming is needed.</summary>
    Verjaardag,
    /// <summary>A rule of law was knowingly deviated from.</summary>
    AfwijkingWettelijk,
    /// <summary>A break-glass has not been judged.</summary>
    NoodtoegangTeBeoordelen,
    /// <summary>What was recorded later breaks a rule that held before.</summary>
    RegelAlsnogGebroken,
    /// <summary>A request under the AVG was not decided on in time.</summary>
    AvgVerzoekTeLaat,
    /// <summary>A shielding should be looked at again.</summary>
    AfschermingVerlopen,
}

/// <summary>From what a signal follows; the same cause is made known once.</summary>
/// <param name="Registratie">The registration that it follows from.</param>
/// <param name="Lid">The lid it is about, when it is about one.</param>
/// <param name="Nadere">Tells causes of one registration apart: a rule, a number.</param>
internal readonly record struct Oorzaak(Guid Registratie, LidId? Lid = null, string? Nadere = null);

/// <summary>A signal and when it holds.</summary>
internal sealed record Signaal
{
    public required Signaalcode Code { get; init; }

    public required Oorzaak Oorzaak { get; init; }

    /// <summary>The first local day on which it holds; may lie ahead.</summary>
    public required DateOnly Sinds { get; init; }

    /// <summary>The last local day; null while nothing ends it.</summary>
    public DateOnly? Tot { get; init; }

    public bool Geldt(DateOnly dag) => Sinds <= dag && (Tot is not { } tot || dag <= tot);

    /// <summary>How it is shown.</summary>
    public Aandachtspunt AlsAandachtspunt() => new(Code, Sinds, Signaalteksten.Van(Code), Oorzaak.Lid, [Oorzaak.Registratie]);
}

/// <summary>A signal as shown to professionals.</summary>
/// <param name="Code">Which.</param>
/// <param name="Sinds">Since which local day.</param>
/// <param name="Toelichting">Dutch: what it means and what can be done.</param>
/// <param name="LidId">The lid it is about.</param>
/// <param name="Registraties">The registrations that it follows from.</param>
internal sealed record Aandachtspunt(Signaalcode Code, DateOnly Sinds, string Toelichting, LidId? LidId, IReadOnlyList<Guid> Registraties);

/// <summary>Looks for one kind of signal. Pure; found by itself.</summary>
internal interface ISignalering
{
    static abstract Signaalcode Code { get; }

    /// <summary>The causes for which it holds at the end of a local day.</summary>
    static abstract IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag);

    /// <summary>Days after the last fact on which it may begin or end by the passing of time.</summary>
    static abstract IEnumerable<DateOnly> Dagen(Huishouden eind);
}
