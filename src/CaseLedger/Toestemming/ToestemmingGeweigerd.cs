using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Toestemming;

/// <summary>Toestemming was refused; an earlier one of the same person for the same purpose no longer holds.</summary>
[Feit("ToestemmingGeweigerd")]
internal sealed record ToestemmingGeweigerd : Toestemmingsbesluit, IFeit, IVertelbaar
{
    public ToestemmingGeweigerd()
    {
    }

    [SetsRequiredMembers]
    public ToestemmingGeweigerd(Toestemmingsbesluit besluit)
        : base(besluit)
    {
    }

    public string Titel => "Toestemming geweigerd";

    public string Samenvatting => Kort;

    public Raakvlak Raakt(LidId lid) => lid == LidId ? Raakvlak.Eigen : Voor().Contains(lid) ? Raakvlak.Gedeeld : Raakvlak.Niet;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Toestemming",
        new Verteldeel(lid == LidId ? Zegswijze.Uitspraak : Zegswijze.Feit, $"{(lid == LidId ? "U vindt dit niet goed: " : "Voor u is gezegd dat dit niet goed is: ")}{Lidwoorden.Rij(Reikwijdte.Select(Lidwoorden.Van))}."));
}
