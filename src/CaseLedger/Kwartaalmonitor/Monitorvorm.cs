using System.Text.Json.Nodes;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The forms in which monitors are answered.</summary>
internal static class Monitorvorm
{
    /// <summary>Media types; the first when the caller has no preference.</summary>
    public static IReadOnlyList<string> Alle { get; } = [Voorkeur.Json, Voorkeur.Html, Voorkeur.Csv, Voorkeur.Werkboek];

    private const int Verloopkwartalen = 8;

    /// <summary>The quarters of a report: a form that shows how things went has those before it too, from the start on.</summary>
    public static IReadOnlyList<Kwartaal> Verloop(HttpRequest verzoek, DateOnly startdatum, Kwartaal laatste) => verzoek.Vorm([.. Alle]) is Voorkeur.Html or Voorkeur.Werkboek
        ? [.. Kwartaal.Reeks(Kwartaal.Van(startdatum), laatste).DefaultIfEmpty(laatste).TakeLast(Verloopkwartalen)]
        : [laatste];

    /// <summary>Says in the contract that an operation answers in all forms; with <c>onderdruk</c> a text takes the place of figures.</summary>
    public static RouteHandlerBuilder WithVormen<T>(this RouteHandlerBuilder bouwer) => bouwer
        .Produces<T>(StatusCodes.Status200OK, Voorkeur.Json, [.. Alle.Skip(1)])
        .WithMetadata(new Antwoordkeuze(typeof(T), typeof(JsonObject)));

    /// <summary>Without extension: <c>kwartaalmonitor-huizen-2024-4</c>.</summary>
    public static string Bestandsnaam(Monitorrapport rapport)
    {
        var (eerste, laatste) = (rapport.Kwartalen[0].Kwartaal, rapport.Hoofd.Kwartaal);
        var soort = rapport.Delen.Count > 0 ? "regiomonitor" : "kwartaalmonitor";
        return eerste == laatste ? $"{soort}-{rapport.Hoofd.Toekomsttuin}-{laatste}" : $"{soort}-{rapport.Hoofd.Toekomsttuin}-{eerste}-tot-en-met-{laatste}";
    }
}
