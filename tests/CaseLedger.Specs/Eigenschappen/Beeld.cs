using CaseLedger.Platform;

namespace CaseLedger.Specs.Eigenschappen;

/// <summary>What the service's own state says, in the words of <see cref="Model"/>.</summary>
internal static class Beeld
{
    public static IReadOnlyList<string> Regels(Huishouden huishouden, IReadOnlyList<DateOnly> dagen) =>
    [
        $"anoniem {huishouden.Anoniem}",
        .. huishouden.Leden.Select(l => l.LidId!.Value.ToString()).Order(StringComparer.Ordinal).Select(l => $"lid {l}"),
        .. huishouden.Trajecten.Select(t =>
            $"traject {t.Nummer} van {t.Opening.Id} tot {(t == huishouden.Traject ? "nu" : t.Uitstroom?.Id.ToString() ?? "verdwenen")} in {t.Aanmelding.Toekomsttuin} regime {(t.Regime is { } r ? Code.Van(r) : "geen")} contactpersoon {t.Contactpersoon?.Professional.ProfessionalId ?? "geen"} ingestroomd {t.IsIngestroomd}"),
        $"voorop {huishouden.Tandem.InRegie}",
        .. huishouden.Tandem.Deelnemers.Select(d => $"rijdt mee {d.Id} {Code.Van(d.Rol)}"),
        .. huishouden.Maatregelen.Alle.Select(m => $"maatregel {m.Id} loopt {Opsomming(dagen, m.Loopt)}"),
        .. huishouden.Toestemmingen.Laatste.Select(l =>
            $"toestemming {l.Key.Beslisser?.ToString() ?? "organisatie"} {l.Key.Voor} {Code.Van(l.Key.Doel)} {l.Value.Id} geldt {Opsomming(dagen, d => huishouden.Toestemmingen.Geldig(l.Key.Beslisser, l.Key.Voor, l.Key.Doel, d) is not null)}").Order(),
    ];

    /// <summary>More than the model knows: who took part, and what belongs to which traject.</summary>
    public static IReadOnlyList<string> Uitgebreid(Huishouden huishouden, IReadOnlyList<DateOnly> dagen) =>
    [
        .. Regels(huishouden, dagen),
        .. huishouden.Trajecten.Select(t => $"{t.Nummer}: {string.Join(' ', t.Boekingen.Select(b => b.Id))}; {string.Join(' ', t.Meegedaan.Order())}; {string.Join(' ', t.Meegereden.Order())}; {t.Fase}"),
        .. dagen.Select(d => $"{d}: {string.Join(' ', huishouden.Bereik(d).Select(l => l.Id).Order())} {huishouden.MagBesprokenWorden(d)} {huishouden.MagMeerijden(OrganisatieSoort.Ggz, d)}"),
    ];

    private static string Opsomming(IReadOnlyList<DateOnly> dagen, Func<DateOnly, bool> telt) => string.Join(' ', dagen.Where(telt).Select(d => $"{d:yyMMdd}"));
}
