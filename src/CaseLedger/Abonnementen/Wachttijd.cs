namespace CaseLedger.Abonnementen;

/// <summary>How long to wait after failures.</summary>
internal static class Wachttijd
{
    private const int Meest = 30;
    private const double Spreiding = 0.2;

    /// <summary>Doubles with each failure up to a longest, and is spread.</summary>
    /// <param name="keer">Failures so far, from 1.</param>
    /// <param name="eerste">After the first one.</param>
    /// <param name="langste">Never longer than this, but for the spread.</param>
    /// <param name="toeval">From 0 up to 1.</param>
    public static TimeSpan Na(int keer, TimeSpan eerste, TimeSpan langste, double toeval)
    {
        var gewoon = eerste * Math.Pow(2, Math.Clamp(keer - 1, 0, Meest));
        return (gewoon < langste ? gewoon : langste) * Spreid(toeval);
    }

    /// <summary>20 % more or less, so that those who failed together do not come back together.</summary>
    /// <param name="toeval">From 0 up to 1.</param>
    public static double Spreid(double toeval) => 1 - Spreiding + (2 * Spreiding * toeval);
}
