using System.Globalization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>What a figure of the monitor counts in.</summary>
internal enum Cijfersoort
{
    /// <summary>A count.</summary>
    Aantal,

    /// <summary>Percentage with one decimal.</summary>
    Aandeel,

    /// <summary>Hours with two decimals.</summary>
    UrenPerWeek,

    /// <summary>Licht, middel or zwaar.</summary>
    Klasse,
}

/// <summary>One figure as a reader may see it: one that is masked has no value any more, only the word in its place.</summary>
/// <param name="Pad">Its place in the answer: a JSON pointer.</param>
/// <param name="Rij">The row that it belongs to.</param>
/// <param name="Naam">Dutch; tells it apart from all others of the quarter.</param>
/// <param name="Soort">What it counts in.</param>
/// <param name="Getal">The number; null when there is none, or none to show.</param>
internal sealed record Cijfer(string Pad, Monitorrij Rij, string Naam, Cijfersoort Soort, decimal? Getal)
{
    /// <summary>What is shown of a figure without a number.</summary>
    public const string Geen = "–";

    private static readonly NumberFormatInfo Nederlands = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>A class, or what is shown in place of a masked figure.</summary>
    public string? Woord { get; init; }

    /// <summary>Another figure that this one tells of, and is hidden with.</summary>
    public string? Over { get; init; }

    public string Eenheid => Soort switch
    {
        Cijfersoort.Aantal => "aantal",
        Cijfersoort.Aandeel => "%",
        Cijfersoort.UrenPerWeek => "uren per week",
        _ => "klasse",
    };

    /// <summary>As a Dutch reader reads it: <c>1.234</c>, <c>33,3%</c>, <c>2,50</c>.</summary>
    public string Tekst => Woord ?? Getal?.ToString(Soort switch
    {
        Cijfersoort.Aandeel => "#,0.0'%'",
        Cijfersoort.UrenPerWeek => "#,0.00",
        _ => "#,0",
    }, Nederlands) ?? Geen;

    /// <summary>The same with nothing of the figure left when it is masked.</summary>
    public Cijfer Achter(Masker? masker, Kwartaalmonitorweergave weergave) =>
        (masker?.Invoke(weergave, Pad) ?? (Over is null ? null : masker?.Invoke(weergave, Over))) is { } woord ? this with { Getal = null, Woord = woord } : this;
}
