namespace CaseLedger.Maatregelen;

/// <summary>What the Raad did with a verzoek; whether a maatregel follows is for the judge.</summary>
[Feit("UitkomstRaadsverzoekVastgelegd")]
internal sealed record UitkomstRaadsverzoekVastgelegd : IFeit
{
    public required Verwijzing<RaadOmToetsingVerzocht> RaadsverzoekId { get; init; }

    public required Raadsverzoekuitkomst Uitkomst { get; init; }

    public string Titel => "Uitkomst van het verzoek aan de Raad";

    public string Samenvatting => $"Uitkomst: {Code.Woorden(Uitkomst)}.";
}

internal enum Raadsverzoekuitkomst
{
    OnderzoekGestart,
    NietInOnderzoek,
    VerzoekschriftIngediend,
    Afgezien,
}
