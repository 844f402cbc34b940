using CaseLedger.Correctie;

namespace CaseLedger.Aandachtspunten;

/// <summary>
/// Rules that a fact kept when it was recorded and breaks by what was recorded afterwards about the time before it. Nobody
/// could explain that then, so it is asked for now; a correction that explains it, or mends the fact, ends the signal.
/// </summary>
internal static class AlsnogGebroken
{
    public const Signaalcode Code = Signaalcode.RegelAlsnogGebroken;

    /// <summary>What a fact breaks without a word about it.</summary>
    /// <param name="boeking">The fact, with the value that holds.</param>
    /// <param name="stand">The state just before it.</param>
    public static IEnumerable<Oorzaak> Zoek(Boeking boeking, Huishouden stand) =>
        boeking is { IsIngetrokken: true } or { Feit: GegevenGecorrigeerd } ? [] : Hertoetsing.Gebroken(boeking, stand, ookIngetrokken: true)
            .Where(r => r.AfwijkingMogelijk)
            .Select(r => r.Id)
            .Except(boeking.Registratie.Envelop.Afwijking?.Regels ?? [])
            .Select(r => new Oorzaak(boeking.Id, null, r));
}
