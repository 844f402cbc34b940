namespace CaseLedger.Avgverzoeken;

/// <summary>A lid uses a right of the AVG (art. 15 to 21); the gemeente decides within a month of this day (art. 12, third paragraph).</summary>
[Feit("AvgVerzoekGedaan")]
internal sealed record AvgVerzoekGedaan : IFeit, IVertelbaar
{
    public required LidId LidId { get; init; }

    public required AvgRecht Soort { get; init; }

    /// <summary>What exactly is asked, in the lid's own words; sealed under the lid's key.</summary>
    [VanLid(nameof(LidId))]
    public Verzegeld<string>? Omschrijving { get; init; }

    public string Titel => "AVG-verzoek gedaan";

    public string Samenvatting => $"Een lid doet een verzoek: {Code.Woorden(Soort)}.";

    public Raakvlak Raakt(LidId lid) => lid == LidId ? Raakvlak.Eigen : Raakvlak.Niet;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Uw vraag over uw gegevens",
        Verteldeel.Feit(Soort switch
        {
            AvgRecht.Inzage => "U vroeg om te zien wat wij over u bewaren.",
            AvgRecht.Afschrift => "U vroeg om een kopie van uw gegevens.",
            AvgRecht.Aanvulling => "U vroeg om iets aan te vullen.",
            AvgRecht.Vernietiging => "U vroeg om uw gegevens weg te halen.",
            AvgRecht.Beperking => "U vroeg om uw gegevens minder te gebruiken.",
            _ => "U vroeg om uw gegevens niet meer te gebruiken.",
        }),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "U schreef:", Omschrijving, gericht: true));
}

/// <summary>What a lid may ask of those who keep its data.</summary>
internal enum AvgRecht
{
    /// <summary>To see what is recorded (art. 15).</summary>
    Inzage,

    /// <summary>A copy of it (art. 15, third paragraph).</summary>
    Afschrift,

    /// <summary>To complete it (art. 16).</summary>
    Aanvulling,

    /// <summary>To erase it (art. 17).</summary>
    Vernietiging,

    /// <summary>To use it for less (art. 18).</summary>
    Beperking,

    /// <summary>To stop using it (art. 21).</summary>
    Bezwaar,
}
