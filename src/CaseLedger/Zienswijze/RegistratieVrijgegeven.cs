namespace CaseLedger.Zienswijze;

/// <summary>Leden may see a registration that was closed to them: somebody weighed that it is safe.</summary>
[Feit("RegistratieVrijgegeven")]
[NietVoorLeden("would tell that something was left out")]
internal sealed record RegistratieVrijgegeven : IFeit
{
    public required Verwijzing<IFeit> BijRegistratieId { get; init; }

    public required IReadOnlyList<LidId> VoorLeden { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Reden { get; init; }

    public string Titel => "Registratie vrijgegeven";

    public string Samenvatting => "Een registratie mag door leden worden gezien.";
}
