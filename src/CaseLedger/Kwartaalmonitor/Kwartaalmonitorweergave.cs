using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The monitor of one quarter as it is answered: the figures, how firm they are, and what people said of them.</summary>
internal sealed record Kwartaalmonitorweergave : Kwartaalcijfers
{
    [SetsRequiredMembers]
    public Kwartaalmonitorweergave(Kwartaalcijfers cijfers, Monitorstand stand)
        : base(cijfers)
    {
        Stand = stand;
        Links = new Dictionary<string, Verwijslink> { ["self"] = new($"/v1/kwartaalmonitors/{cijfers.Toekomsttuin}/{cijfers.Kwartaal}") };
    }

    public Monitorstand Stand { get; init; }

    /// <summary>When the figures were frozen, UTC; null when they were not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateTimeOffset? VastgesteldOp { get; init; }

    /// <summary>Up to which numbered entry of the ledger the figures count.</summary>
    public long Positie { get; init; }

    public Vaststellingweergave? Vaststelling { get; init; }

    /// <summary>What late recordings and corrections changed since the figures were frozen.</summary>
    public IReadOnlyList<Verschil> Verschillen { get; init; } = [];

    /// <summary>G to K.</summary>
    public IReadOnlyList<Ervaringen> Ervaringen { get; init; } = [];

    /// <summary>The last time that the toekomsttuin handed in the quarter.</summary>
    public Aanleveringweergave? Aanlevering { get; init; }

    /// <summary>The last duiding of each row.</summary>
    public IReadOnlyList<Duidingweergave> Duidingen { get; init; } = [];

    /// <summary>The baseline from before the start.</summary>
    public Nulmetingweergave? Nulmeting { get; init; }

    [JsonPropertyName("_links")]
    public IReadOnlyDictionary<string, Verwijslink> Links { get; init; }
}

/// <summary>Figures that were frozen.</summary>
/// <param name="Versie">1 for the first.</param>
/// <param name="VastgesteldOp">When, UTC.</param>
/// <param name="Door">By whom.</param>
/// <param name="Positie">Up to which numbered entry of the ledger they count.</param>
/// <param name="Reden">Why anew; not needed for the first.</param>
internal sealed record Vaststellingweergave(int Versie, DateTimeOffset VastgesteldOp, Door Door, long Positie, Verzegeld<string>? Reden);

/// <summary>The toekomsttuin says that a quarter is complete.</summary>
/// <param name="Op">When, UTC.</param>
/// <param name="Door">By whom.</param>
/// <param name="Toelichting">What the reader should know.</param>
internal sealed record Aanleveringweergave(DateTimeOffset Op, Door Door, Verzegeld<string>? Toelichting);

/// <summary>What the coördinator says of a row.</summary>
/// <param name="Rij">Which.</param>
/// <param name="Tekst">The words.</param>
/// <param name="Op">When, UTC.</param>
/// <param name="Door">By whom.</param>
internal sealed record Duidingweergave(Monitorrij Rij, Verzegeld<string> Tekst, DateTimeOffset Op, Door Door);

/// <summary>A row that is no longer what was frozen.</summary>
/// <param name="Rij">Which.</param>
/// <param name="Cijfers">The figures of the row that differ.</param>
/// <param name="AantalRegistraties">How many registrations caused it.</param>
/// <param name="Registraties">Which; only for who may see households.</param>
internal sealed record Verschil(Monitorrij Rij, IReadOnlyList<Cijferverschil> Cijfers, int AantalRegistraties, IReadOnlyList<Verschiloorzaak>? Registraties);

/// <param name="Cijfer">Place of the figure in the answer: a JSON pointer.</param>
/// <param name="Vastgesteld">As frozen; null when there was none.</param>
/// <param name="Actueel">As counted now.</param>
internal sealed record Cijferverschil(
    string Cijfer,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Vastgesteld,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Actueel);

/// <param name="HuishoudenId">The household.</param>
/// <param name="RegistratieId">What was recorded late, or the correction.</param>
/// <param name="Positie">Its number in the ledger.</param>
internal sealed record Verschiloorzaak(Guid HuishoudenId, Guid RegistratieId, long Positie);
