using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CaseLedger.Platform;

/// <summary>
/// What Marten hands over of a household: its events, in order of version. It only collects; the pipeline orders them by
/// when they happened and folds them with <see cref="Huishouden.Fold"/>.
/// </summary>
internal sealed class Stroom
{
    public Guid Id { get; set; }

    /// <summary>Kinds of streams are told apart in the store by a type.</summary>
    public Type Soort { get; init; } = typeof(Stroom);

    public List<IEvent> Events { get; } = [];

    /// <summary>The hash of the last entry; zeros for a new stream.</summary>
    public string LaatsteHash => Events.Count == 0 ? Ledger.Hash.Geen : (string)Events[^1].Headers![Headers.Hash];

    /// <summary>The facts, bound to the keys that open them.</summary>
    public List<Boeking> Boekingen(Sleutelbos sleutels, string gemeente) => [.. Events.Select(e => Lees(e, Id, sleutels, gemeente))];

    public static Boeking Lees(IEvent e, Guid stroom, Sleutelbos sleutels, string gemeente)
    {
        var boeking = new Boeking(e.Id, e.Version, (IFeit)e.Data, (Registratie)e.Headers![Headers.Registratie]);
        Verzegelaar.Bind(boeking.Feit, boeking.Registratie, boeking.Id, sleutels, gemeente, stroom);
        return boeking;
    }
}

/// <summary>Collects every event. Marten must not look inside: an Evolve with a switch over event types would decide which it listens to.</summary>
internal sealed partial class StroomProjection : SingleStreamProjection<Stroom, Guid>
{
    public override Stroom? Evolve(Stroom? snapshot, Guid id, IEvent e)
    {
        var stroom = snapshot ?? new Stroom { Id = id };
        stroom.Events.Add(e);
        return stroom;
    }
}
