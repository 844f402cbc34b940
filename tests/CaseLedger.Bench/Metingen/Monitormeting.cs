using CaseLedger.Bench.Huishoudens;

namespace CaseLedger.Bench.Metingen;

/// <summary>P5: a quarter's monitor costs the same with a hundred times the events.</summary>
internal sealed class Monitormeting : IMeting
{
    private const string Kwartaal = "/v1/kwartaalmonitors/hilversum/2024-4";
    private const long Groot = 1_000_000;
    private const long Klein = 10_000;
    private const ulong Zaad = 5;
    private static readonly TimeSpan Bijgewerkt = TimeSpan.FromHours(1);

    public static string Id => "P5";

    public static string? Doel => "<= 1.5";

    public static async Task<Vergelijking> Meet(Omgeving omgeving, CancellationToken stop)
    {
        await using var groot = await Start(omgeving, Groot / omgeving.Deel, stop);
        await using var klein = await Start(omgeving, Klein / omgeving.Deel, stop);
        return await Vergelijking.Van(() => groot.Haal(Kwartaal, stop), () => klein.Haal(Kwartaal, stop));
    }

    private static async Task<Dienstproces> Start(Omgeving omgeving, long events, CancellationToken stop)
    {
        var dienst = await omgeving.Start(new Generator(Zaad).Alle(), events, stop);
        // A monitor that is kept by a follower says up to which entry it counts.
        await dienst.Wacht(async () => (await dienst.Json(Kwartaal, stop))["positie"] is not { } positie || positie.GetValue<long>() >= events, Bijgewerkt, stop);
        return dienst;
    }
}
