using FluentValidation;

namespace CaseLedger.Maatregelen;

/// <summary>A verzoek tot toetsing or onderzoek to the Raad.</summary>
internal sealed class VerzoekRaad : IHandeling<RaadOmToetsingVerzocht>
{
    public static string Resource => "raadsverzoeken";

    public static Besluit Decide(RaadOmToetsingVerzocht verzoek, Huishouden huishouden, Context context) =>
        Besluit.Van(verzoek).Breekt(Regels.R20, !verzoek.IsVerantwoord());
}

internal sealed class RaadOmToetsingVerzochtEisen : InformerenEisen<RaadOmToetsingVerzocht>
{
    public RaadOmToetsingVerzochtEisen() => RuleFor(v => v.Leden).NotEmpty().WithMessage("Noem voor wie.");
}
