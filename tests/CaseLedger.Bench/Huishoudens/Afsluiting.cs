using CaseLedger.Uitstroom;

namespace CaseLedger.Bench.Huishoudens;

/// <summary>How a traject ends.</summary>
internal static class Afsluiting
{
    /// <summary>Jointly, with a view of safety, and with nothing imposed that still runs (R16-R18).</summary>
    public static void Rond(this Verhaal v)
    {
        v.SchaalAf();
        if (v.Stand.Regime == Regime.MetJuridischeMaatregel)
        {
            v.MetToestemming();
        }

        v.Na(7, 20).Beoordeel(stabiel: true);
        v.Na(1, 40).Uitstroom(v.Stand.Beoordelingen > 1
            ? v.Lot.Een(Uitstroomreden.VeiligheidStabiel, Uitstroomreden.VeiligheidStabiel, Uitstroomreden.AfgeschaaldNaarLokaalTeam, Uitstroomreden.WarmOvergedragen)
            : v.Lot.Een(Uitstroomreden.Verhuisd, Uitstroomreden.GeenToestemmingMeer, Uitstroomreden.AfgeschaaldNaarLokaalTeam));
        if (v.Lot.Kans(40))
        {
            v.Na(20, 60).Leg(new NazorgContactGeregistreerd { Vervolg = v.Lot.Kort() });
        }
    }

    public static void Uitstroom(this Verhaal v, Uitstroomreden reden)
    {
        var nazorg = reden == Uitstroomreden.VeiligheidStabiel;
        v.Leg(new HuishoudenUitgestroomd
        {
            Deelnemers = [OrganisatieSoort.LokaalTeam, OrganisatieSoort.VeiligThuis],
            Reden = reden,
            Eindevaluatie = v.Lot.Verslag(),
            Nazorg = nazorg ? new Nazorg { Wie = [OrganisatieSoort.LokaalTeam], Contactmomenten = [new Nazorgmoment { Voor = v.Dag.AddDays(90) }] } : null,
            GeenNazorgReden = nazorg ? null : new Verzegeld<string>(v.Lot.Kort()),
        });
    }
}
