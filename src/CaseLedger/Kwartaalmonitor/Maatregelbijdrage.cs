using CaseLedger.Maatregelen;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>A maatregel that was registered.</summary>
/// <param name="Dag">Local day on which it happened.</param>
/// <param name="Soort">Which.</param>
/// <param name="Herkomst">How it came about.</param>
/// <param name="ZonderVerzoek">No raadsverzoek came before it in the dossier.</param>
internal sealed record Maatregelbijdrage(DateOnly Dag, Maatregelsoort Soort, Herkomst Herkomst, bool ZonderVerzoek)
{
    public static IReadOnlyList<Maatregelbijdrage> Uit(IEnumerable<Boeking> feiten, IReadOnlySet<Guid> zonderVerzoek) =>
        [.. feiten.Where(b => b.Feit is MaatregelGeregistreerd).Select(b => Van(b, (MaatregelGeregistreerd)b.Feit, zonderVerzoek.Contains(b.Id)))];

    private static Maatregelbijdrage Van(Boeking boeking, MaatregelGeregistreerd maatregel, bool zonderVerzoek) =>
        new(boeking.Dag, maatregel.Soort, maatregel.Herkomst, zonderVerzoek);
}

/// <summary>A verzoek to the Raad.</summary>
/// <param name="Dag">Local day on which it happened.</param>
/// <param name="Herkomst">How it came about.</param>
internal sealed record Verzoekbijdrage(DateOnly Dag, Herkomst Herkomst)
{
    public static IReadOnlyList<Verzoekbijdrage> Uit(IEnumerable<Boeking> feiten) =>
        [.. feiten.Where(b => b.Feit is RaadOmToetsingVerzocht).Select(b => new Verzoekbijdrage(b.Dag, ((RaadOmToetsingVerzocht)b.Feit).Herkomst))];
}
