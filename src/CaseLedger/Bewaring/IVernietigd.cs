using CaseLedger.Kwartaalmonitor;

namespace CaseLedger.Bewaring;

/// <summary>An erasure in the household's own stream, recorded when the key was gone.</summary>
internal interface IVernietigd
{
    Guid VernietigingId { get; }

    /// <summary>What past quarters counted and dates of birth can no longer tell (row C).</summary>
    IReadOnlyList<Minderjarigenstand> ZonderMinderjarigen { get; }
}

/// <summary>Of a traject, by its aanmelding: whether no lid was under 18 on that day.</summary>
internal sealed record Minderjarigenstand(Guid Aanmelding, bool Zonder)
{
    /// <summary>Of all trajecten.</summary>
    /// <param name="geldend">All facts of a household with the values that hold.</param>
    public static IReadOnlyList<Minderjarigenstand> Van(IReadOnlyList<Boeking> geldend) =>
    [
        .. Trajectverloop.Verdeel(Huishouden.Ordenen(geldend.Where(b => !b.IsIngetrokken)))
            .Zip(Monitorbijdrage.Van(geldend).Trajecten, (verloop, bijdrage) => new Minderjarigenstand(verloop.Opening.Id, bijdrage.ZonderMinderjarigen)),
    ];
}
