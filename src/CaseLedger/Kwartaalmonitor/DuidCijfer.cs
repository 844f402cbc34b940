using CaseLedger.Toegang;
using FluentValidation;

namespace CaseLedger.Kwartaalmonitor;

internal sealed class DuidingEisen : AbstractValidator<Duidingsverzoek>
{
    public DuidingEisen() => RuleFor(d => d.Tekst).Must(t => t.Waarde.Trim().Length > 0).WithMessage("Schrijf wat het cijfer betekent.");
}

/// <summary>Says what a row of the monitor means.</summary>
internal sealed class DuidCijfer : IMonitorhandeling<Duidingsverzoek, CijferGeduid>
{
    public static string Resource => "duidingen";

    public static IReadOnlyList<string> Doet => [Scope.Coordinator];

    public static IReadOnlyList<string> Leest => [Scope.Coordinator, Scope.Registratie, Scope.Auditor];

    public static (CijferGeduid? Feit, Probleem? Probleem) Decide(Duidingsverzoek verzoek, Kwartaalstand stand) =>
        (new CijferGeduid { Toekomsttuin = stand.Tuin.Code, Kwartaal = stand.Kwartaal, Rij = verzoek.Rij, Tekst = verzoek.Tekst }, null);
}
