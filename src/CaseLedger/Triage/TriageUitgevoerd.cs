namespace CaseLedger.Triage;

/// <summary>The lokaal team and partners weighed the question together and decided what follows (S5, "Het werkproces").</summary>
[Feit("TriageUitgevoerd")]
internal sealed record TriageUitgevoerd : IFeit, IVertelbaar
{
    /// <summary>Organisations at the table.</summary>
    public required IReadOnlyList<OrganisatieSoort> Deelnemers { get; init; }

    public required bool VermoedenGeweldInAfhankelijkheidsrelatie { get; init; }

    public required AcuteOnveiligheid AcuteOnveiligheid { get; init; }

    /// <summary>What was done at once; sealed.</summary>
    public Verzegeld<string>? DirecteActie { get; init; }

    public required IReadOnlyList<Leefgebied> Leefgebieden { get; init; }

    /// <summary>How many earlier meldingen are known.</summary>
    public int? EerdereMeldingen { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? BenodigdeExpertise { get; init; }

    public required bool ExpertiseBeschikbaar { get; init; }

    public required Triagebesluit Besluit { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Motivering { get; init; }

    public string Titel => "Triage";

    public string Samenvatting => $"Besluit: {Code.Woorden(Besluit)}. Aanwezig: {string.Join(", ", Deelnemers.Select(Code.Woorden))}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Welke hulp past",
        Verteldeel.Feit("Wij keken samen welke hulp past."),
        Verteldeel.Oordeel(Besluit switch
        {
            Triagebesluit.Instroom => "Wij vinden dat ons team kan helpen.",
            Triagebesluit.AdviesEnConsult => "Wij denken mee en geven advies.",
            Triagebesluit.TerugNaarLokaalTeam => "Wij vinden dat het lokale team zelf kan helpen.",
            Triagebesluit.WachtlijstVeiligThuis => "Veilig Thuis gaat helpen. Daarvoor moet u even wachten.",
            Triagebesluit.Doorverwezen => "Wij vinden dat andere hulp beter past.",
            _ => "Wij vinden dat onze hulp niet past.",
        }),
        Verteldeel.Letterlijk(Zegswijze.Oordeel, "Waarom:", Motivering));
}

internal enum AcuteOnveiligheid
{
    /// <summary>Somebody is in danger now.</summary>
    Ja,
    /// <summary>Nobody is in danger now.</summary>
    Nee,
    /// <summary>It is not known.</summary>
    Onbekend,
}

internal enum Triagebesluit
{
    /// <summary>The household is taken in.</summary>
    Instroom,
    /// <summary>Advice only.</summary>
    AdviesEnConsult,
    /// <summary>The lokale team goes on by itself.</summary>
    TerugNaarLokaalTeam,
    /// <summary>Referred to somebody else.</summary>
    Doorverwezen,
    /// <summary>On the waiting list of Veilig Thuis.</summary>
    WachtlijstVeiligThuis,
    /// <summary>Not taken in.</summary>
    Afgewezen,
}
