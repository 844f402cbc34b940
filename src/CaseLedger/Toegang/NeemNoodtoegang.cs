using FluentValidation;

namespace CaseLedger.Toegang;

/// <summary>Opens a dossier for four hours because of acute danger.</summary>
internal sealed class NeemNoodtoegang : IHandeling<NoodtoegangGenomen>
{
    public static string Resource => "noodtoegangen";

    public static IReadOnlyList<string> Doet => [Scope.Noodtoegang];

    public static Besluit Decide(NoodtoegangGenomen noodtoegang, Huishouden huishouden, Context context) => Besluit.Van(noodtoegang);
}

internal sealed class NoodtoegangEisen : Vormeisen<NoodtoegangGenomen>
{
    private const int MinsteReden = 20;

    public NoodtoegangEisen() => RuleFor(n => n.Reden).Must(r => r.Waarde.Trim().Length >= MinsteReden)
        .WithMessage($"Leg in ten minste {MinsteReden} tekens uit waarom dit niet kan wachten.");
}
