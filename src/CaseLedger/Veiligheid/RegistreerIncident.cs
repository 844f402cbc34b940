using FluentValidation;

namespace CaseLedger.Veiligheid;

/// <summary>An incident.</summary>
internal sealed class RegistreerIncident : IHandeling<IncidentGeregistreerd>
{
    public static string Resource => "incidenten";

    public static Besluit Decide(IncidentGeregistreerd incident, Huishouden huishouden, Context context) => Besluit.Van(incident);
}

internal sealed class IncidentGeregistreerdEisen : Vormeisen<IncidentGeregistreerd>
{
    public IncidentGeregistreerdEisen() => RuleFor(i => i.Geweld).NotEmpty().WithMessage("Noem welk geweld er was.");
}
