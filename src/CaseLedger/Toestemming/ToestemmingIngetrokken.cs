using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Toestemming;

/// <summary>Toestemming was withdrawn, for the named purposes and leden only. What was done before keeps its ground.</summary>
[Feit("ToestemmingIngetrokken")]
internal sealed record ToestemmingIngetrokken : Toestemmingsbesluit, IFeit, IVertelbaar
{
    public ToestemmingIngetrokken()
    {
    }

    [SetsRequiredMembers]
    public ToestemmingIngetrokken(Toestemmingsbesluit besluit)
        : base(besluit)
    {
    }

    public string Titel => "Toestemming ingetrokken";

    public string Samenvatting => Kort;

    public Raakvlak Raakt(LidId lid) => lid == LidId ? Raakvlak.Eigen : Voor().Contains(lid) ? Raakvlak.Gedeeld : Raakvlak.Niet;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Toestemming",
        new Verteldeel(lid == LidId ? Zegswijze.Uitspraak : Zegswijze.Feit, $"{(lid == LidId ? "U vindt dit niet meer goed: " : "Voor u is gezegd dat dit niet meer goed is: ")}{Lidwoorden.Rij(Reikwijdte.Select(Lidwoorden.Van))}."));
}
