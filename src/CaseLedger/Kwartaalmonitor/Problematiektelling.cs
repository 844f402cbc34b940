namespace CaseLedger.Kwartaalmonitor;

/// <summary>What households live with, as sums over households; what nobody has is not in it.</summary>
internal sealed record Problematiektelling
{
    public static Problematiektelling Leeg { get; } = new();

    public IReadOnlyDictionary<Leefgebied, int> Leefgebieden { get; init; } = new Dictionary<Leefgebied, int>();

    public IReadOnlyDictionary<Geweldsvorm, int> Geweld { get; init; } = new Dictionary<Geweldsvorm, int>();

    /// <summary>Adds another sum; <paramref name="keer"/> -1 takes it away.</summary>
    public Problematiektelling Plus(Problematiektelling ander, int keer = 1) => new()
    {
        Leefgebieden = Som.Van(Leefgebieden, ander.Leefgebieden, keer),
        Geweld = Som.Van(Geweld, ander.Geweld, keer),
    };
}
