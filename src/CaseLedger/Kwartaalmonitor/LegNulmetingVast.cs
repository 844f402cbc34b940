using CaseLedger.Toegang;
using FluentValidation;

namespace CaseLedger.Kwartaalmonitor;

internal sealed class NulmetingEisen : AbstractValidator<Nulmetingsverzoek>
{
    private const string Negatief = "Een aantal is nul of meer.";

    public NulmetingEisen()
    {
        RuleFor(n => n.Bron).Must(b => b.Waarde.Trim().Length > 0).WithMessage("Noem waar de cijfers vandaan komen.");
        RuleFor(n => n.Cijfers).Must(c => c != new Nulmetingcijfers()).WithMessage("Vul minstens één cijfer in.");
        RuleFor(n => n.Cijfers).ChildRules(c =>
        {
            c.RuleFor(n => n.Totaal).GreaterThanOrEqualTo(0).WithMessage(Negatief);
            c.RuleFor(n => n.Wachtend).GreaterThanOrEqualTo(0).WithMessage(Negatief);
            c.RuleFor(n => n.Aangemeld).GreaterThanOrEqualTo(0).WithMessage(Negatief);
            c.RuleFor(n => n.WaarvanAnoniem).GreaterThanOrEqualTo(0).WithMessage(Negatief);
            c.RuleFor(n => n.WaarvanHeraanmelding).GreaterThanOrEqualTo(0).WithMessage(Negatief);
            c.RuleFor(n => n.Beeindigd).GreaterThanOrEqualTo(0).WithMessage(Negatief);
            c.RuleFor(n => n.NietIngestroomd).GreaterThanOrEqualTo(0).WithMessage(Negatief);
            c.RuleFor(n => n.ZonderMinderjarigen).GreaterThanOrEqualTo(0).WithMessage(Negatief);
            c.RuleFor(n => n.MaatregelOverwogen).GreaterThanOrEqualTo(0).WithMessage(Negatief);
            c.RuleFor(n => n.Vormen).Must(v => v is null || v.Values.All(a => a >= 0)).WithMessage(Negatief);
            c.RuleFor(n => n.Maatregelen).Must(m => m is null || m.Values.All(a => a >= 0)).WithMessage(Negatief);
        });
    }
}

/// <summary>Records the baseline of a toekomsttuin: a quarter before its start.</summary>
internal sealed class LegNulmetingVast : IMonitorhandeling<Nulmetingsverzoek, NulmetingVastgelegd>
{
    public static string Resource => "nulmetingen";

    public static IReadOnlyList<string> Doet => [Scope.Coordinator];

    public static IReadOnlyList<string> Leest => [Scope.Coordinator, Scope.Registratie, Scope.Auditor];

    public static (NulmetingVastgelegd? Feit, Probleem? Probleem) Decide(Nulmetingsverzoek verzoek, Kwartaalstand stand) => stand.Kwartaal.EersteDag >= stand.Tuin.Startdatum
        ? (null, new Probleem(Probleemsoort.NaDeStart))
        : (new NulmetingVastgelegd { Toekomsttuin = stand.Tuin.Code, Kwartaal = stand.Kwartaal, Bron = verzoek.Bron, Cijfers = verzoek.Cijfers }, null);
}
