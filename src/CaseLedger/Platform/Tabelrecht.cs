namespace CaseLedger.Platform;

/// <summary>What the service's role may do with a table.</summary>
/// <param name="Tabel">With its schema.</param>
/// <param name="Rechten">As in <c>grant</c>, in lower case.</param>
internal sealed record Tabelrecht(string Tabel, params string[] Rechten)
{
    /// <summary>The only columns that may be updated; empty when it may be all or none.</summary>
    public IReadOnlyList<string> Kolommen { get; init; } = [];

    /// <summary>The statement that gives it to a role.</summary>
    /// <param name="rol">The role's name, quoted.</param>
    public string Verleen(string rol) => $"grant {string.Join(", ", Rechten.Select(r => r == "update" && Kolommen.Count > 0 ? $"update ({string.Join(", ", Kolommen)})" : r))} on {Tabel} to {rol}";
}
