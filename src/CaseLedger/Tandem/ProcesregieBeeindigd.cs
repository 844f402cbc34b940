using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Tandem;

/// <summary>The procesregisseur is not needed any more; the casusregisseur goes on.</summary>
[Feit("ProcesregieBeeindigd")]
internal sealed record ProcesregieBeeindigd : Procesregiewisseling, IFeit, IVertelbaar
{
    public ProcesregieBeeindigd()
    {
    }

    [SetsRequiredMembers]
    public ProcesregieBeeindigd(Procesregiewisseling wisseling)
        : base(wisseling)
    {
    }

    public string Titel => "Procesregie beëindigd";

    public string Samenvatting => "Er is geen procesregisseur meer.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Hulp voor ons", Verteldeel.Feit("Iemand die ons hielp om beter samen te werken, is klaar."));
}
