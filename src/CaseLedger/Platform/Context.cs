namespace CaseLedger.Platform;

/// <summary>What a decision may know beside the state: when it happened and who did it.</summary>
/// <param name="GebeurdOp">UTC.</param>
/// <param name="Door">Who records it.</param>
/// <param name="Envelop">What else was said about it.</param>
/// <param name="NieuwId">Gives ids that the client left to the server.</param>
internal sealed record Context(DateTimeOffset GebeurdOp, Door Door, Envelop Envelop, Func<Guid> NieuwId)
{
    /// <summary>When it is recorded, UTC.</summary>
    public DateTimeOffset VastgelegdOp { get; init; }

    /// <summary>The local day on which it happened.</summary>
    public DateOnly Dag { get; } = GebeurdOp.Dag();

    /// <summary>Who did it: the ones named, else the one who records.</summary>
    public IReadOnlyList<Professional> Uitvoerders => Envelop.UitgevoerdDoor ?? [Door];

    /// <summary>The same recording, of something that happened at another moment.</summary>
    public Context Van(DateTimeOffset gebeurdOp, Envelop envelop) => new(gebeurdOp, Door, envelop, NieuwId) { VastgelegdOp = VastgelegdOp };

    public static Context Van(Registratie registratie, Func<Guid> nieuwId) =>
        new(registratie.GebeurdOp, registratie.Door, registratie.Envelop, nieuwId) { VastgelegdOp = registratie.VastgelegdOp };
}
