using System.Collections.Concurrent;

namespace CaseLedger.Koppelingen;

/// <summary>What the names of lines that are handled together stand for.</summary>
internal sealed class Regelnamen
{
    /// <summary>At most so many lines share a transaction.</summary>
    public const int Samen = 25;

    private readonly IReadOnlyDictionary<string, BekendeRegel> bekend;
    private readonly Dictionary<string, Importlijn> eersten = [];
    private readonly ConcurrentDictionary<string, Guid> registraties = [];

    /// <param name="lijnen">The lines, in order.</param>
    /// <param name="bekend">Lines with these names, or that they refer to, that were recorded before.</param>
    public Regelnamen(IReadOnlyList<Importlijn> lijnen, IReadOnlyDictionary<string, BekendeRegel> bekend)
    {
        this.bekend = bekend;
        foreach (var lijn in lijnen)
        {
            eersten.TryAdd(lijn.Regel.Sleutel, lijn);
        }

        foreach (var (sleutel, regel) in bekend)
        {
            registraties[sleutel] = regel.Registratie;
        }
    }

    /// <summary>What references can be resolved to.</summary>
    public IReadOnlyDictionary<string, Guid> Registraties => registraties;

    /// <summary>What was recorded under this name before; null when nothing was.</summary>
    public BekendeRegel? Eerder(Importlijn lijn) => bekend.GetValueOrDefault(lijn.Regel.Sleutel);

    /// <summary>The line among these that has this name already; null when this is the first.</summary>
    public Importlijn? Eerste(Importlijn lijn) => eersten[lijn.Regel.Sleutel] is var eerste && eerste != lijn ? eerste : null;

    public bool IsNieuw(Importlijn lijn) => Eerder(lijn) is null && Eerste(lijn) is null;

    /// <summary>Later lines may refer to this one.</summary>
    public void Neem(Importlijn lijn) => registraties[lijn.Regel.Sleutel] = lijn.Id;

    /// <summary>They were not recorded.</summary>
    public void Vergeet(IEnumerable<Importlijn> lijnen)
    {
        foreach (var lijn in lijnen)
        {
            registraties.TryRemove(lijn.Regel.Sleutel, out _);
        }
    }
}
