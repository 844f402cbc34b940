namespace CaseLedger.Uitstroom;

/// <summary>The traject ended, and it was looked back on together; the tandem empties, the dossier stays.</summary>
[Feit("HuishoudenUitgestroomd")]
internal sealed record HuishoudenUitgestroomd : IFeit, IVertelbaar
{
    /// <summary>Organisations that decided.</summary>
    public required IReadOnlyList<OrganisatieSoort> Deelnemers { get; init; }

    public required Uitstroomreden Reden { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Eindevaluatie { get; init; }

    public IReadOnlyList<VisieLid>? VisieLeden { get; init; }

    public Nazorg? Nazorg { get; init; }

    /// <summary>Why there is no nazorg; sealed.</summary>
    public Verzegeld<string>? GeenNazorgReden { get; init; }

    public string Titel => "Uitstroom";

    public string Samenvatting => $"Reden: {Code.Woorden(Reden)}. Besloten door: {string.Join(", ", Deelnemers.Select(Code.Woorden))}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Onze hulp stopt",
    [
        Verteldeel.Feit("Wij keken samen terug. De hulp van ons team is gestopt. Uw lokale team blijft er voor u."),
        Verteldeel.Letterlijk(Zegswijze.Oordeel, "Hoe wij terugkijken:", Eindevaluatie),
        .. (VisieLeden ?? []).Where(v => v.LidId == lid).Select(v => Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Hoe u terugkijkt:", v.Tekst, gericht: true)),
    ]);
}

internal enum Uitstroomreden
{
    /// <summary>It has been safe enough for long enough.</summary>
    VeiligheidStabiel,
    /// <summary>The lokale team goes on by itself.</summary>
    AfgeschaaldNaarLokaalTeam,
    /// <summary>Handed over in person.</summary>
    WarmOvergedragen,
    /// <summary>The household moved.</summary>
    Verhuisd,
    /// <summary>There is no toestemming any more.</summary>
    GeenToestemmingMeer,
    /// <summary>Advice was given.</summary>
    AdviesGegeven,
    /// <summary>It was never taken in.</summary>
    NietIngestroomd,
    /// <summary>A maatregel is carried out elsewhere.</summary>
    MaatregelEldersUitgevoerd,
    /// <summary>Another reason.</summary>
    Anders,
}

/// <summary>How a lid looks back.</summary>
internal sealed record VisieLid
{
    public required LidId LidId { get; init; }

    /// <summary>The lid's own words; sealed under the lid's key.</summary>
    [VanLid(nameof(LidId))]
    public required Verzegeld<string> Tekst { get; init; }
}

/// <summary>Who keeps in touch afterwards, and when.</summary>
internal sealed record Nazorg
{
    public required IReadOnlyList<OrganisatieSoort> Wie { get; init; }

    public required IReadOnlyList<Nazorgmoment> Contactmomenten { get; init; }
}

internal sealed record Nazorgmoment
{
    /// <summary>By which day there is contact.</summary>
    public required DateOnly Voor { get; init; }
}
