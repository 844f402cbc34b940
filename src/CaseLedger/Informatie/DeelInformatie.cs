using FluentValidation;

namespace CaseLedger.Informatie;

/// <summary>Information is given to or received from another organisation.</summary>
internal sealed class DeelInformatie : IHandeling<InformatieGedeeld>
{
    public static string Resource => "informatieverstrekkingen";

    public static Besluit Decide(InformatieGedeeld verstrekking, Huishouden huishouden, Context context) => Besluit.Van(verstrekking);
}

internal sealed class InformatieGedeeldEisen : Vormeisen<InformatieGedeeld>
{
    public InformatieGedeeldEisen()
    {
        RuleFor(i => i.Met).NotEmpty().WithMessage("Noem met welke organisatie.");
        RuleFor(i => i.Soorten).NotEmpty().WithMessage("Noem welke soorten informatie.");
        When(i => i.Grondslag == Deelgrondslag.Toestemming, () =>
            RuleFor(i => i.ToestemmingId).NotNull().WithMessage("Noem de toestemming."))
        .Otherwise(() =>
        {
            RuleFor(i => i.ToestemmingId).Null().WithMessage("Een toestemming hoort bij de grondslag toestemming.");
            RuleFor(i => i.Afweging).NotNull().WithMessage("Leg uit waarom delen zonder toestemming nodig was.");
        });
    }
}
