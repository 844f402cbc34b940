using FluentValidation;

namespace CaseLedger.Tandem;

/// <summary>A procesregisseur is added, or leaves. Ending for somebody who is not there is accepted and changes nothing.</summary>
internal sealed class WisselProcesregie : IHandeling<Procesregiewisseling>
{
    public static string Resource => "procesregies";

    public static Besluit Decide(Procesregiewisseling wisseling, Huishouden huishouden, Context context) =>
        Besluit.Van(wisseling.AlsFeit()).BinnenTraject(huishouden);
}

internal sealed class ProcesregiewisselingEisen : Vormeisen<Procesregiewisseling>
{
    public ProcesregiewisselingEisen()
    {
        RuleFor(w => w.Aanleiding).NotNull().When(w => w.Soort == Procesregiestap.Toegevoegd).WithMessage("Noem de aanleiding.");
        RuleFor(w => w.Aanleiding).Null().When(w => w.Soort == Procesregiestap.Beeindigd).WithMessage("Een aanleiding hoort bij toevoegen.");
    }
}
