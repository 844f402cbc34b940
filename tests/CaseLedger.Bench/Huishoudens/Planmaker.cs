using CaseLedger.Plannen;

namespace CaseLedger.Bench.Huishoudens;

/// <summary>Plans: the first of a traject, and what later takes its place.</summary>
internal static class Planmaker
{
    /// <summary>Makes the plan, or changes the one that is there; the plan's registration.</summary>
    public static Guid Leg(Verhaal v, Guid? plan)
    {
        var soort = v.Lot.Een(Enum.GetValues<Plansoort>());
        if (plan is { } bestaand)
        {
            v.Leg(new PlanBijgesteld
            {
                PlanId = new(bestaand), Reden = v.Lot.Kort(), Soort = soort, Instrument = "top3", NetwerkStatus = NetwerkStatus.NogActiveren,
                Risicofactoren = Risicofactoren(v.Lot), Doelen = [Doel(v)], Afspraken = [Afspraak(v), Afspraak(v)],
            });
            return bestaand;
        }

        return v.Leg(new PlanVastgesteld
        {
            Soort = soort,
            Instrument = "top3",
            Risicofactoren = Risicofactoren(v.Lot),
            Doelen = [Doel(v)],
            GoedGenoeg = v.Lot.Kort(),
            Afspraken = [Afspraak(v), Afspraak(v)],
            Netwerkacties = [new Netwerkactie { Wie = "Oma", Actie = v.Lot.Kort() }],
            AkkoordLeden = [v.Gezin.Moeder.Id],
        });
    }

    private static IReadOnlyList<Verzegeld<string>> Risicofactoren(Lot lot) => [lot.Kort(), lot.Kort()];

    private static Doel Doel(Verhaal v) => new() { DoelId = new DoelId(v.Lot.Id(v.Nu)), Omschrijving = v.Lot.Kort(), Prioriteit = 1 };

    private static Afspraak Afspraak(Verhaal v) => new()
    {
        AfspraakId = new AfspraakId(v.Lot.Id(v.Nu)),
        Omschrijving = v.Lot.Kort(),
        Verantwoordelijke = "Moeder",
        BijNietNakomen = v.Lot.Kort(),
        VervaltOp = v.Dag.AddDays(60),
    };
}
