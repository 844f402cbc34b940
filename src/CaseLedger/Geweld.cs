namespace CaseLedger;

/// <summary>Violence as known: its form, by whom, against whom, who saw it.</summary>
internal sealed record Geweld
{
    public required Geweldsvorm Vorm { get; init; }

    public IReadOnlyList<LidId>? DoorLeden { get; init; }

    public IReadOnlyList<LidId>? TegenLeden { get; init; }

    public IReadOnlyList<LidId>? Getuigen { get; init; }

    /// <summary>Who suffered it or saw it.</summary>
    public IEnumerable<LidId> Geraakt() => (TegenLeden ?? []).Concat(Getuigen ?? []);

    /// <summary>Everybody named in it.</summary>
    public IEnumerable<LidId> Genoemd() => (DoorLeden ?? []).Concat(Geraakt());
}

internal enum Geweldsvorm
{
    /// <summary>Physical violence.</summary>
    LichamelijkGeweld,
    /// <summary>Psychological violence.</summary>
    PsychischGeweld,
    /// <summary>Coercive control.</summary>
    DwingendeControle,
    /// <summary>Sexual violence.</summary>
    SeksueelGeweld,
    /// <summary>Sexual exploitation.</summary>
    SeksueleUitbuiting,
    /// <summary>Economic violence: money withheld or taken.</summary>
    EconomischGeweld,
    /// <summary>Violence by digital means.</summary>
    DigitaalGeweld,
    /// <summary>Neglect.</summary>
    Verwaarlozing,
    /// <summary>Child abuse.</summary>
    Kindermishandeling,
    /// <summary>Violence between partners.</summary>
    Partnergeweld,
    /// <summary>Violence by a former partner.</summary>
    ExPartnergeweld,
    /// <summary>Intimate terrorism: lasting control of a partner by violence.</summary>
    IntiemeTerreur,
    /// <summary>Abuse of the elderly.</summary>
    Ouderenmishandeling,
    /// <summary>Violence of children against parents.</summary>
    GeweldTegenOuders,
    /// <summary>Violence in the name of honour.</summary>
    EergerelateerdGeweld,
    /// <summary>A forced marriage.</summary>
    Huwelijksdwang,
    /// <summary>Female genital mutilation.</summary>
    VrouwelijkeGenitaleVerminking,
    /// <summary>Stalking.</summary>
    Stalking,
    /// <summary>Trafficking in persons.</summary>
    Mensenhandel,
    /// <summary>A threat to kill a woman because she is one.</summary>
    DreigendeFemicide,
    /// <summary>Another form.</summary>
    Overig,
}

internal enum RodeVlag
{
    /// <summary>Strangulation.</summary>
    Verwurging,
    /// <summary>A threat to kill.</summary>
    Doodsbedreiging,
    /// <summary>A weapon was used, shown or is at hand.</summary>
    Wapen,
    /// <summary>A pregnancy.</summary>
    Zwangerschap,
    /// <summary>The relation ended or is about to.</summary>
    Breuk,
    /// <summary>A threat of suicide.</summary>
    Suicidedreiging,
    /// <summary>A prohibition of contact or entry is ignored.</summary>
    NegerenVerbod,
}
