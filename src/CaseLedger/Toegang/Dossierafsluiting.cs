namespace CaseLedger.Toegang;

/// <summary>A change in who may see a dossier at all.</summary>
internal abstract record Dossierafsluiting
{
    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }
}
