namespace CaseLedger.Inzet;

/// <summary>Time that a professional gave this household: the monitor's hours, and who was there.</summary>
[Feit("InzetGeregistreerd")]
internal sealed record InzetGeregistreerd : IFeit, IVertelbaar
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

    public Raakvlak Raakt(LidId lid) => MetLeden.Raakt(lid);

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Contact en werk",
        Verteldeel.Feit(Soort switch
        {
            Inzetsoort.Huisbezoek => "Wij kwamen thuis langs.",
            Inzetsoort.Gesprek => "Wij hadden een gesprek.",
            Inzetsoort.Telefonisch => "Wij belden.",
            Inzetsoort.Overleg => "Wij overlegden met elkaar.",
            Inzetsoort.Consultatie => "Wij vroegen een andere deskundige om raad.",
            Inzetsoort.Onderzoek => "Wij vroegen dingen na en keken goed wat er aan de hand is.",
            _ => "Wij schreven dingen op.",
        }),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Het verslag:", Verslag));
}

internal enum Inzetsoort
{
    /// <summary>A visit at home.</summary>
    Huisbezoek,
    /// <summary>A conversation elsewhere.</summary>
    Gesprek,
    /// <summary>A telephone call.</summary>
    Telefonisch,
    /// <summary>A meeting with professionals.</summary>
    Overleg,
    /// <summary>Advice to a colleague.</summary>
    Consultatie,
    /// <summary>An inquiry.</summary>
    Onderzoek,
    /// <summary>Writing and keeping the dossier.</summary>
    Administratie,
}
