namespace CaseLedger;

/// <summary>The envelope of a fact, stored as the event's header <c>registratie</c>.</summary>
internal sealed record Registratie
{
    /// <summary>When it happened, UTC.</summary>
    public required DateTimeOffset GebeurdOp { get; init; }

    /// <summary>When it was recorded: the server's clock, UTC.</summary>
    public required DateTimeOffset VastgelegdOp { get; init; }

    /// <summary>Who recorded it, from the token.</summary>
    public required Door Door { get; init; }

    public required Envelop Envelop { get; init; }
}

/// <summary>What a caller may say about any registration beside its own fields.</summary>
internal record Envelop
{
    /// <summary>Professionals who did it, when others than the one who records it.</summary>
    public IReadOnlyList<Professional>? UitgevoerdDoor { get; init; }

    /// <summary>Whom it is about; left out: the whole household.</summary>
    public IReadOnlyList<LidId>? Betreft { get; init; }

    public Informatiebron? Bron { get; init; }

    /// <summary>Free text; sealed.</summary>
    public Verzegeld<string>? Toelichting { get; init; }

    public Afscherming? Afschermen { get; init; }

    public Afwijking? Afwijking { get; init; }

    /// <summary>What is stored of a body's shared part.</summary>
    public Envelop AlsEnvelop() => new(this);
}

/// <summary>The part of a body that all registrations share.</summary>
internal sealed record Aanhef : Envelop
{
    /// <summary>When it happened: any offset, at most five minutes in the future, not before 1900.</summary>
    public required DateTimeOffset GebeurdOp { get; init; }
}
