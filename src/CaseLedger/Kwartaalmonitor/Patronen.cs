namespace CaseLedger.Kwartaalmonitor;

/// <summary>Fills that differ in colour, in brightness and in drawing, so that each is enough to tell them apart.</summary>
internal static class Patronen
{
    public const string Grijs = "p-grijs";
    public const string Groen = "p-groen";
    public const string Oranje = "p-oranje";
    public const string Rood = "p-rood";
    public const string Wit = "p-wit";
    public const string Blauw = "p-blauw";
    public const string Lichtblauw = "p-lichtblauw";

    /// <summary>Once on a page.</summary>
    public static Html Svg { get; } = new($"""
        <svg class="patronen" width="0" height="0" aria-hidden="true" focusable="false"><defs>
        {Patroon(Grijs, "#c9c9c9", "<circle cx=\"4\" cy=\"4\" r=\"1.3\" fill=\"#333\"/>")}
        {Patroon(Groen, "#7cc47f", "<path d=\"M-2 2l4-4M0 8l8-8M6 10l4-4\" stroke=\"#12491b\" stroke-width=\"1.3\"/>")}
        {Patroon(Oranje, "#f79a1f", "<path d=\"M4 0v8\" stroke=\"#5c3300\" stroke-width=\"1.6\"/>")}
        {Patroon(Rood, "#b3261e", "<path d=\"M0 0l8 8M8 0l-8 8\" stroke=\"#fff\" stroke-width=\"1\"/>")}
        {Patroon(Wit, "#fff", "<path d=\"M0 4h8\" stroke=\"#444\" stroke-width=\"1.2\"/>")}
        {Patroon(Blauw, "#1f3f66", string.Empty)}
        {Patroon(Lichtblauw, "#b9d3ee", "<path d=\"M-2 6l4 4M0 0l8 8M6-2l4 4\" stroke=\"#1f3f66\" stroke-width=\"1.2\"/>")}
        </defs></svg>
        """);

    public static string Van(Regime vorm) => vorm switch
    {
        Regime.AdviesEnConsult => Grijs,
        Regime.MetToestemming => Groen,
        Regime.MetBevoegdheden => Oranje,
        Regime.MetJuridischeMaatregel => Rood,
        _ => Wit,
    };

    private static string Patroon(string id, string vlak, string tekening) =>
        $"""<pattern id="{id}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="{vlak}"/>{tekening}</pattern>""";
}
