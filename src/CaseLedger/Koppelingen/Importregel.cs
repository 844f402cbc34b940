using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CaseLedger.Koppelingen;

/// <summary>One line of an import: one registration.</summary>
internal sealed record Importregel
{
    /// <summary>The line's own name; kept for ever, so that sending it again adds nothing.</summary>
    public required string Sleutel { get; init; }

    /// <summary>The source's own key of the household (externeReferentie.id).</summary>
    public required string Huishouden { get; init; }

    /// <summary>The resource name; a nested one joins the names: <c>maatregelen/beeindigingen</c>.</summary>
    public required string Soort { get; init; }

    /// <summary>Who acted.</summary>
    public required Professional Professional { get; init; }

    /// <summary>The body of that POST; a reference may be <c>@sleutel</c> of an earlier line.</summary>
    public required JsonObject Gegevens { get; init; }
}

internal enum Regeluitkomst
{
    /// <summary>Recorded.</summary>
    Gelukt,
    /// <summary>Refused; <c>probleem</c> says why.</summary>
    Mislukt,
    /// <summary>Not tried: an earlier line of this household failed.</summary>
    Overgeslagen,
    /// <summary>Recorded by an earlier import.</summary>
    AlAanwezig,
}

/// <summary>How a line ended.</summary>
internal sealed record Regelverslag
{
    /// <summary>Line number, from 1.</summary>
    public required long Regel { get; init; }

    public string? Sleutel { get; init; }

    public required Regeluitkomst Uitkomst { get; init; }

    public Guid? RegistratieId { get; init; }

    public Probleem? Probleem { get; init; }

    /// <summary>The household as the file calls it, as a keyed hash.</summary>
    [JsonIgnore]
    public Guid? Groep { get; init; }
}

/// <summary>How an import is doing.</summary>
internal sealed record Importvoortgang
{
    public required Guid Id { get; init; }

    public required Importstatus Status { get; init; }

    /// <summary>Lines in the file, blank ones not counted.</summary>
    public required long Regels { get; init; }

    public required long Verwerkt { get; init; }

    public required long Gelukt { get; init; }

    public required long Mislukt { get; init; }

    public required long Overgeslagen { get; init; }

    public required long AlAanwezig { get; init; }

    [JsonPropertyName("_links")]
    public required IReadOnlyDictionary<string, Verwijslink> Links { get; init; }
}

internal enum Importstatus
{
    /// <summary>Lines are being handled.</summary>
    Bezig,
    /// <summary>Every line was handled.</summary>
    Klaar,
    /// <summary>It stopped before its end; send the file again.</summary>
    Afgebroken,
}
