namespace CaseLedger.Bench.Huishoudens;

/// <summary>
/// The story of one household while it is being told: its time, its facts, and what later acts must know so that none
/// breaks a rule unexplained. What is told in order is recorded in order; only what no rule rests on is recorded late.
/// </summary>
internal sealed class Verhaal(Lot lot, Plaats plaats, Bezetting bezetting, DateTimeOffset begin)
{
    private const int Werkdag = 540;
    private readonly List<(Guid Id, IFeit Feit, Registratie Registratie)> boekingen = [];
    private DateTimeOffset vastgelegd = begin;

    public Lot Lot => lot;

    public Plaats Plaats => plaats;

    public Bezetting Bezetting => bezetting;

    public Gezin Gezin { get; } = new(lot, begin);

    /// <summary>The household's own professional of the lokaal team.</summary>
    public Vakmens Contactpersoon { get; set; } = lot.Een(bezetting.LokaalTeam);

    public Trajectstand Stand { get; set; } = new();

    /// <summary>The moment of the act that comes next.</summary>
    public DateTimeOffset Nu { get; private set; } = begin;

    public DateOnly Dag => Nu.Dag();

    public int Aantal => boekingen.Count;

    /// <summary>Time goes on; within a day by some minutes.</summary>
    public Verhaal Na(int dagenVan, int dagenTot)
    {
        var dagen = lot.Tussen(dagenVan, dagenTot);
        var ochtend = new DateTimeOffset(Nu.UtcDateTime.Date, TimeSpan.Zero).AddHours(7);
        Nu = dagen == 0 ? Nu.AddMinutes(lot.Tussen(5, 45)) : ochtend.AddDays(dagen).AddMinutes(lot.Onder(Werkdag));
        return this;
    }

    /// <summary>It happens now, and is recorded within the day.</summary>
    public Guid Leg(IFeit feit, Envelop? envelop = null)
    {
        vastgelegd = new[] { Nu.AddMilliseconds(lot.Tussen(60_000, 30_000_000)), vastgelegd.AddMilliseconds(lot.Tussen(1000, 5000)) }.Max();
        return Voeg(feit, envelop, vastgelegd);
    }

    /// <summary>It happens now, and is recorded days or weeks later.</summary>
    public void LegLaat(IFeit feit, Envelop? envelop = null) => Voeg(feit, envelop, Nu.AddMilliseconds(lot.Tussen(200_000_000, int.MaxValue)));

    /// <summary>All facts up to a moment, in the order in which they were recorded.</summary>
    /// <param name="tot">Nothing is recorded after it.</param>
    public IReadOnlyList<Boeking> Boekingen(DateTimeOffset tot) =>
    [
        .. boekingen.Where(b => b.Registratie.VastgelegdOp <= tot).OrderBy(b => b.Registratie.VastgelegdOp)
            .Select((b, i) => new Boeking(b.Id, i + 1, b.Feit, b.Registratie)),
    ];

    private Guid Voeg(IFeit feit, Envelop? envelop, DateTimeOffset op)
    {
        var id = lot.Id(op);
        boekingen.Add((id, feit, new Registratie
        {
            GebeurdOp = Nu,
            VastgelegdOp = op,
            Door = (lot.Kans(85) ? Contactpersoon : lot.Een(bezetting.LokaalTeam)).AlsDoor(),
            Envelop = envelop ?? new Envelop(),
        }));
        return id;
    }
}
