namespace CaseLedger.Inzet;

/// <summary>Time that a professional gave this household: the monitor's hours, and who was there.</summary>
[Feit("InzetGeregistreerd")]
internal sealed record InzetGeregistreerd : IFeit
{
    public required Inzetsoort Soort { get; init; }

    /// <summary>Minutes of one professional, 1 to 1440; a visit by two is two registrations.</summary>
    public required int Minuten { get; init; }

    public IReadOnlyList<LidId>? MetLeden { get; init; }

    public bool? LokaalTeamAanwezig { get; init; }

    public bool? BuitenRegulierProduct { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Verslag { get; init; }

    public string Titel => "Inzet";

    public string Samenvatting => $"{Code.Woorden(Soort)}, {Minuten} minuten.";
}

internal enum Inzetsoort
{
    Huisbezoek,
    Gesprek,
    Telefonisch,
    Overleg,
    Consultatie,
    Onderzoek,
    Administratie,
}
