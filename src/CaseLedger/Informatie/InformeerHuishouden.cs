using FluentValidation;

namespace CaseLedger.Informatie;

/// <summary>Leden are informed.</summary>
internal sealed class InformeerHuishouden : IHandeling<HuishoudenGeinformeerd>
{
    public static string Resource => "informeringen";

    public static Besluit Decide(HuishoudenGeinformeerd informatie, Huishouden huishouden, Context context) => Besluit.Van(informatie);
}

internal sealed class HuishoudenGeinformeerdEisen : Vormeisen<HuishoudenGeinformeerd>
{
    public HuishoudenGeinformeerdEisen()
    {
        RuleFor(i => i.Leden).NotEmpty().WithMessage("Noem wie geïnformeerd is.");
        RuleFor(i => i.Over).NotEmpty().WithMessage("Noem minstens één onderwerp.");
    }
}
