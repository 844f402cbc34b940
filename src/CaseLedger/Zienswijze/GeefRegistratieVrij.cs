using FluentValidation;

namespace CaseLedger.Zienswijze;

/// <summary>A registration is opened to leden.</summary>
internal sealed class GeefRegistratieVrij : IHandeling<RegistratieVrijgegeven>
{
    public static string Resource => "vrijgaven";

    public static Besluit Decide(RegistratieVrijgegeven vrijgave, Huishouden huishouden, Context context) => Besluit.Van(vrijgave);
}

internal sealed class RegistratieVrijgegevenEisen : Vormeisen<RegistratieVrijgegeven>
{
    public RegistratieVrijgegevenEisen() => RuleFor(v => v.VoorLeden).NotEmpty().WithMessage("Noem wie dit mag zien.");
}
