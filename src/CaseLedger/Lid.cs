namespace CaseLedger;

/// <summary>A member of the household. No address, no BSN: the registration system keeps those.</summary>
internal record Lid
{
    /// <summary>Chosen by the client, or by the server when left out.</summary>
    [Benoemt]
    public LidId? LidId { get; init; }

    /// <summary>Sealed under the lid's key, as the name is.</summary>
    [VanLid(nameof(LidId))]
    [Identificeert]
    public Verzegeld<DateOnly>? Geboortedatum { get; init; }

    /// <summary>When the date is unknown; read as 31 December of that year.</summary>
    [VanLid(nameof(LidId))]
    [Identificeert]
    public Verzegeld<int>? Geboortejaar { get; init; }

    /// <summary>An unborn child.</summary>
    [VanLid(nameof(LidId))]
    [Identificeert]
    public Verzegeld<DateOnly>? VerwachteGeboortedatum { get; init; }

    /// <summary>Whether this lid sleeps in the household's home.</summary>
    public bool? Inwonend { get; init; }

    /// <summary>How the lid is called; sealed under the lid's key.</summary>
    [VanLid(nameof(LidId))]
    [Identificeert]
    public Verzegeld<string>? Naam { get; init; }

    /// <summary>From which day this lid belongs to the household; left out: always.</summary>
    public DateOnly? DeelVanHuishoudenSinds { get; init; }

    /// <summary>From which day this lid no longer belongs to it; before <see cref="DeelVanHuishoudenSinds"/>: left, and came back.</summary>
    public DateOnly? VertrokkenOp { get; init; }

    /// <summary>The day of birth that counts, or null when unborn, unknown or erased.</summary>
    public DateOnly? Geboren() => Geboortedatum is { IsVernietigd: false } datum ? datum.Waarde
        : Geboortejaar is { IsVernietigd: false } jaar ? new DateOnly(jaar.Waarde, 12, 31) : null;

    /// <summary>Age on a day; null when unborn or unknown.</summary>
    public int? Leeftijd(DateOnly op) => Geboren() switch
    {
        { } geboren when geboren <= op => Dagen.Leeftijd(geboren, op),
        { } geboren when Geboortejaar is not null && geboren.Year == op.Year => 0,
        _ => null,
    };

    /// <summary>The age that this lid may have on a day at most; null when unborn or unknown.</summary>
    public int? HoogsteLeeftijd(DateOnly op) => Geboortedatum is null && Geboortejaar is { } jaar ? op.Year - jaar.Waarde : Leeftijd(op);

    /// <summary>Whether this lid belonged to the household on a day.</summary>
    public bool HoortErbij(DateOnly op) => (DeelVanHuishoudenSinds, VertrokkenOp) switch
    {
        ({ } sinds, { } vertrokken) when vertrokken <= sinds => op < vertrokken || sinds <= op,
        var (sinds, vertrokken) => (sinds is null || sinds <= op) && (vertrokken is null || op < vertrokken),
    };

    /// <summary>This lid, with an id of its own.</summary>
    public Lid MetId(Func<Guid> nieuwId) => LidId is null ? this with { LidId = new LidId(nieuwId()) } : this;
}

/// <summary>How two leden are related: <see cref="Van"/> is the <see cref="Soort"/> of <see cref="Tot"/>.</summary>
internal record Relatie
{
    public required LidId Van { get; init; }

    public required LidId Tot { get; init; }

    public required Relatiesoort Soort { get; init; }
}

internal enum Relatiesoort
{
    /// <summary>Parent of the other.</summary>
    OuderVan,
    /// <summary>Stepparent of the other.</summary>
    StiefouderVan,
    /// <summary>Foster parent of the other.</summary>
    PleegouderVan,
    /// <summary>Grandparent of the other.</summary>
    GrootouderVan,
    /// <summary>Partner of the other.</summary>
    PartnerVan,
    /// <summary>Former partner of the other.</summary>
    ExPartnerVan,
    /// <summary>Brother or sister of the other.</summary>
    BroerOfZusVan,
    /// <summary>Takes care of the other, unpaid.</summary>
    MantelzorgerVan,
    /// <summary>Lives in the same house.</summary>
    HuisgenootVan,
}

/// <summary>Who has gezag over a child, or decides for an adult.</summary>
internal record Gezag
{
    public required LidId Kind { get; init; }

    /// <summary>A lid (UUID) or the name of an organisation.</summary>
    public required Gezagshouder Houder { get; init; }

    public required Gezagsoort Soort { get; init; }

    /// <summary>Whether it held on a day.</summary>
    public virtual bool Geldt(DateOnly op) => true;
}

internal enum Gezagsoort
{
    /// <summary>Parental authority.</summary>
    OuderlijkGezag,
    /// <summary>Guardianship.</summary>
    Voogdij,
    /// <summary>Provisional guardianship.</summary>
    VoorlopigeVoogdij,
    /// <summary>Legal guardianship of an adult.</summary>
    Curatele,
    /// <summary>Mentorship: decides on care of an adult.</summary>
    Mentorschap,
}
