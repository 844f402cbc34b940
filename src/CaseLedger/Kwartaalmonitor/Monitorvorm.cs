namespace CaseLedger.Kwartaalmonitor;

/// <summary>The forms in which monitors are answered.</summary>
internal static class Monitorvorm
{
    /// <summary>Media types; the first when the caller has no preference.</summary>
    public static IReadOnlyList<string> Alle { get; } = [Voorkeur.Json, Voorkeur.Html, Voorkeur.Csv, Voorkeur.Werkboek];

    /// <summary>Without extension: <c>kwartaalmonitor-huizen-2024-4</c>.</summary>
    public static string Bestandsnaam(Monitorrapport rapport)
    {
        var (eerste, laatste) = (rapport.Kwartalen[0].Kwartaal, rapport.Hoofd.Kwartaal);
        var soort = rapport.Delen.Count > 0 ? "regiomonitor" : "kwartaalmonitor";
        return eerste == laatste ? $"{soort}-{rapport.Hoofd.Toekomsttuin}-{laatste}" : $"{soort}-{rapport.Hoofd.Toekomsttuin}-{eerste}-tot-en-met-{laatste}";
    }
}
