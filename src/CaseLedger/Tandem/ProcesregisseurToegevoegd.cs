using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Tandem;

/// <summary>A procesregisseur helps the professionals to work together; no contact with the household (S1 2.2, R11).</summary>
[Feit("ProcesregisseurToegevoegd")]
internal sealed record ProcesregisseurToegevoegd : Procesregiewisseling, IFeit, IVertelbaar
{
    public ProcesregisseurToegevoegd()
    {
    }

    [SetsRequiredMembers]
    public ProcesregisseurToegevoegd(Procesregiewisseling wisseling)
        : base(wisseling)
    {
    }

    public string Titel => "Procesregisseur toegevoegd";

    public string Samenvatting => $"Aanleiding: {Code.Woorden(Aanleiding!.Value)}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Hulp voor ons", Verteldeel.Feit("Iemand helpt ons om beter samen te werken. Deze persoon komt niet bij u thuis."));
}
