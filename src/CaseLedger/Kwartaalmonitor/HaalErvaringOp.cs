using CaseLedger.Toegang;
using FluentValidation;

namespace CaseLedger.Kwartaalmonitor;

internal sealed class MonitorervaringEisen : AbstractValidator<Monitorervaringsverzoek>
{
    public MonitorervaringEisen() => RuleFor(e => e.Tekst).Must(t => t.Waarde.Trim().Length > 0).WithMessage("Schrijf de ervaring op, zonder namen.");
}

/// <summary>Records an experience with the toekomsttuin (questions G and H).</summary>
internal sealed class HaalErvaringOp : IMonitorhandeling<Monitorervaringsverzoek, ErvaringOpgehaald>
{
    public static string Resource => "ervaringen";

    public static IReadOnlyList<string> Doet => [Scope.Registratie, Scope.Coordinator];

    public static IReadOnlyList<string> Leest => [Scope.Coordinator];

    public static (ErvaringOpgehaald? Feit, Probleem? Probleem) Decide(Monitorervaringsverzoek verzoek, Kwartaalstand stand) =>
        (new ErvaringOpgehaald { Toekomsttuin = stand.Tuin.Code, Kwartaal = stand.Kwartaal, Vraag = verzoek.Vraag, Tekst = verzoek.Tekst, Wijze = verzoek.Wijze }, null);
}
