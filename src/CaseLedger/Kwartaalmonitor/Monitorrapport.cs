using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>What a request for monitors is answered with, in whatever form: one or more quarters, and for a regio its parts.</summary>
/// <param name="Naam">Of the toekomsttuin or regio.</param>
/// <param name="Kwartalen">In order; the last is the one that the report is about.</param>
/// <param name="Delen">Of a regio: the same quarter for each of its toekomsttuinen.</param>
internal sealed record Monitorrapport(string Naam, IReadOnlyList<Kwartaalmonitorweergave> Kwartalen, IReadOnlyList<Kwartaalmonitorweergave> Delen)
{
    /// <summary>The quarter that the report is about.</summary>
    [JsonIgnore]
    public Kwartaalmonitorweergave Hoofd => Kwartalen[^1];
}

/// <summary>Several quarters in a row.</summary>
/// <param name="Toekomsttuin">Code.</param>
/// <param name="Kwartalen">In order.</param>
internal sealed record Monitorreeks(string Toekomsttuin, IReadOnlyList<Kwartaalmonitorweergave> Kwartalen);

/// <summary>A quarter of a regio: the sum over its toekomsttuinen, and each of them.</summary>
/// <param name="Regio">Code.</param>
/// <param name="Kwartaal">The quarter.</param>
/// <param name="Peildatum">Its last local day.</param>
/// <param name="Totaal">The sum; <c>toekomsttuin</c> in it is the regio's code.</param>
/// <param name="Toekomsttuinen">Each.</param>
internal sealed record Regiomonitor(string Regio, Kwartaal Kwartaal, DateOnly Peildatum, Kwartaalmonitorweergave Totaal, IReadOnlyList<Kwartaalmonitorweergave> Toekomsttuinen);
