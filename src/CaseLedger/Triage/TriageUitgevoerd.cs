namespace CaseLedger.Triage;

/// <summary>The lokaal team and partners weighed the question together and decided what follows (S5, "Het werkproces").</summary>
[Feit("TriageUitgevoerd")]
internal sealed record TriageUitgevoerd : IFeit
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
}

internal enum AcuteOnveiligheid
{
    Ja,
    Nee,
    Onbekend,
}

internal enum Triagebesluit
{
    Instroom,
    AdviesEnConsult,
    TerugNaarLokaalTeam,
    Doorverwezen,
    WachtlijstVeiligThuis,
    Afgewezen,
}
