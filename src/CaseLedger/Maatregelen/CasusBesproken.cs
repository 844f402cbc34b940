namespace CaseLedger.Maatregelen;

/// <summary>The household was discussed at a table of more professionals, with or without the household.</summary>
[Feit("CasusBesproken")]
internal sealed record CasusBesproken : IFeit, IVertelbaar
{
    public required Overlegtafel Tafel { get; init; }

    /// <summary>Organisations at the table.</summary>
    public required IReadOnlyList<OrganisatieSoort> Deelnemers { get; init; }

    /// <summary>Sealed.</summary>
    public IReadOnlyList<Verzegeld<string>>? Adviezen { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Besluit { get; init; }

    /// <summary>Whose decision it is.</summary>
    public OrganisatieSoort? BesluitDoor { get; init; }

    public required bool HuishoudenAanwezig { get; init; }

    public string Titel => "Casusbespreking";

    public string Samenvatting =>
        $"Tafel: {Code.Woorden(Tafel)}. Aanwezig: {string.Join(", ", Deelnemers.Select(Code.Woorden))}. Het huishouden was er {(HuishoudenAanwezig ? string.Empty : "niet ")}bij.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Overleg over uw huishouden",
        Verteldeel.Feit($"Wij spraken met andere organisaties over uw huishouden. {(HuishoudenAanwezig ? "Iemand van uw huishouden was erbij." : "U was daar niet bij.")}"),
        Verteldeel.Letterlijk(Zegswijze.Oordeel, "Wat er besloten is:", Besluit));
}

internal enum Overlegtafel
{
    /// <summary>The own team.</summary>
    Team,
    /// <summary>The jeugdbeschermingstafel.</summary>
    Jeugdbeschermingstafel,
    /// <summary>The regional team of experts.</summary>
    RegionaalExpertteam,
    /// <summary>The zorg- en veiligheidshuis.</summary>
    ZorgEnVeiligheidshuis,
    /// <summary>MDA++, for severe and lasting violence.</summary>
    MdaPlusPlus,
}
