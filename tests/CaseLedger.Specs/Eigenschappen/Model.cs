using System.Text.Json.Nodes;

namespace CaseLedger.Specs.Eigenschappen;

/// <summary>
/// What a household should look like, computed the slow way from what was sent: every question searches the whole list
/// again. It knows nothing of the service's own state.
/// </summary>
internal sealed class Model
{
    private readonly IReadOnlyList<Aanvaard> alles;
    private readonly Dictionary<Guid, JsonObject?> geldend = [];
    private readonly List<Aanvaard> feiten;

    public Model(IReadOnlyList<Aanvaard> aanvaard)
    {
        alles = aanvaard;
        feiten = [.. aanvaard.Where(a => a.Soort != "correcties" && Geldt(a) is not null).Select(a => a with { Inhoud = Geldt(a)! }).OrderBy(a => a.Op).ThenBy(a => a.Versie)];
    }

    /// <summary>What holds, in the order in which it happened.</summary>
    public IReadOnlyList<Aanvaard> Feiten => feiten;

    /// <summary>Days on which something may differ.</summary>
    public IReadOnlyList<DateOnly> Dagen => [.. feiten.SelectMany(f => new[] { f.Datum("geldigTot"), f.Datum("geldigTot")?.AddDays(1), f.Datum("ingangsdatum"), f.Datum("ingangsdatum")?.AddDays(-1), f.Dag, f.Dag.AddDays(-1) })
        .OfType<DateOnly>().Distinct().Order()];

    public IReadOnlyList<string> Regels() =>
    [
        $"anoniem {(bool?)feiten.Last(f => f.Soort is "aanmeldingen" or "anonimiteitsopheffingen").Inhoud["anoniem"] == true}",
        .. feiten.SelectMany(Genoemd).Distinct().Order(StringComparer.Ordinal).Select(l => $"lid {l}"),
        .. Aanmeldingen.Select((_, i) => Traject(i)),
        $"voorop {Voorop()}",
        .. Meerijders().Select(t => $"rijdt mee {t.Id} {t.Tekst("rol")}"),
        .. feiten.Where(f => f.Soort == "maatregelen").Select(m => $"maatregel {m.Id} loopt {Opsomming(dag => Loopt(m, dag))}"),
        .. Toestemmingen(),
    ];

    /// <summary>What could not have happened, by the same slow search; empty in any accepted history.</summary>
    public IEnumerable<string> Onmogelijk()
    {
        for (var i = 0; i < feiten.Count; i++)
        {
            var tot = feiten[..i];
            var open = tot.LastOrDefault(f => f.Soort is "aanmeldingen" or "uitstroombesluiten")?.Soort == "aanmeldingen";
            var feit = feiten[i];
            if (feit.Soort == "aanmeldingen" ? open : !open && feit.Soort is "triages" or "regimewijzigingen" or "regiewissels" or "tandemwisselingen" or "contactpersoonwisselingen" or "uitstroombesluiten" or "plannen")
            {
                yield return $"{feit.Soort} {feit.Id}: traject {(open ? "al" : "niet")} open";
            }

            if (feit.Soort == "regimewijzigingen" && feit.Tekst("naar") == "metJuridischeMaatregel"
                && !tot.Any(m => m.Soort == "maatregelen" && m.Id.ToString() == (string?)feit.Inhoud["grondslag"]?["maatregelId"] && Loopt(m, feit.Dag, tot)))
            {
                yield return $"{feit.Id}: rood zonder lopende maatregel";
            }
        }
    }

    private List<Aanvaard> Aanmeldingen => [.. feiten.Where(f => f.Soort == "aanmeldingen")];

    private bool IsOpen => feiten.FindLastIndex(f => f.Soort == "aanmeldingen") > feiten.FindLastIndex(f => f.Soort == "uitstroombesluiten");

    /// <summary>
    /// A registration holds as sent, unless a later correction of it holds: the last of those says what holds instead. A
    /// correction is a registration too.
    /// </summary>
    private JsonObject? Geldt(Aanvaard registratie)
    {
        if (geldend.TryGetValue(registratie.Id, out var bekend))
        {
            return bekend;
        }

        var laatste = alles.Where(c => c.Soort == "correcties" && c.Versie > registratie.Versie).OrderByDescending(c => c.Versie)
            .Select(Geldt).FirstOrDefault(c => c is not null && (string?)c["bijRegistratieId"] == registratie.Id.ToString());
        return geldend[registratie.Id] = laatste is null ? registratie.Inhoud : (string?)laatste["soort"] == "ingetrokken" ? null : (JsonObject)laatste["gegevens"]!;
    }

    private static IEnumerable<string> Genoemd(Aanvaard feit) => feit.Soort switch
    {
        "leden" => [feit.Tekst("lidId")!],
        "aanmeldingen" or "anonimiteitsopheffingen" when feit.Inhoud["leden"] is JsonArray leden => leden.Select(l => (string)l!["lidId"]!),
        _ => [],
    };

    private string Traject(int nummer)
    {
        var van = feiten.IndexOf(Aanmeldingen[nummer]);
        var einde = feiten.FindIndex(van, f => f.Soort == "uitstroombesluiten");
        var binnen = feiten[van..(einde < 0 ? feiten.Count : einde)];
        var regime = binnen.LastOrDefault(f => f.Soort == "regimewijzigingen")?.Tekst("naar");
        var contactpersoon = binnen.LastOrDefault(f => f.Soort == "contactpersoonwisselingen")?.Inhoud["professional"]!["professionalId"];
        var ingestroomd = regime is not null || binnen.Exists(f => f.Soort == "triages" && f.Tekst("besluit") == "instroom");
        return $"traject {nummer + 1} van {feiten[van].Id} tot {(einde < 0 ? "nu" : feiten[einde].Id)} in {feiten[van].Tekst("toekomsttuin")} regime {regime ?? "geen"} contactpersoon {contactpersoon ?? "geen"} ingestroomd {ingestroomd}";
    }

    private List<Aanvaard> Binnen() => IsOpen ? feiten[feiten.FindLastIndex(f => f.Soort == "aanmeldingen")..] : [];

    private string Voorop() => Binnen().LastOrDefault(f => f.Soort == "regiewissels")?.Tekst("naarDeelnemerId") ?? "lokaalTeam";

    private IEnumerable<Aanvaard> Meerijders() => Binnen().Where(f => f.Tekst("soort") == "erbijGehaald" && !Binnen().Exists(g => g.Tekst("deelnemerId") == f.Id.ToString()));

    private bool Loopt(Aanvaard maatregel, DateOnly dag, IReadOnlyList<Aanvaard>? binnen = null)
    {
        var erover = (binnen ?? feiten).Where(f => f.Tekst("maatregelId") == maatregel.Id.ToString()).ToList();
        var einde = erover.Where(f => f.Soort == "maatregelen/verlengingen").Append(maatregel).Select(f => f.Datum("geldigTot")).Max();
        return (maatregel.Datum("ingangsdatum") ?? maatregel.Dag) <= dag && (einde ?? dag) >= dag && !erover.Exists(f => f.Soort == "maatregelen/beeindigingen");
    }

    private IEnumerable<string> Toestemmingen() =>
        from besluit in feiten
        where besluit.Soort == "toestemmingen"
        from voor in Voor(besluit)
        from doel in besluit.Teksten("reikwijdte").Distinct()
        where !feiten.Skip(feiten.IndexOf(besluit) + 1).Any(later =>
            later.Soort == "toestemmingen" && later.Tekst("lidId") == besluit.Tekst("lidId") && Voor(later).Contains(voor) && later.Teksten("reikwijdte").Contains(doel))
        let regel = $"toestemming {besluit.Tekst("lidId") ?? "organisatie"} {voor} {doel} {besluit.Id} geldt {Opsomming(dag => besluit.Tekst("besluit") == "verleend" && (besluit.Datum("geldigTot") ?? dag) >= dag)}"
        orderby regel
        select regel;

    private static IEnumerable<string> Voor(Aanvaard besluit) => besluit.Inhoud["voorLeden"] is null ? [besluit.Tekst("lidId")!] : besluit.Teksten("voorLeden").Distinct();

    private string Opsomming(Func<DateOnly, bool> telt) => string.Join(' ', Dagen.Where(telt).Select(d => $"{d:yyMMdd}"));
}
