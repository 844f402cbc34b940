using System.Text.Json.Serialization;

namespace CaseLedger.Platform;

/// <summary>A refusal or failure as RFC 9457 problem details, in Dutch.</summary>
/// <param name="Soort">What kind of problem.</param>
internal sealed record Probleem([property: JsonIgnore] Probleemsoort Soort)
{
    public const string Mediatype = "application/problem+json";

    /// <summary>URI that resolves to an explanation.</summary>
    public string Type => $"/v1/problemen/{Soort.Code}";

    public string Title => Soort.Titel;

    public int Status => Soort.Status;

    /// <summary>What to do next.</summary>
    public string Detail => Bijzonderheid is null ? Soort.Uitleg : $"{Bijzonderheid} {Soort.Uitleg}";

    /// <summary>The path that was asked for.</summary>
    public string? Instance { get; init; }

    /// <summary>Per field what is wrong (400).</summary>
    public IReadOnlyList<Veldfout>? Velden { get; init; }

    /// <summary>Rules that stand in the way (409).</summary>
    public IReadOnlyList<Regelverwijzing>? Regels { get; init; }

    /// <summary>The version of the dossier now (409, 412).</summary>
    public long? HuidigeVersie { get; init; }

    /// <summary>The household that has this reference already.</summary>
    public Guid? HuishoudenId { get; init; }

    /// <summary>The later registration that could no longer be true.</summary>
    public Guid? LatereRegistratieId { get; init; }

    /// <summary>A first sentence of this occurrence.</summary>
    [JsonIgnore]
    public string? Bijzonderheid { get; init; }

    public static Probleem Ongeldig(IReadOnlyList<Veldfout> velden) => new(Probleemsoort.OngeldigVerzoek) { Velden = velden };

    public static Probleem Ongeldig(string pad, string melding) => Ongeldig([new Veldfout(pad, melding)]);
}

/// <summary>A rule as named in a refusal; <c>/v1/regels</c> has them all.</summary>
internal sealed record Regelverwijzing(string Id, Regelaard Aard, string Tekst, string VoorLid, string Bron, bool AfwijkingMogelijk)
{
    public static Regelverwijzing Van(Regel regel) => new(regel.Id, regel.Aard, regel.Tekst, regel.VoorLid, regel.Bron, regel.AfwijkingMogelijk);
}
