namespace CaseLedger.Maatregelen;

/// <summary>A melding was made: it opens powers of Veilig Thuis, and from then on those are the ground (meldcode, step 5).</summary>
[Feit("MeldingGedaan")]
internal sealed record MeldingGedaan : Informeren, IFeit, IVertelbaar
{
    public required Meldpunt Bij { get; init; }

    public bool? Spoed { get; init; }

    public string Titel => "Melding gedaan";

    public string Samenvatting => $"Bij {Code.Woorden(Bij)}{(Spoed == true ? ", met spoed" : string.Empty)}. Het huishouden is {(HuishoudenGeinformeerd ? string.Empty : "nog niet ")}geïnformeerd.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Melding", Verteldeel.Feit($"Er is een melding gedaan bij {(Bij == Meldpunt.VeiligThuis ? "Veilig Thuis" : "de politie")}."));
}

internal enum Meldpunt
{
    /// <summary>Veilig Thuis.</summary>
    VeiligThuis,
    /// <summary>The police.</summary>
    Politie,
}
