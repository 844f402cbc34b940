namespace CaseLedger.Kwartaalmonitor;

/// <summary>What a chart shows.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Titel">What it is about.</param>
/// <param name="Uitleg">How to read it.</param>
/// <param name="Kop">What the columns are: the head of the first column of the table beside it.</param>
/// <param name="Kolommen">Quarters or toekomsttuinen.</param>
/// <param name="Reeksen">What is shown of each.</param>
internal sealed record Grafiekgegevens(string Id, string Titel, string Uitleg, string Kop, IReadOnlyList<Kolom> Kolommen, IReadOnlyList<Reeks> Reeksen)
{
    private const int HoogstensGetekend = 8;

    /// <summary>The last ones, as many as can be told apart.</summary>
    public IReadOnlyList<Kolom> Getekend => [.. Kolommen.TakeLast(HoogstensGetekend)];

    /// <summary>The same figures as a table.</summary>
    public Cijfertabel Tabel => new($"{Titel}: de cijfers", [Kop, .. Reeksen.Select(r => r.Naam)], [.. Kolommen.Select(k => new Cijferregel(k.Kop, [.. Reeksen.Select(r => k.Beeld[r.Pad])]))]);

    /// <summary>The chart in words.</summary>
    public string InWoorden => string.Join(' ', Getekend.Select(k => $"{k.Kop}: {string.Join(", ", Reeksen.Select(r => $"{r.Naam} {k.Beeld.Tekst(r.Pad)}"))}."));

    /// <summary>Whether something is not drawn because it is masked.</summary>
    public bool Verbergt => Getekend.Any(k => Reeksen.Any(r => k.Beeld[r.Pad]?.Woord is not null));
}

/// <param name="Naam">In the legend.</param>
/// <param name="Patroon">How it is filled.</param>
/// <param name="Pad">The figure.</param>
internal sealed record Reeks(string Naam, string Patroon, string Pad);
