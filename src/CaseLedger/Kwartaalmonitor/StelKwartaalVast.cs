using CaseLedger.Toegang;
using FluentValidation;

namespace CaseLedger.Kwartaalmonitor;

internal sealed class VaststelEisen : AbstractValidator<Vaststelverzoek>
{
    public VaststelEisen() => RuleFor(v => v.Reden).Must(r => r is null || r.Waarde.Trim().Length > 0).WithMessage("Noem de reden, of laat dit weg.");
}

/// <summary>Freezes the figures of a quarter.</summary>
internal sealed class StelKwartaalVast : IMonitorhandeling<Vaststelverzoek, KwartaalVastgesteld>
{
    public static string Resource => "vaststellingen";

    public static IReadOnlyList<string> Doet => [Scope.Coordinator];

    public static IReadOnlyList<string> Leest => [Scope.Coordinator, Scope.Registratie, Scope.Auditor];

    public static (KwartaalVastgesteld? Feit, Probleem? Probleem) Decide(Vaststelverzoek verzoek, Kwartaalstand stand)
    {
        var eerdere = stand.Eerder.Count(b => b.Feit is KwartaalVastgesteld);
        if (stand.Loopt)
        {
            return (null, new Probleem(Probleemsoort.KwartaalLoopt));
        }

        if (eerdere > 0 && verzoek.Reden is null)
        {
            return (null, Probleem.Ongeldig("/reden", "Deze cijfers zijn al eens vastgesteld. Leg uit waarom het opnieuw moet."));
        }

        return (new KwartaalVastgesteld
        {
            Toekomsttuin = stand.Tuin.Code,
            Kwartaal = stand.Kwartaal,
            Vaststelling = eerdere + 1,
            Reden = verzoek.Reden,
            Positie = stand.Positie,
            Cijfers = stand.Cijfers,
        }, null);
    }
}
