using CaseLedger.Toegang;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Says that everything of a quarter is recorded.</summary>
internal sealed class LeverKwartaalAan : IMonitorhandeling<Aanleververzoek, KwartaalAangeleverd>
{
    public static string Resource => "aanleveringen";

    public static IReadOnlyList<string> Doet => [Scope.Registratie, Scope.Coordinator];

    public static IReadOnlyList<string> Leest => [Scope.Coordinator, Scope.Registratie, Scope.Auditor];

    public static (KwartaalAangeleverd? Feit, Probleem? Probleem) Decide(Aanleververzoek verzoek, Kwartaalstand stand) => stand.Loopt
        ? (null, new Probleem(Probleemsoort.KwartaalLoopt))
        : (new KwartaalAangeleverd { Toekomsttuin = stand.Tuin.Code, Kwartaal = stand.Kwartaal, Toelichting = verzoek.Toelichting }, null);
}
