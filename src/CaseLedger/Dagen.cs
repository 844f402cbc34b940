namespace CaseLedger;

/// <summary>Calendar days of the Netherlands: all days and quarters are read in Europe/Amsterdam.</summary>
internal static class Dagen
{
    public const int EersteJaar = 1900;
    public const int LaatsteJaar = 2199;
    /// <summary>The last day that can be stored: without end.</summary>
    public static readonly DateOnly Altijd = new(LaatsteJaar, 12, 31);

    public const string BuitenBereik = "Dit jaartal kan niet: gebruik een jaar van 1900 tot en met 2199.";

    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The local day on which a moment falls.</summary>
    public static DateOnly Dag(this DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime);

    /// <summary>The moment at which a local day begins.</summary>
    public static DateTimeOffset Begin(this DateOnly dag)
    {
        var lokaal = dag.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(lokaal, Amsterdam.GetUtcOffset(lokaal)).ToUniversalTime();
    }

    /// <summary>Whole years between a birthday and a day; a birthday of 29 February counts from 1 March in other years (art. 1:2 BW practice).</summary>
    public static int Leeftijd(DateOnly geboren, DateOnly op)
    {
        var jaren = op.Year - geboren.Year;
        return (op.Month, op.Day).CompareTo((geboren.Month, geboren.Day)) < 0 ? jaren - 1 : jaren;
    }

    /// <summary>As people say it: <c>5 november 2024</c>.</summary>
    public static string Voluit(this DateOnly dag) => $"{dag.Day} {Maanden[dag.Month - 1]} {dag.Year}";

    /// <summary>Days from one day to another.</summary>
    public static int Tot(this DateOnly van, DateOnly tot) => tot.DayNumber - van.DayNumber;
}
