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
    LichamelijkGeweld,
    PsychischGeweld,
    DwingendeControle,
    SeksueelGeweld,
    SeksueleUitbuiting,
    EconomischGeweld,
    DigitaalGeweld,
    Verwaarlozing,
    Kindermishandeling,
    Partnergeweld,
    ExPartnergeweld,
    IntiemeTerreur,
    Ouderenmishandeling,
    GeweldTegenOuders,
    EergerelateerdGeweld,
    Huwelijksdwang,
    VrouwelijkeGenitaleVerminking,
    Stalking,
    Mensenhandel,
    DreigendeFemicide,
    Overig,
}

internal enum RodeVlag
{
    Verwurging,
    Doodsbedreiging,
    Wapen,
    Zwangerschap,
    Breuk,
    Suicidedreiging,
    NegerenVerbod,
}
