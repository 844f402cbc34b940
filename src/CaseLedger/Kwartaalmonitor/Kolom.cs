namespace CaseLedger.Kwartaalmonitor;

/// <summary>One of the quarters or toekomsttuinen that are shown side by side.</summary>
/// <param name="Kop">Its short name.</param>
/// <param name="Beeld">Its figures.</param>
internal sealed record Kolom(string Kop, Cijferbeeld Beeld);
