namespace CaseLedger.Auditspoor;

/// <summary>Which entries of the audit trail are asked for; null and false: all.</summary>
/// <param name="VanVersie">The first version.</param>
/// <param name="TotVersie">The last version, included.</param>
/// <param name="Door">ProfessionalId of who recorded it.</param>
/// <param name="Soort">A resource name.</param>
/// <param name="Afwijkingen">Only what knowingly deviates from a rule.</param>
internal sealed record Auditspoorvraag(long? VanVersie, long? TotVersie, string? Door, string? Soort, bool Afwijkingen)
{
    /// <summary>The names in the query, for the contract.</summary>
    public static IReadOnlyList<string> Namen { get; } = ["vanVersie", "totVersie", "door", "soort", "afwijkingen"];

    public static Auditspoorvraag Lees(Vraagtekens vraag) => new(
        vraag.Getal("vanVersie"), vraag.Getal("totVersie"), vraag.Tekst("door"), vraag.Tekst("soort"), vraag.Schakelaar("afwijkingen") == true);

    public bool Vraagt(Auditspooritem item) =>
        (VanVersie is null || item.Versie >= VanVersie)
        && (TotVersie is null || item.Versie <= TotVersie)
        && (Door is null || item.Door.ProfessionalId == Door)
        && (Soort is null || item.Soort == Soort)
        && (!Afwijkingen || item.Afwijking is not null);
}
