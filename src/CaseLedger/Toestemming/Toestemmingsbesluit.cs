namespace CaseLedger.Toestemming;

/// <summary>What somebody decides about toestemming: for whom, for what, given, refused or withdrawn.</summary>
internal record Toestemmingsbesluit
{
    /// <summary>Who decides; with <c>rechter</c> the gezagsdrager whose toestemming is replaced; left out where an organisation holds the gezag.</summary>
    public LidId? LidId { get; init; }

    /// <summary>For whom; left out: for oneself.</summary>
    public IReadOnlyList<LidId>? VoorLeden { get; init; }

    public required Hoedanigheid Hoedanigheid { get; init; }

    public required Toestemmingskeuze Besluit { get; init; }

    public required IReadOnlyList<Reikwijdte> Reikwijdte { get; init; }

    /// <summary>For <c>informatiedeling</c>: the organisations it covers; left out: all.</summary>
    public IReadOnlyList<OrganisatieSoort>? Partners { get; init; }

    public required Toestemmingsvorm Vorm { get; init; }

    /// <summary>Whether it was explained what the toestemming means.</summary>
    public required bool UitlegGegeven { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public DateOnly? GeldigTot { get; init; }

    /// <summary>The leden for whom it is decided.</summary>
    public IReadOnlyList<LidId> Voor() => VoorLeden ?? (LidId is { } zelf ? [zelf] : []);

    /// <summary>The fact that this decision is.</summary>
    public IFeit AlsFeit() => Besluit switch
    {
        Toestemmingskeuze.Verleend => new ToestemmingVerleend(this),
        Toestemmingskeuze.Geweigerd => new ToestemmingGeweigerd(this),
        _ => new ToestemmingIngetrokken(this),
    };

    private protected string Kort => $"Voor: {string.Join(", ", Reikwijdte.Select(Code.Woorden))}.";
}

internal enum Hoedanigheid
{
    /// <summary>For oneself.</summary>
    VoorZichzelf,
    /// <summary>As who has gezag over a child.</summary>
    Gezagsdrager,
    /// <summary>As legal representative.</summary>
    Vertegenwoordiger,
    /// <summary>A judge, in place of who refuses.</summary>
    Rechter,
}

internal enum Toestemmingskeuze
{
    /// <summary>Given.</summary>
    Verleend,
    /// <summary>Refused.</summary>
    Geweigerd,
    /// <summary>Withdrawn.</summary>
    Ingetrokken,
}

internal enum Reikwijdte
{
    /// <summary>That the toekomsttuin helps.</summary>
    BetrokkenheidToekomsttuin,
    /// <summary>That information is shared.</summary>
    Informatiedeling,
    /// <summary>That somebody visits at home.</summary>
    Huisbezoek,
    /// <summary>That a child is helped.</summary>
    HulpAanKind,
    /// <summary>That an ervaringsdeskundige helps.</summary>
    Ervaringsdeskundige,
}

internal enum Toestemmingsvorm
{
    /// <summary>In writing.</summary>
    Schriftelijk,
    /// <summary>Spoken.</summary>
    Mondeling,
}
