namespace CaseLedger.Zienswijze;

/// <summary>From now on leden do not get to see a registration; nothing opens it by itself, also not a day that passes.</summary>
[Feit("RegistratieAfgeschermd")]
[NietVoorLeden("would tell that something is left out")]
internal sealed record RegistratieAfgeschermd : IFeit
{
    public required Verwijzing<IFeit> BijRegistratieId { get; init; }

    public required IReadOnlyList<LidId> VoorLeden { get; init; }

    public required Afschermgrond Grond { get; init; }

    /// <summary>Day after which it is looked at again.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Reden { get; init; }

    public string Titel => "Registratie afgeschermd";

    public string Samenvatting => $"Grond: {Code.Woorden(Grond)}{(Tot is { } tot ? $", opnieuw bekijken na {tot:yyyy-MM-dd}" : string.Empty)}.";
}
