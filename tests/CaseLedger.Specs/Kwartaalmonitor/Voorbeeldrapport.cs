using CaseLedger.Kwartaalmonitor;
using CaseLedger.Platform;

namespace CaseLedger.Specs.Kwartaalmonitor;

/// <summary>Made-up reports in which every row is filled.</summary>
internal static class Voorbeeldrapport
{
    private static readonly Kwartaal Eerste = new(2024, 3);

    /// <summary>Six quarters of a toekomsttuin; the last was frozen and changed afterwards.</summary>
    public static Monitorrapport Tuin { get; } = new("Huizen", [.. Kwartaal.Reeks(Eerste, new Kwartaal(2025, 3)).Select((k, i) => Gewoon("huizen", k, i)), Vol("huizen", new Kwartaal(2025, 4), 5)], []);

    /// <summary>Six quarters of a regio with three toekomsttuinen.</summary>
    public static Monitorrapport Regio { get; } = new(
        "Gooi en Vechtstreek",
        [.. Kwartaal.Reeks(Eerste, new Kwartaal(2025, 4)).Select((k, i) => Gewoon("gooi-en-vechtstreek", k, (3 * i) + 6))],
        [Vol("huizen", new Kwartaal(2025, 4), 5), Gewoon("hilversum", new Kwartaal(2025, 4), 9), Gewoon("gooise-meren", new Kwartaal(2025, 4), 1)]);

    /// <summary>As for a reader outside the regio: counts from 1 to 4 are hidden.</summary>
    public static string? KleinVerborgen(Kwartaalmonitorweergave weergave, string pad) =>
        Cijferlijst.Van(weergave).Single(c => c.Pad == pad) is { Soort: Cijfersoort.Aantal, Getal: > 0 and < 5 } ? "<5" : null;

    private static Kwartaalmonitorweergave Gewoon(string tuin, Kwartaal kwartaal, int maat)
    {
        var (telling, eerder) = (Telling(maat), Enumerable.Range(0, maat + 1).Select(Telling).Aggregate(Kwartaaltelling.Leeg, (som, t) => som.Plus(t)));
        return new Kwartaalmonitorweergave(Kwartaalcijfers.Van(tuin, kwartaal, telling, eerder), Monitorstand.Actueel)
        {
            Positie = 84_210,
            Ervaringen = [.. Enumerable.Range((int)Monitorrij.G, 5).Select(r => (Monitorrij)r).Select(r => r == Monitorrij.J ? new Ervaringen(r, 7, null) { Ja = 5, Nee = 2 } : new Ervaringen(r, 2 + maat, null))],
        };
    }

    private static Kwartaalmonitorweergave Vol(string tuin, Kwartaal kwartaal, int maat) => Gewoon(tuin, kwartaal, maat) with
    {
        Stand = Monitorstand.Vastgesteld,
        VastgesteldOp = new DateTimeOffset(2026, 1, 21, 10, 0, 0, TimeSpan.Zero),
        Vaststelling = new Vaststellingweergave(2, new DateTimeOffset(2026, 1, 21, 10, 0, 0, TimeSpan.Zero), Wie("Maaike de Graaf"), 84_210, "Twee aanmeldingen waren te laat vastgelegd."),
        Aanlevering = new Aanleveringweergave(new DateTimeOffset(2026, 1, 8, 9, 0, 0, TimeSpan.Zero), Wie("Sander Bos"), "De inzet van december is nog niet van alle partners binnen."),
        Duidingen =
        [
            new Duidingweergave(Monitorrij.A, "De stijging komt door het nieuwe aanmeldpunt bij de huisartsen. Wij verwachten dat het aantal in het voorjaar gelijk blijft.", new DateTimeOffset(2026, 1, 19, 9, 0, 0, TimeSpan.Zero), Wie("Maaike de Graaf")),
            new Duidingweergave(Monitorrij.F, "Bij twee huishoudens is de ondertoezichtstelling <samen> met het gezin aangevraagd.", new DateTimeOffset(2026, 1, 19, 9, 0, 0, TimeSpan.Zero), Wie("Maaike de Graaf")),
        ],
        Verschillen =
        [
            new Verschil(Monitorrij.A, [new Cijferverschil("/aangemeld", 16, 17), new Cijferverschil("/waarvanAnoniem", 2, 3)], 1, [new Verschiloorzaak(Guid.Empty, Guid.Empty, 84_377)]),
            new Verschil(Monitorrij.D, [new Cijferverschil("/vormen/1/gemiddeldeUrenPerWeek", 2.33m, 2.41m), new Cijferverschil("/vormen/4/gemiddeldeUrenPerWeek", null, 1.25m)], 3, null),
        ],
        Ervaringen =
        [
            Ervaring(Monitorrij.G, "Er is meer rust: wij beginnen samen aan tafel en hoeven het verhaal niet steeds opnieuw te horen."),
            Ervaring(Monitorrij.H, "Het kost in het begin meer tijd. Daarna is duidelijk wie wat doet."),
            Ervaring(Monitorrij.I, "Wij hadden eindelijk steeds dezelfde twee mensen aan de deur."),
            Ervaring(Monitorrij.J, null) with { Aantal = 7, Ja = 6, Nee = 1 },
            Ervaring(Monitorrij.K, "Zij wist hoe het voelt. Toen durfde ik het te zeggen."),
        ],
        Nulmeting = new Nulmetingweergave("Jaarverslag 2023 van de gemeente", new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero), Wie("Maaike de Graaf"), Nulmeting),
    };

    private static Nulmetingcijfers Nulmeting => new()
    {
        Totaal = 18,
        Wachtend = 6,
        Aangemeld = 9,
        WaarvanAnoniem = 1,
        WaarvanHeraanmelding = 4,
        Beeindigd = 5,
        NietIngestroomd = 2,
        ZonderMinderjarigen = 1,
        Vormen = Enum.GetValues<Regime>().ToDictionary(v => v, v => 3 + (int)v),
        MaatregelOverwogen = 5,
        Maatregelen = Maatregelrijen.Alle.ToDictionary(m => m, m => 1 + (int)m),
    };

    private static Ervaringen Ervaring(Monitorrij vraag, Verzegeld<string>? tekst) => new(
        vraag,
        2,
        [
            new Ervaringweergave(new DateOnly(2025, 11, 12), tekst, vraag == Monitorrij.J ? Tekst("Het gezin vertelde haar wat het ons niet vertelde.") : null, "Gesprek"),
            new Ervaringweergave(new DateOnly(2025, 12, 3), tekst is null ? null : Tekst("Dat de afspraken op één vel staan, helpt."), null, null),
        ]);

    private static Verzegeld<string> Tekst(string tekst) => tekst;

    private static Kwartaaltelling Telling(int maat) => Kwartaaltelling.Van(
    [
        (Teller.Totaal, 14 + (4 * maat)),
        (Teller.Wachtend, 2 + (maat % 3)),
        (Teller.Aangemeld, 6 + (2 * maat)),
        (Teller.Anoniem, 1 + (maat / 3)),
        (Teller.Heraanmelding, 2),
        (Teller.Beeindigd, 1 + maat),
        (Teller.NietIngestroomd, 1),
        (Teller.ZonderMinderjarigen, 2 + (maat / 2)),
        (Teller.MaatregelOverwogen, 4 + maat),
        (Teller.MetMaatregel, 2 + (maat / 2)),
        (Teller.ZonderVerzoek, 1),
        .. Enum.GetValues<Regime>().SelectMany(v => Vorm(v, maat)),
        .. Maatregelrijen.Alle.Select(m => (Teller.Van(m), (long)((maat + (int)m) % 4))),
        .. Enum.GetValues<Leefgebied>().Select(l => (Teller.Van(l), (long)(((int)l * 5) % 11))),
        .. Enum.GetValues<Geweldsvorm>().Select(g => (Teller.Van(g), (long)(((int)g * 7) % 5))),
    ]);

    private static IEnumerable<(string Teller, long Aantal)> Vorm(Regime vorm, int maat)
    {
        var aantal = vorm switch { Regime.AdviesEnConsult => 5 + maat, Regime.MetToestemming => 7 + (2 * maat), Regime.MetBevoegdheden => 3 + maat, Regime.MetJuridischeMaatregel => 2 + (maat / 2), _ => maat % 2 };
        return [(Teller.Huishoudens(vorm), aantal), (Teller.MetInzet(vorm), aantal / 2), (Teller.Dagen(vorm), aantal * 90), (Teller.Minuten(vorm, 90), aantal * 500 * (1 + (int)vorm))];
    }

    private static Door Wie(string naam) => new()
    {
        ProfessionalId = "p",
        Naam = naam,
        Organisatie = "Gemeente",
        OrganisatieSoort = OrganisatieSoort.LokaalTeam,
        Rol = "coördinator",
        Systeem = "spec",
    };
}
