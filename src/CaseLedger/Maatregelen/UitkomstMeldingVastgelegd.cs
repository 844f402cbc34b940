namespace CaseLedger.Maatregelen;

/// <summary>What Veilig Thuis or the police did with a melding, as far as it is known here.</summary>
[Feit("UitkomstMeldingVastgelegd")]
internal sealed record UitkomstMeldingVastgelegd : IFeit
{
    public required Verwijzing<MeldingGedaan> MeldingId { get; init; }

    public required Meldinguitkomst Uitkomst { get; init; }

    public string Titel => "Uitkomst van de melding";

    public string Samenvatting => $"Uitkomst: {Code.Woorden(Uitkomst)}.";
}

internal enum Meldinguitkomst
{
    InOnderzoek,
    Overgedragen,
    Bevestigd,
    NietVastTeStellen,
    Weerlegd,
}
