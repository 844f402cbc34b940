using System.Collections.Concurrent;
using System.Globalization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The names of the counters of a quarter.</summary>
internal static class Teller
{
    public const string Totaal = "totaal.";
    public const string Wachtend = "wachtend.";
    public const string Aangemeld = "A.aangemeld";
    public const string Anoniem = "A.anoniem";
    public const string Heraanmelding = "A.heraanmelding";
    public const string Beeindigd = "B.beeindigd";
    public const string NietIngestroomd = "B.nietIngestroomd";
    public const string ZonderMinderjarigen = "C.";
    public const string MaatregelOverwogen = "E.";
    public const string MetMaatregel = "F.huishoudens";
    public const string ZonderVerzoek = "F.zonderVerzoek";
    public const string MeerwaardeJa = "J.ja";
    public const string MeerwaardeNee = "J.nee";

    private static readonly ConcurrentDictionary<string, Monitorrij> Rijen = [];

    /// <summary>Households in a form.</summary>
    public static string Huishoudens(Regime vorm) => $"D.{Code.Van(vorm)}.huishoudens";

    /// <summary>Of those, the ones with inzet that counts in the row.</summary>
    public static string MetInzet(Regime vorm) => $"D.{Code.Van(vorm)}.metInzet";

    /// <summary>Days over which the inzet of all of them is spread.</summary>
    public static string Dagen(Regime vorm) => $"D.{Code.Van(vorm)}.dagen";

    /// <summary>Households that were in the form on every day of a quarter, however many that has.</summary>
    public static string HeleKwartalen(Regime vorm) => $"D.{Code.Van(vorm)}.hele";

    /// <summary>Begins the names of <see cref="Minuten(Regime, int)"/>.</summary>
    public static string Minuten(Regime vorm) => $"D.{Code.Van(vorm)}.minuten.";

    /// <summary>Minutes of inzet of the households whose part of the quarter had this many days: hours per week stay exact.</summary>
    public static string Minuten(Regime vorm, int dagen) => Minuten(vorm) + dagen.ToString("000", CultureInfo.InvariantCulture);

    public static string Van(Maatregelrij rij) => $"F.rij.{Code.Van(rij)}";

    public static string Van(Leefgebied leefgebied) => $"problematiek.leefgebied.{Code.Van(leefgebied)}";

    public static string Van(Geweldsvorm vorm) => $"problematiek.geweld.{Code.Van(vorm)}";

    /// <summary>Experiences with a question.</summary>
    public static string Ervaringen(Monitorrij vraag) => $"{Code.Van(vraag)}.";

    /// <summary>The row that a counter belongs to.</summary>
    public static Monitorrij Rij(string teller) => Rijen.GetOrAdd(teller, t => Code.Lees<Monitorrij>(t[..t.IndexOf('.', StringComparison.Ordinal)])!.Value);
}
