using CaseLedger.Bench.Huishoudens;

namespace CaseLedger.Bench.Metingen;

/// <summary>The work list of a toekomsttuin with a hundred times the open households.</summary>
internal sealed class Werklijstmeting : IMeting
{
    private const string Lijst = "/v1/aandachtspunten?toekomsttuin=hilversum";
    private const int Groot = 100_000;
    private const int Klein = 1_000;
    private const ulong Zaad = 6;

    public static string Id => "werklijst";

    public static string? Doel => null;

    public static async Task<Vergelijking> Meet(Omgeving omgeving, CancellationToken stop)
    {
        await using var groot = await Start(omgeving, Groot / omgeving.Deel, stop);
        await using var klein = await Start(omgeving, Klein / omgeving.Deel, stop);
        return await Vergelijking.Van(() => groot.Haal(Lijst, stop), () => klein.Haal(Lijst, stop));
    }

    private static Task<Dienstproces> Start(Omgeving omgeving, int huishoudens, CancellationToken stop) =>
        omgeving.Start(new Generator(Zaad, Omvang.Begonnen).Alle().Take(huishoudens), null, stop);
}
