namespace CaseLedger.Inzet;

/// <summary>Contacts with an ervaringsdeskundige, counted and never described: what was said stays between the two (S5 Registratie, R12).</summary>
[Feit("ErvaringsdeskundigeContactGeteld")]
internal sealed record ErvaringsdeskundigeContactGeteld : IFeit, IVertelbaar
{
    /// <summary>1 to 50.</summary>
    public required int Aantal { get; init; }

    /// <summary>The days in which they fell; left out: the day itself.</summary>
    public Contactperiode? Periode { get; init; }

    public string Titel => "Contact met ervaringsdeskundige";

    public string Samenvatting => $"Aantal: {Aantal}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Contact met iemand die dit zelf heeft meegemaakt",
        Verteldeel.Feit("Er was contact met een ervaringsdeskundige. Wat u daar bespreekt, schrijven wij niet op."));
}

/// <summary>Days, both included.</summary>
internal sealed record Contactperiode
{
    public required DateOnly Van { get; init; }

    public required DateOnly Tot { get; init; }
}
