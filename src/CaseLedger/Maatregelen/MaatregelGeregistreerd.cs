namespace CaseLedger.Maatregelen;

/// <summary>A judge, mayor or officer imposed something on leden of this household; while it runs it is a ground of its own.</summary>
[Feit("MaatregelGeregistreerd")]
internal sealed record MaatregelGeregistreerd : IFeit, IVertelbaar
{
    public required Maatregelsoort Soort { get; init; }

    public required Herkomst Herkomst { get; init; }

    public required IReadOnlyList<LidId> Leden { get; init; }

    public Oplegger? OpgelegdDoor { get; init; }

    /// <summary>First day; left out: the day on which it happened.</summary>
    public DateOnly? Ingangsdatum { get; init; }

    public Professional? Uitvoerder { get; init; }

    /// <summary>Whether the household was heard about who carries it out (R06).</summary>
    public bool? InOverlegMetHuishouden { get; init; }

    /// <summary>Last day on which it runs.</summary>
    public DateOnly? GeldigTot { get; init; }

    public Verwijzing<RaadOmToetsingVerzocht>? NaRaadsverzoekId { get; init; }

    public string Titel => "Maatregel";

    public string Samenvatting => $"{Code.Woorden(Soort)}{(GeldigTot is { } tot ? $", tot en met {tot:yyyy-MM-dd}" : string.Empty)}. Herkomst: {Code.Woorden(Herkomst)}.";

    public Raakvlak Raakt(LidId lid) => Leden.Raakt(lid);

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Een besluit",
        Verteldeel.Feit(Lidwoorden.Van(OpgelegdDoor)),
        Verteldeel.Feit(Lidwoorden.Van(Soort)),
        GeldigTot is { } tot ? Verteldeel.Feit($"Dit geldt tot en met {tot.Voluit()}, of tot er een nieuw besluit is.") : null,
        Uitvoerder is { } uitvoerder ? Verteldeel.Feit("Dit voert het besluit uit:", uitvoerder) : null);
}

internal enum Maatregelsoort
{
    /// <summary>A child is placed under supervision.</summary>
    Ondertoezichtstelling,
    /// <summary>The same, provisionally.</summary>
    VoorlopigeOndertoezichtstelling,
    /// <summary>A child may be placed out of home.</summary>
    MachtigingUithuisplaatsing,
    /// <summary>Parental authority ends.</summary>
    GezagsbeeindigendeMaatregel,
    /// <summary>Somebody may not enter the house for a while.</summary>
    TijdelijkHuisverbod,
    /// <summary>Somebody may not contact another.</summary>
    Contactverbod,
    /// <summary>Supervision by the probation service.</summary>
    Reclassering,
    /// <summary>The same for the young.</summary>
    Jeugdreclassering,
    /// <summary>Provisional guardianship.</summary>
    VoorlopigeVoogdij,
    /// <summary>Somebody may not come somewhere.</summary>
    Gebiedsverbod,
    /// <summary>An instruction of the public prosecutor.</summary>
    Gedragsaanwijzing,
    /// <summary>Compulsory mental health care, by a judge.</summary>
    Zorgmachtiging,
    /// <summary>The same in a crisis, by the mayor.</summary>
    Crisismaatregel,
    /// <summary>Secure youth care.</summary>
    GeslotenJeugdhulp,
}

internal enum Oplegger
{
    /// <summary>The juvenile court.</summary>
    Kinderrechter,
    /// <summary>The mayor.</summary>
    Burgemeester,
    /// <summary>The public prosecutor.</summary>
    OfficierVanJustitie,
    /// <summary>Another judge.</summary>
    Rechter,
}
