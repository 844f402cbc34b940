using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CaseLedger.Correctie;

/// <summary>What is wrong with an earlier registration, and what should have been there.</summary>
internal record Correctieverzoek
{
    /// <summary>The registration that is corrected; a correction can be corrected too.</summary>
    public required Verwijzing<IFeit> BijRegistratieId { get; init; }

    public required Correctiesoort Soort { get; init; }

    /// <summary>With <c>vervangen</c>: the full body as it should have been sent, <c>gebeurdOp</c> included.</summary>
    public JsonObject? Gegevens { get; init; }

    /// <summary>Why; sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }
}

/// <summary>
/// A mistake was mended: from now on everything is computed as if the corrected value had been there. The original stays
/// as it was recorded, and stays readable in the audit trail.
/// </summary>
[Feit("GegevenGecorrigeerd")]
[NietVoorLeden("it shows on the registration that it corrects")]
internal sealed record GegevenGecorrigeerd : Correctieverzoek, IFeit
{
    public GegevenGecorrigeerd()
    {
    }

    [SetsRequiredMembers]
    public GegevenGecorrigeerd(Correctieverzoek verzoek)
        : base(verzoek)
    {
        Gegevens = null;
    }

    /// <summary>What stands in its place; null when it is withdrawn.</summary>
    public Vervanging? Vervanging { get; init; }

    public string Titel => Soort == Correctiesoort.Ingetrokken ? "Registratie ingetrokken" : "Registratie gecorrigeerd";

    public string Samenvatting => Soort == Correctiesoort.Ingetrokken
        ? "Een eerdere registratie geldt niet meer."
        : "Een eerdere registratie is vervangen.";

    public IFeit InDossier() => Vervanging is { } vervanging
        ? this with { Vervanging = vervanging with { Gegevens = vervanging.Gegevens.InDossier() } }
        : this;
}

/// <summary>The corrected registration.</summary>
internal sealed record Vervanging
{
    public required DateTimeOffset GebeurdOp { get; init; }

    public required Envelop Envelop { get; init; }

    /// <summary>The corrected fact, with its stored name in <c>feit</c>.</summary>
    public required IFeit Gegevens { get; init; }
}

internal enum Correctiesoort
{
    /// <summary>Another value takes its place.</summary>
    Vervangen,
    /// <summary>It is withdrawn.</summary>
    Ingetrokken,
}
