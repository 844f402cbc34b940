namespace CaseLedger.Plannen;

/// <summary>What a plan says: what must change, who does what, and what happens when that fails (S1 3.2, S4 "op de koelkast").</summary>
internal record Planinhoud
{
    public required Plansoort Soort { get; init; }

    /// <summary>Open list per regio: <c>top3</c> (R14), <c>signsOfSafety</c>, or another.</summary>
    public string? Instrument { get; init; }

    /// <summary>What makes it unsafe, the heaviest first; sealed.</summary>
    public required IReadOnlyList<Verzegeld<string>> Risicofactoren { get; init; }

    /// <summary>What else plays a part; sealed.</summary>
    public IReadOnlyList<Verzegeld<string>>? OverigeRisicofactoren { get; init; }

    public required IReadOnlyList<Doel> Doelen { get; init; }

    /// <summary>What is safe enough in this household; sealed.</summary>
    public Verzegeld<string>? GoedGenoeg { get; init; }

    public required IReadOnlyList<Afspraak> Afspraken { get; init; }

    /// <summary>What people around the household do (R13).</summary>
    public IReadOnlyList<Netwerkactie>? Netwerkacties { get; init; }

    /// <summary>Why the people around the household do nothing yet (R13).</summary>
    public NetwerkStatus? NetwerkStatus { get; init; }

    /// <summary>Leden who agree.</summary>
    public IReadOnlyList<LidId>? AkkoordLeden { get; init; }

    /// <summary>Organisations that agree.</summary>
    public IReadOnlyList<OrganisatieSoort>? AkkoordPartijen { get; init; }

    /// <summary>Codes and counts only.</summary>
    protected string Kort => $"{Code.Woorden(Soort)}, doelen: {Doelen.Count}, afspraken: {Afspraken.Count}.";
}

internal enum Plansoort
{
    /// <summary>To be safe.</summary>
    Veiligheidsplan,
    /// <summary>To be helped.</summary>
    Hulpverleningsplan,
    /// <summary>To recover.</summary>
    Herstelplan,
}

internal enum NetwerkStatus
{
    /// <summary>Has still to be asked.</summary>
    NogActiveren,
    /// <summary>Would not be safe.</summary>
    NietVeilig,
    /// <summary>The household does not want it.</summary>
    NietGewenst,
    /// <summary>There is nobody.</summary>
    NietAanwezig,
}

/// <summary>What the plan is for.</summary>
internal sealed record Doel
{
    /// <summary>Chosen by the client, or by the server when left out.</summary>
    public DoelId? DoelId { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Omschrijving { get; init; }

    /// <summary>1 comes first.</summary>
    public int? Prioriteit { get; init; }

    /// <summary>What it does for safety; sealed.</summary>
    public Verzegeld<string>? EffectOpVeiligheid { get; init; }
}

/// <summary>Who does what, whom to tell, and what happens when it is not done.</summary>
internal sealed record Afspraak
{
    /// <summary>Chosen by the client, or by the server when left out.</summary>
    public AfspraakId? AfspraakId { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Omschrijving { get; init; }

    /// <summary>Who does it; sealed.</summary>
    public Verzegeld<string>? Verantwoordelijke { get; init; }

    /// <summary>Who hears how it goes; sealed.</summary>
    public Verzegeld<string>? RapporteertAan { get; init; }

    /// <summary>What happens when it is not done; sealed.</summary>
    public Verzegeld<string>? BijNietNakomen { get; init; }

    /// <summary>Last day on which it holds.</summary>
    public DateOnly? VervaltOp { get; init; }
}

/// <summary>What somebody around the household does.</summary>
internal sealed record Netwerkactie
{
    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Wie { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Actie { get; init; }
}
