using FluentValidation;

namespace CaseLedger.Maatregelen;

/// <summary>A step of the meldcode.</summary>
internal sealed class ZetMeldcodestap : IHandeling<MeldcodestapGezet>
{
    public static string Resource => "meldcodestappen";

    public static Besluit Decide(MeldcodestapGezet stap, Huishouden huishouden, Context context) => Besluit.Van(stap);
}

internal sealed class MeldcodestapGezetEisen : Vormeisen<MeldcodestapGezet>
{
    private const int Laatste = 5;

    public MeldcodestapGezetEisen() => RuleFor(s => s.Stap).InclusiveBetween(1, Laatste).WithMessage("De meldcode heeft stap 1 tot en met 5.");
}
