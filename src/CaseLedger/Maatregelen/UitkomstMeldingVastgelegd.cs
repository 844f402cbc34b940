namespace CaseLedger.Maatregelen;

/// <summary>What Veilig Thuis or the police did with a melding, as far as it is known here.</summary>
[Feit("UitkomstMeldingVastgelegd")]
internal sealed record UitkomstMeldingVastgelegd : IFeit, IVertelbaar
{
    public required Verwijzing<MeldingGedaan> MeldingId { get; init; }

    public required Meldinguitkomst Uitkomst { get; init; }

    public string Titel => "Uitkomst van de melding";

    public string Samenvatting => $"Uitkomst: {Code.Woorden(Uitkomst)}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Wat er met de melding is gedaan",
        Verteldeel.Oordeel(Uitkomst switch
        {
            Meldinguitkomst.InOnderzoek => "Er wordt gekeken wat er aan de hand is.",
            Meldinguitkomst.Overgedragen => "De melding is doorgegeven aan een andere organisatie.",
            Meldinguitkomst.Bevestigd => "Er is vastgesteld dat de melding klopt.",
            Meldinguitkomst.Weerlegd => "Er is vastgesteld dat de melding niet klopt.",
            _ => "Er is niet vastgesteld of de melding klopt.",
        }));
}

internal enum Meldinguitkomst
{
    /// <summary>It is being investigated.</summary>
    InOnderzoek,
    /// <summary>It was handed over.</summary>
    Overgedragen,
    /// <summary>It was confirmed.</summary>
    Bevestigd,
    /// <summary>It could not be established.</summary>
    NietVastTeStellen,
    /// <summary>It was refuted.</summary>
    Weerlegd,
}
