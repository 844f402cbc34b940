namespace CaseLedger.Inzage;

/// <summary>What a lid gets to see: one page that matters first, then everything in the order in which it happened.</summary>
internal sealed record Inzageoverzicht
{
    /// <summary>The same for everyone, always there, whatever is left out.</summary>
    public const string Weglaatzin = "Soms laten wij iets weg, bijvoorbeeld om iemand te beschermen. Deze zin staat in ieder overzicht.";

    /// <summary>The local day for which it was made.</summary>
    public required DateOnly Dag { get; init; }

    /// <summary>How the lid is called whom it is about; null when that is not known here.</summary>
    public Verzegeld<string>? Naam { get; init; }

    /// <summary>Somebody reads for a child: where it says "u" it means the child.</summary>
    public required bool VoorKind { get; init; }

    public string Weglaten { get; } = Weglaatzin;

    /// <summary>Instead of all the rest: where to ask for it.</summary>
    public string? Bericht { get; init; }

    public Eersteblad? EersteBlad { get; init; }

    /// <summary>Everything; left out of the version for children.</summary>
    public IReadOnlyList<Inzageregel>? Alles { get; init; }

    /// <summary>Who looked at it, the latest first; null where that is not known.</summary>
    public IReadOnlyList<Inkijk>? WieKeek { get; init; }

    /// <summary>The same for every lid who may not see it by this way, whatever the reason.</summary>
    public static Inzageoverzicht AlleenBericht(DateOnly dag) => new()
    {
        Dag = dag,
        VoorKind = false,
        Bericht = "Neem contact op met uw vaste contactpersoon. Die helpt u verder.",
    };
}

/// <summary>What matters now.</summary>
internal sealed record Eersteblad
{
    public required IReadOnlyList<Helper> WieIsErVoorMij { get; init; }

    public required IReadOnlyList<Gemaakteafspraak> WatIsAfgesproken { get; init; }

    public required IReadOnlyList<Belofte> WatBeloofdenWij { get; init; }

    public required IReadOnlyList<string> WatGebeurtNu { get; init; }

    public required IReadOnlyList<Mogelijkheid> WatKanIkDoen { get; init; }

    public required IReadOnlyList<Hoormoment> WanneerHoortU { get; init; }
}

/// <summary>A professional who is there for the lid.</summary>
/// <param name="Wat">What this person does, as a sentence.</param>
/// <param name="Naam">Name.</param>
/// <param name="Organisatie">Where this person works.</param>
internal sealed record Helper(string Wat, Verzegeld<string> Naam, string Organisatie);

/// <summary>An agreement of a running plan.</summary>
internal sealed record Gemaakteafspraak(Verzegeld<string> Wat, Verzegeld<string>? WieDoetDit, Verzegeld<string>? WieHoortHet, Verzegeld<string>? AlsHetNietLukt, DateOnly? TotEnMet);

/// <summary>A promise that is not done yet.</summary>
/// <param name="Wat">Null when the words may not be shown.</param>
/// <param name="Uiterlijk">The last day.</param>
internal sealed record Belofte(Verzegeld<string>? Wat, DateOnly Uiterlijk);

/// <summary>What a lid can do.</summary>
/// <param name="Kop">In a few words.</param>
/// <param name="Uitleg">What it is, and how.</param>
/// <param name="Waar">Where: of this gemeente, when it was set.</param>
internal sealed record Mogelijkheid(string Kop, string Uitleg, string? Waar);

/// <summary>By when the lid hears something.</summary>
internal sealed record Hoormoment(DateOnly Uiterlijk, string Waarover);

/// <summary>One registration as a lid reads it. No ids: they carry the time at which they were made.</summary>
internal sealed record Inzageregel
{
    /// <summary>The local day on which it happened.</summary>
    public required DateOnly Dag { get; init; }

    public required string Kop { get; init; }

    public required IReadOnlyList<Inzagezin> Zinnen { get; init; }

    /// <summary>Who recorded it; left out where that would tell who reported something.</summary>
    public Inzagepersoon? OpgeschrevenDoor { get; init; }

    /// <summary>When it was recorded, if that was on another local day.</summary>
    public DateOnly? OpgeschrevenOp { get; init; }

    /// <summary>From whom it was heard, unless that is protected.</summary>
    public string? Bron { get; init; }

    /// <summary>Whether it was mended; the old value is not shown.</summary>
    public string? Verbeterd { get; init; }
}

/// <summary>A sentence, what kind of words it is, and what somebody wrote.</summary>
internal sealed record Inzagezin(Zegswijze Soort, string Zin, IReadOnlyList<Inzagepersoon>? Wie, Verzegeld<string>? Tekst);

/// <summary>A professional by name, without an id.</summary>
internal sealed record Inzagepersoon(Verzegeld<string> Naam, string Organisatie)
{
    public static Inzagepersoon Van(Professional professional) => new(professional.Naam, professional.Organisatie);
}

/// <summary>That somebody looked at the dossier.</summary>
/// <param name="Dag">The local day.</param>
/// <param name="Naam">Who; null when only the organisation is known.</param>
/// <param name="Organisatie">Where this person works.</param>
/// <param name="Waarom">In plain words.</param>
internal sealed record Inkijk(DateOnly Dag, Verzegeld<string>? Naam, string Organisatie, string Waarom);
