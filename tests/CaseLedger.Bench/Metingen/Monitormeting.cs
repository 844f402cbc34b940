using System.Text.Json;
using System.Text.Json.Nodes;
using CaseLedger.Bench.Huishoudens;
using CaseLedger.Correctie;
using CaseLedger.Kwartaalmonitor;

namespace CaseLedger.Bench.Metingen;

/// <summary>P5: a quarter's monitor costs the same with a hundred times the events.</summary>
internal sealed class Monitormeting : IMeting
{
    private const string Tuin = "hilversum";
    private const string Adres = $"/v1/kwartaalmonitors/{Tuin}/2024-4";
    private const long Groot = 1_000_000;
    private const long Klein = 10_000;
    private const ulong Zaad = 5;
    private static readonly Kwartaal Kwartaal = new(2024, 4);
    private static readonly TimeSpan Bijgewerkt = TimeSpan.FromHours(1);

    public static string Id => "P5";

    public static string? Doel => "<= 1.5";

    public static async Task<Vergelijking> Meet(Omgeving omgeving, CancellationToken stop)
    {
        await using var groot = await Start(omgeving, Groot / omgeving.Deel, stop);
        await using var klein = await Start(omgeving, Klein / omgeving.Deel, stop);
        return await Vergelijking.Van(() => groot.Haal(Adres, stop), () => klein.Haal(Adres, stop));
    }

    private static async Task<Dienstproces> Start(Omgeving omgeving, long events, CancellationToken stop)
    {
        var dienst = await omgeving.Start(new Generator(Zaad).Alle(), events, stop);
        // A monitor that is kept by a follower says up to which entry it counts.
        await dienst.Wacht(async () => (await dienst.Json(Adres, stop))["positie"] is not { } positie || positie.GetValue<long>() >= events, Bijgewerkt, stop);
        Klopt((await dienst.Json(Adres, stop)).AsObject(), events);
        return dienst;
    }

    /// <summary>What the service answers is what counting the generated facts anew gives; a fast answer that is wrong is none.</summary>
    private static void Klopt(JsonObject gekregen, long events)
    {
        var aantal = 0L;
        var bijdragen = new Generator(Zaad).Alle()
            .TakeWhile(h => (aantal += h.Boekingen.Count) - h.Boekingen.Count < events)
            .Select(h => Monitorbijdrage.Van(Correcties.Geldend(h.Boekingen)))
            .Where(b => b.In(Tuin).Count > 0)
            .ToList();
        var verwacht = JsonSerializer.SerializeToNode(Kwartaalcijfers.Bereken(Tuin, Plaats.Startdatum, Kwartaal, bijdragen), ApiJson.Opties)!.AsObject();
        var fout = verwacht.FirstOrDefault(v => gekregen[v.Key]?.ToJsonString() != v.Value?.ToJsonString());
        if (fout.Key is not null)
        {
            throw new InvalidDataException($"{fout.Key} of {events} events is {gekregen[fout.Key]}, not {fout.Value}.");
        }

        Console.Error.WriteLine($"P5: de cijfers van {events} events zijn die van opnieuw tellen ({bijdragen.Count} huishoudens, totaal {gekregen["totaal"]}).");
    }
}
