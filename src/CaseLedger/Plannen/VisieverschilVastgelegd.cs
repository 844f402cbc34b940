namespace CaseLedger.Plannen;

/// <summary>Organisations look at this household differently, and say so: a difference that is not hidden can be weighed (S4, Regie).</summary>
[Feit("VisieverschilVastgelegd")]
[NietVoorLeden("how professionals differ; what follows from it is told")]
internal sealed record VisieverschilVastgelegd : IFeit
{
    public required IReadOnlyList<OrganisatieSoort> Tussen { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Onderwerp { get; init; }

    public Voorlegging? VoorgelegdAan { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Uitkomst { get; init; }

    public string Titel => "Visieverschil vastgelegd";

    public string Samenvatting =>
        $"Tussen: {string.Join(", ", Tussen.Select(Code.Woorden))}.{(VoorgelegdAan is { } aan ? $" Voorgelegd aan: {Code.Woorden(aan)}." : string.Empty)}";
}

internal enum Voorlegging
{
    /// <summary>To a behavioural scientist.</summary>
    Gedragswetenschapper,
    /// <summary>To specialists around the toekomsttuin.</summary>
    SpecialistischeSchil,
    /// <summary>To the procesregisseur.</summary>
    Procesregisseur,
}
