using CaseLedger.Inzet;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Time given on a local day.</summary>
/// <param name="Dag">Local day.</param>
/// <param name="Minuten">Minutes of one professional.</param>
/// <param name="ConsultVanAnderen">Consultatie by an organisation other than the lokaal team; counts in the row advies en consult only.</param>
internal sealed record Inzetbijdrage(DateOnly Dag, int Minuten, bool ConsultVanAnderen)
{
    public static IReadOnlyList<Inzetbijdrage> Uit(IEnumerable<Boeking> feiten) =>
        [.. feiten.Where(b => b.Feit is InzetGeregistreerd).Select(b => Van(b, (InzetGeregistreerd)b.Feit))];

    private static Inzetbijdrage Van(Boeking boeking, InzetGeregistreerd inzet) =>
        new(boeking.Dag, inzet.Minuten, inzet.Soort == Inzetsoort.Consultatie && DeedEenAnder(boeking.Registratie));

    private static bool DeedEenAnder(Registratie registratie) =>
        (registratie.Envelop.UitgevoerdDoor ?? [registratie.Door]).Any(p => p.OrganisatieSoort != OrganisatieSoort.LokaalTeam);
}
