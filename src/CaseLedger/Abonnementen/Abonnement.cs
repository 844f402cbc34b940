namespace CaseLedger.Abonnementen;

/// <summary>Who wants to be told, and of what.</summary>
internal sealed record Abonnementverzoek
{
    /// <summary>Where events are sent by POST: https, without a password, query or fragment.</summary>
    public required string Url { get; init; }

    /// <summary>Types of events, such as <c>nl.caseledger.regie-gewisseld</c>; left out or empty: all.</summary>
    public IReadOnlyList<string>? Soorten { get; init; }

    /// <summary>CBS codes; left out or empty: all of the token.</summary>
    public IReadOnlyList<string>? Gemeenten { get; init; }

    /// <summary>Standard Webhooks: <c>whsec_</c> and base64 of 24 to 64 bytes. Left out: the service makes one and shows it in this answer alone.</summary>
    public string? Geheim { get; init; }
}

/// <summary>A new secret.</summary>
internal sealed record Geheimverzoek
{
    /// <summary>As with the subscription; left out: the service makes one.</summary>
    public string? Geheim { get; init; }
}

/// <summary>A subscription; never its secret, but in the answer to who made one or changed it.</summary>
internal sealed record Abonnementweergave
{
    public required Guid AbonnementId { get; init; }

    public required string Url { get; init; }

    /// <summary>Types of events; empty for all.</summary>
    public required IReadOnlyList<string> Soorten { get; init; }

    /// <summary>CBS codes.</summary>
    public required IReadOnlyList<string> Gemeenten { get; init; }

    public required DateTimeOffset GemaaktOp { get; init; }

    /// <summary>The number in the ledger after which events are sent; what came before is in the feed.</summary>
    public required long NaPositie { get; init; }

    /// <summary>Failures since the last delivery.</summary>
    public required int Mislukt { get; init; }

    /// <summary>Until then nothing is sent: the receiver failed too often, or asked for it.</summary>
    public DateTimeOffset? OnderbrokenTot { get; init; }

    public DateTimeOffset? BeeindigdOp { get; init; }

    public Eindreden? BeeindigdOmdat { get; init; }

    /// <summary>The secret that the service made, once.</summary>
    public string? Geheim { get; init; }
}

/// <summary>A subscription as the service needs it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Gemeente">Whose key seals its secrets, and whose ledger records it.</param>
/// <param name="Weergave">As its client sees it.</param>
internal sealed record Abonnement(Guid Id, string Gemeente, Abonnementweergave Weergave);
