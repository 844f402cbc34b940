namespace CaseLedger.Plannen;

/// <summary>Who stands around this household, and who of them helps (S1 3.2, 3.3).</summary>
[Feit("NetwerkInKaartGebracht")]
internal sealed record NetwerkInKaartGebracht : IFeit, IVertelbaar
{
    /// <summary>How many people.</summary>
    public int? Personen { get; init; }

    /// <summary>How many of them help.</summary>
    public int? Steunend { get; init; }

    public IReadOnlyList<Steunfiguur>? Steunfiguren { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Omschrijving { get; init; }

    public string Titel => "Netwerk in kaart gebracht";

    public string Samenvatting => Steunend is { } steunend
        ? $"Mensen die steunen: {steunend}{(Personen is { } personen ? $" van {personen}" : string.Empty)}."
        : "Wie er om het huishouden heen staat, is vastgelegd.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Mensen om u heen",
        Verteldeel.Feit("Wij schreven op welke mensen om u heen kunnen helpen."),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Daarover staat er:", Omschrijving));
}

internal enum Steunfiguur
{
    /// <summary>A mentor whom a young person chose (JIM).</summary>
    Jim,
    /// <summary>A confidant.</summary>
    Vertrouwenspersoon,
    /// <summary>A lawyer.</summary>
    Advocaat,
    /// <summary>An interpreter.</summary>
    Tolk,
    /// <summary>Somebody between home and school.</summary>
    Brugfunctionaris,
    /// <summary>Family.</summary>
    Familie,
    /// <summary>Somebody else.</summary>
    Anders,
}
