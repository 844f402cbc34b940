using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Toestemming;

/// <summary>Toestemming was given: from now on, for the named leden and purposes, until it is withdrawn or expires.</summary>
[Feit("ToestemmingVerleend")]
internal sealed record ToestemmingVerleend : Toestemmingsbesluit, IFeit, IVertelbaar
{
    public ToestemmingVerleend()
    {
    }

    [SetsRequiredMembers]
    public ToestemmingVerleend(Toestemmingsbesluit besluit)
        : base(besluit)
    {
    }

    public string Titel => "Toestemming gegeven";

    public string Samenvatting => Kort;

    public Raakvlak Raakt(LidId lid) => lid == LidId ? Raakvlak.Eigen : Voor().Contains(lid) ? Raakvlak.Gedeeld : Raakvlak.Niet;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Toestemming",
        new Verteldeel(lid == LidId ? Zegswijze.Uitspraak : Zegswijze.Feit, $"{(lid == LidId ? "U vindt dit goed: " : "Voor u is gezegd dat dit goed is: ")}{Lidwoorden.Rij(Reikwijdte.Select(Lidwoorden.Van))}."));
}
