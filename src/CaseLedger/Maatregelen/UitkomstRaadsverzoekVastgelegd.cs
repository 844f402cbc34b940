namespace CaseLedger.Maatregelen;

/// <summary>What the Raad did with a verzoek; whether a maatregel follows is for the judge.</summary>
[Feit("UitkomstRaadsverzoekVastgelegd")]
internal sealed record UitkomstRaadsverzoekVastgelegd : IFeit, IVertelbaar
{
    public required Verwijzing<RaadOmToetsingVerzocht> RaadsverzoekId { get; init; }

    public required Raadsverzoekuitkomst Uitkomst { get; init; }

    public string Titel => "Uitkomst van het verzoek aan de Raad";

    public string Samenvatting => $"Uitkomst: {Code.Woorden(Uitkomst)}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Wat de Raad doet",
        Verteldeel.Feit(Uitkomst switch
        {
            Raadsverzoekuitkomst.OnderzoekGestart => "De Raad voor de Kinderbescherming kijkt wat er nodig is.",
            Raadsverzoekuitkomst.VerzoekschriftIngediend => "De Raad voor de Kinderbescherming heeft de rechter om een besluit gevraagd.",
            _ => "De Raad voor de Kinderbescherming doet nu niets.",
        }));
}

internal enum Raadsverzoekuitkomst
{
    /// <summary>The Raad began an inquiry.</summary>
    OnderzoekGestart,
    /// <summary>The Raad does not investigate.</summary>
    NietInOnderzoek,
    /// <summary>The Raad asked the court for a maatregel.</summary>
    VerzoekschriftIngediend,
    /// <summary>The Raad saw no need for a maatregel.</summary>
    Afgezien,
}
