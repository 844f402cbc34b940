namespace CaseLedger.Kwartaalmonitor;

/// <summary>A table of the report, the same on screen, on paper and in a workbook.</summary>
/// <param name="Titel">Caption.</param>
/// <param name="Koppen">Of the columns; the first is that of the names.</param>
/// <param name="Regels">Names with their figures.</param>
internal sealed record Cijfertabel(string Titel, IReadOnlyList<string> Koppen, IReadOnlyList<Cijferregel> Regels)
{
    /// <summary>Whether the names alone say what the figures are, so that heads only take room.</summary>
    public bool IsLijst => Koppen.Count == 2;
}

/// <param name="Naam">What the figures are of.</param>
/// <param name="Cijfers">One for each column after the first; null where there is nothing to say.</param>
internal sealed record Cijferregel(string Naam, IReadOnlyList<Cijfer?> Cijfers);
