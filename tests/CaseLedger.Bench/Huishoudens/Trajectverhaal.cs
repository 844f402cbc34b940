using CaseLedger.Triage;
using CaseLedger.Uitstroom;

namespace CaseLedger.Bench.Huishoudens;

/// <summary>The kinds of traject, each from aanmelding to uitstroom.</summary>
internal static class Trajectverhaal
{
    private const int KostenVanEinde = 4;

    /// <summary>A question that needs no more than an answer, or that belongs elsewhere.</summary>
    public static void Kort(Verhaal v, int doel, string? referentie)
    {
        v.Aanmelding(v.Lot.Kans(40), referentie, ledenBekend: false);
        v.Triage(v.Lot.Een(Triagebesluit.TerugNaarLokaalTeam, Triagebesluit.Doorverwezen, Triagebesluit.Afgewezen), alleen: true);
        v.Werken(doel - 3, 9);
        v.Na(2, 15).Uitstroom(Uitstroomreden.NietIngestroomd);
    }

    /// <summary>Advice to professionals about a household without a name; may turn into a traject with one.</summary>
    public static void Anoniem(Verhaal v, int doel, string? referentie)
    {
        v.Aanmelding(anoniem: true, referentie, ledenBekend: false);
        v.Triage(Triagebesluit.AdviesEnConsult);
        v.AdviesEnConsult();
        if (v.Lot.Kans(50) || doel < 20)
        {
            v.Werken(doel - 4, 14);
            v.Na(5, 20).Uitstroom(Uitstroomreden.AdviesGegeven);
            return;
        }

        v.Werken(doel / 5, 12);
        v.HefAnonimiteitOp();
        Verder(v, doel);
    }

    /// <summary>A household with a name, for the first time or again.</summary>
    public static void Gewoon(Verhaal v, int doel, string? referentie, bool terug)
    {
        v.Aanmelding(anoniem: false, referentie, terug);
        Verder(v, doel);
    }

    private static void Verder(Verhaal v, int doel)
    {
        var alleen = v.Lot.Kans(4);
        v.Toestemming();
        v.WijsContactpersoonToe();
        v.Triage(Triagebesluit.Instroom, alleen);
        Action<Verhaal>[] loop = v.Lot.Onder(100) switch
        {
            < 20 => [Opschaling.AdviesEnConsult],
            < 58 => [Opschaling.MetToestemming],
            < 80 => [Opschaling.MetToestemming, Opschaling.MetBevoegdheden, Neer],
            < 92 => [Opschaling.MetBevoegdheden, Opschaling.MetMaatregel, Neer],
            < 97 => [Opschaling.MetToestemming, Opschaling.MetMaatregel, Opschaling.Verleng, Neer],
            _ => [Opschaling.MetToestemming, Opschaling.Anders],
        };
        for (var i = 0; i < loop.Length; i++)
        {
            loop[i](v);
            var rest = doel - v.Aantal - KostenVanEinde - ((loop.Length - 1 - i) * KostenVanEinde);
            v.Werken(Math.Max(1, rest / (loop.Length - i)), 16);
        }

        v.Rond();
    }

    private static void Neer(Verhaal v)
    {
        v.SchaalAf();
        v.MetToestemming();
    }
}
