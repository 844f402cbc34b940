using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseLedger.Specs.Kwartaalmonitor;

/// <summary>Someone who has the published report, knows the definitions of the monitor, and wants the hidden figures.</summary>
internal sealed class Lezer_van_het_rapport
{
    private const long Oneindig = 20_000;
    private static readonly string[] Percentagerijen = ["ondertoezichtstelling", "gezagsbeeindigendeMaatregel", "tijdelijkHuisverbod", "contactverbod", "reclassering"];
    private readonly Aanvaller aanvaller = new();
    private readonly Dictionary<string, int> nummers = [];
    private readonly Dictionary<string, string> nu = [];
    private readonly int grens;
    private readonly IReadOnlySet<string> klein;

    /// <param name="kwartalen">Published, in order.</param>
    /// <param name="delen">Published, of a regio.</param>
    /// <param name="grens">The report says it.</param>
    /// <param name="klein">Places of small counts: of any other hidden figure the reader knows that it is none or many, or it would read as small.</param>
    public Lezer_van_het_rapport(IReadOnlyList<JsonNode> kwartalen, IReadOnlyList<JsonNode> delen, int grens, IReadOnlySet<string> klein)
    {
        (this.grens, this.klein) = (grens, klein);
        var k = kwartalen.Select((blad, i) => Lees($"k{i}", blad)).ToList();
        var d = delen.Select((blad, i) => Lees($"d{i}", blad)).ToList();
        for (var i = 1; i < k.Count; i++)
        {
            foreach (var rij in Rijen(kwartalen[i]))
            {
                Som($"{k[i]}/maatregelen/cumulatief/{rij}", [$"{k[i - 1]}/maatregelen/cumulatief/{rij}", $"{k[i]}/maatregelen/aantallen/{rij}"]);
            }
        }

        foreach (var pad in nummers.Keys.Where(p => d.Count > 0 && p.StartsWith(k[^1] + '/', StringComparison.Ordinal)).Select(p => p[k[^1].Length..]).ToList())
        {
            Som(k[^1] + pad, [.. d.Select(deel => Actueel(deel + pad)).Where(nummers.ContainsKey)]);
        }

        Klopt = aanvaller.Leidt_af();
    }

    public bool Klopt { get; }

    /// <summary>Of a hidden figure, which of some values are ruled out.</summary>
    public IReadOnlyList<int> Uitgesloten(string pad, IEnumerable<int> waarden) => [.. waarden.Where(w => aanvaller.Kan(nummers[pad], w) == false)];

    private static IEnumerable<string> Rijen(JsonNode blad) => blad["maatregelen"]!["aantallen"]!.AsObject().Select(r => r.Key);

    private string Actueel(string pad) => nu.GetValueOrDefault(pad, pad);

    private string Lees(string blad, JsonNode json)
    {
        foreach (var (pad, waarde) in Rapportvelden.Aantallen(json))
        {
            nummers[blad + pad] = Weet(blad + pad, waarde);
        }

        foreach (var (i, verschil) in json["verschillen"]!.AsArray().Index())
        {
            foreach (var (j, cijfer) in verschil!["cijfers"]!.AsArray().Index())
            {
                nu[blad + (string)cijfer!["cijfer"]!] = $"{blad}/verschillen/{i}/cijfers/{j}/actueel";
            }
        }

        Binnen(json, pad => blad + pad);
        Binnen(json, pad => Actueel(blad + pad));
        Aandelen(blad, json);
        return blad;
    }

    private int Weet(string pad, JsonNode waarde) => waarde.GetValueKind() == JsonValueKind.Number ? aanvaller.Weet(waarde.Deserialize<int>(), waarde.Deserialize<int>())
        : (string)waarde! == $"<{grens}" ? aanvaller.Weet(1, grens - 1)
        : klein.Contains(pad) || pad.Contains("/verschillen/", StringComparison.Ordinal) ? aanvaller.Weet(0, Oneindig) : NietsOfVeel();

    private int NietsOfVeel()
    {
        var (aantal, iets) = (aanvaller.Weet(0, Oneindig), aanvaller.Weet(0, 1));
        aanvaller.Som([(aantal, 1), (iets, -grens)], 0, long.MaxValue / 8);
        aanvaller.Som([(aantal, 1), (iets, -Oneindig)], -long.MaxValue / 8, 0);
        return aantal;
    }

    private void Binnen(JsonNode json, Func<string, string> p)
    {
        foreach (var pad in new[] { "waarvanAnoniem", "waarvanHeraanmelding", "zonderMinderjarigen/aantal", "maatregelOverwogen/aantal" })
        {
            Hoogstens(p($"/{pad}"), p("/aangemeld"));
        }

        var vormen = json["vormen"]!.AsArray().Select((_, i) => $"/vormen/{i}").ToList();
        vormen.ForEach(v => Hoogstens(p(v + "/huishoudens"), p("/totaal")));
        vormen.ForEach(v => Hoogstens(p(v + "/zonderInzet"), p(v + "/huishoudens")));
        Hoogstens(p("/totaal"), [.. vormen.Select(v => p(v + "/huishoudens"))]);
        Hoogstens(p("/beeindigd"), p("/totaal"));
        foreach (var lijst in new[] { "leefgebieden", "geweld" })
        {
            Enumerable.Range(0, json["problematiek"]![lijst]!.AsArray().Count).ToList().ForEach(i => Hoogstens(p($"/problematiek/{lijst}/{i}/huishoudens"), p("/totaal")));
        }

        Hoogstens(p("/maatregelen/zonderVerzoek"), p("/maatregelen/aantallen/ondertoezichtstelling"));
        Hoogstens(p("/maatregelen/huishoudensMetMaatregel"), [.. Percentagerijen.Select(r => p($"/maatregelen/aantallen/{r}"))]);
        Percentagerijen.ToList().ForEach(r => Hoogstens(p($"/maatregelen/aantallen/{r}"), p("/maatregelen/huishoudensMetMaatregel")));
        Rijen(json).ToList().ForEach(r => Hoogstens(p($"/maatregelen/aantallen/{r}"), p($"/maatregelen/cumulatief/{r}")));
        Som(p("/ervaringen/3/aantal"), [p("/ervaringen/3/ja"), p("/ervaringen/3/nee")]);
    }

    private void Aandelen(string blad, JsonNode json)
    {
        foreach (var (pad, aandeel) in Rapportvelden.Aandelen(json))
        {
            var rij = blad + pad[..pad.LastIndexOf('/')];
            var tellers = pad.EndsWith("/percentage", StringComparison.Ordinal) ? Percentagerijen.Select(r => $"{blad}/maatregelen/aantallen/{r}")
                : nummers.ContainsKey(rij + "/aantal") ? [rij + "/aantal"] : [rij + "/huishoudens"];
            var noemer = nummers[nummers.ContainsKey(rij + "/aantal") ? $"{blad}/aangemeld" : $"{blad}/totaal"];
            if (aandeel is null)
            {
                aanvaller.Som([(noemer, 1)], 0, 0);
            }
            else if (aandeel.GetValueKind() == JsonValueKind.Number)
            {
                var tienden = (long)(aandeel.Deserialize<decimal>() * 10);
                aanvaller.Som([(noemer, 1)], 1, Oneindig);
                aanvaller.Som([.. tellers.Select(t => (nummers[t], 2000L)), (noemer, 1 - (2 * tienden))], 0, long.MaxValue / 8);
                aanvaller.Som([.. tellers.Select(t => (nummers[t], 2000L)), (noemer, -1 - (2 * tienden))], -long.MaxValue / 8, -1);
            }
        }
    }

    private void Hoogstens(string deel, params string[] geheel) => aanvaller.Som([(nummers[deel], 1), .. geheel.Select(g => (nummers[g], -1L))], -long.MaxValue / 8, 0);

    private void Som(string geheel, string[] delen)
    {
        if (delen.Length > 0)
        {
            aanvaller.Som([(nummers[geheel], 1), .. delen.Select(d => (nummers[d], -1L))], 0, 0);
        }
    }
}
