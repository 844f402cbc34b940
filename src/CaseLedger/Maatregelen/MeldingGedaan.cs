namespace CaseLedger.Maatregelen;

/// <summary>A melding was made: it opens powers of Veilig Thuis, and from then on those are the ground (meldcode, step 5).</summary>
[Feit("MeldingGedaan")]
internal sealed record MeldingGedaan : Informeren, IFeit
{
    public required Meldpunt Bij { get; init; }

    public bool? Spoed { get; init; }

    public string Titel => "Melding gedaan";

    public string Samenvatting => $"Bij {Code.Woorden(Bij)}{(Spoed == true ? ", met spoed" : string.Empty)}. Het huishouden is {(HuishoudenGeinformeerd ? string.Empty : "nog niet ")}geïnformeerd.";
}

internal enum Meldpunt
{
    VeiligThuis,
    Politie,
}
