using CaseLedger.Tandem;

namespace CaseLedger;

/// <summary>A partner on the tandem.</summary>
/// <param name="Id">The registration that brought the partner in.</param>
/// <param name="Professional">Who.</param>
/// <param name="Rol">What for.</param>
/// <param name="Sinds">Since when, UTC.</param>
internal sealed record Deelnemer(DeelnemerId Id, Professional Professional, Tandemrol Rol, DateTimeOffset Sinds);

/// <summary>Who rides on the tandem beside the lokaal team, and who sits in front.</summary>
internal sealed class Tandemstand
{
    private readonly List<Deelnemer> deelnemers = [];

    /// <summary>Partners on the tandem, in order of getting on.</summary>
    public IReadOnlyList<Deelnemer> Deelnemers => deelnemers;

    /// <summary>Who is voorop.</summary>
    public DeelnemerId InRegie { get; private set; } = DeelnemerId.LokaalTeam;

    /// <summary>Since when, UTC.</summary>
    public DateTimeOffset InRegieSinds { get; private set; }

    /// <summary>Since when there is this tandem, UTC.</summary>
    public DateTimeOffset Begonnen { get; private set; }

    public Deelnemer? Zoek(DeelnemerId id) => deelnemers.Find(d => d.Id == id);

    public bool RijdtMee(DeelnemerId id) => id.IsLokaalTeam || Zoek(id) is not null;

    public void StapOp(Deelnemer deelnemer) => deelnemers.Add(deelnemer);

    public void StapAf(DeelnemerId id) => deelnemers.RemoveAll(d => d.Id == id);

    public void Wissel(DeelnemerId naar, DateTimeOffset sinds) => (InRegie, InRegieSinds) = (naar, sinds);

    /// <summary>Only the lokaal team is left: at the start and end of a traject.</summary>
    public void Begin(DateTimeOffset sinds)
    {
        deelnemers.Clear();
        Begonnen = sinds;
        Wissel(DeelnemerId.LokaalTeam, sinds);
    }
}
