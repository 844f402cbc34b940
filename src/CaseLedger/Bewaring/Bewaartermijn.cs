using CaseLedger.Aandachtspunten;
using CaseLedger.Aanmelding;
using CaseLedger.Leden;
using CaseLedger.Maatregelen;

namespace CaseLedger.Bewaring;

/// <summary>
/// How long a dossier is kept: 20 years after its last change (art. 7.3.8 Jeugdwet, art. 5.3.4 Wmo 2015), and with a
/// jeugdbeschermingsmaatregel until 30 years after the child came of age. The longest holds for all of it.
/// </summary>
internal static class Bewaartermijn
{
    public const int Jaren = 20;
    private const int Meerderjarig = 18;
    private const int NaMeerderjarigheid = 30;

    /// <summary>The first local day on which the dossier may be destroyed. Pure.</summary>
    /// <param name="geldend">All facts of a household with the values that hold, in any order.</param>
    /// <param name="jaren">Of the gemeente, after the last change.</param>
    public static DateOnly Voorbij(IReadOnlyList<Boeking> geldend, int jaren) => Beschermd(geldend)
        .Append(geldend.Where(b => b.Feit is not IVernietigd).Max(Gewijzigd).AddYears(jaren).AddDays(1))
        .Max();

    /// <summary>The day of the change: of what was brought in from elsewhere the day on which it happened, else the term would begin anew.</summary>
    private static DateOnly Gewijzigd(Boeking boeking) =>
        boeking.Registratie.Door.Geimporteerd ? boeking.Dag : boeking.Registratie.VastgelegdOp.Dag();

    private static IEnumerable<DateOnly> Beschermd(IReadOnlyList<Boeking> geldend)
    {
        var kinderen = geldend.Where(b => !b.IsIngetrokken).SelectMany(b => Kinderen(b.Feit).Select(kind => (Kind: kind, b.Dag))).ToList();
        if (kinderen.Count == 0)
        {
            return [];
        }

        var leden = Huishouden.Begin(Guid.Empty, geldend);
        return kinderen.Select(k => Meerderjarigheid(leden.Lid(k.Kind), k.Dag).AddYears(NaMeerderjarigheid));
    }

    /// <summary>The day on which the child comes of age; of a child whose birth is not known the latest that it can be.</summary>
    private static DateOnly Meerderjarigheid(Lid? kind, DateOnly dag) => Vervaldagen.Verjaardag(kind?.Geboren() ?? dag, Meerderjarig);

    private static IEnumerable<LidId> Kinderen(IFeit feit) => feit switch
    {
        MaatregelGeregistreerd maatregel when IsJeugdbescherming(maatregel.Soort) => maatregel.Leden,
        HuishoudenAangemeld { Gezag: { } gezag } => gezag.Where(IsVoogdij).Select(g => g.Kind),
        GezagVastgelegd gezag when IsVoogdij(gezag) => [gezag.Kind],
        _ => [],
    };

    private static bool IsVoogdij(Gezag gezag) => gezag.Soort is Gezagsoort.Voogdij or Gezagsoort.VoorlopigeVoogdij;

    private static bool IsJeugdbescherming(Maatregelsoort soort) => soort is Maatregelsoort.Ondertoezichtstelling
        or Maatregelsoort.VoorlopigeOndertoezichtstelling or Maatregelsoort.MachtigingUithuisplaatsing
        or Maatregelsoort.GezagsbeeindigendeMaatregel or Maatregelsoort.VoorlopigeVoogdij;
}

/// <summary>How many years a gemeente keeps a dossier after its last change: <c>Bewaarjaren__0402=25</c>; never less than the law says.</summary>
internal sealed class Bewaarinstelling(IConfiguration instellingen)
{
    public int Jaren(string gemeente) => Math.Max(Bewaartermijn.Jaren, instellingen.GetValue<int>($"Bewaarjaren:{gemeente}"));
}
