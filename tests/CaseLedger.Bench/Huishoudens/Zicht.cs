using CaseLedger.Veiligheid;

namespace CaseLedger.Bench.Huishoudens;

/// <summary>What is seen of safety: incidents and assessments.</summary>
internal static class Zicht
{
    private static readonly Geweldsvorm[] Gewoon = [Geweldsvorm.PsychischGeweld, Geweldsvorm.LichamelijkGeweld, Geweldsvorm.Verwaarlozing, Geweldsvorm.Kindermishandeling, Geweldsvorm.Partnergeweld];
    private static readonly Geweldsvorm[] Gevaarlijk = [Geweldsvorm.IntiemeTerreur, Geweldsvorm.Stalking, Geweldsvorm.DreigendeFemicide];

    public static void Incident(this Verhaal v)
    {
        var feit = new IncidentGeregistreerd
        {
            Geweld = [v.Geweld()],
            RodeVlaggen = v.Gezin.IsGevaarlijk ? [v.Lot.Een(Enum.GetValues<RodeVlag>())] : null,
            Omschrijving = v.Lot.Verslag(),
        };
        if (v.Lot.Kans(15))
        {
            v.LegLaat(feit, new Envelop { Bron = new Informatiebron { Soort = Bronsoort.Politie } });
        }
        else
        {
            v.Leg(feit);
        }
    }

    /// <summary>Every lid is judged; the next time is planned within the term, or it is explained why not (R22).</summary>
    public static void Beoordeel(this Verhaal v, bool stabiel)
    {
        var fase = stabiel ? Veiligheidsfase.StabieleVeiligheid : v.Lot.Een(Enum.GetValues<Veiligheidsfase>());
        var teLaat = !stabiel && v.Lot.Kans(4);
        v.Stand.Beoordelingen++;
        v.Leg(
            new VeiligheidBeoordeeld
            {
                Fase = fase,
                GesprokenLeden = [.. v.Lot.Enkele(v.Gezin.Leden).Select(l => l.Id)],
                Beoordelaars = [v.Contactpersoon.Id],
                Oordelen = [.. v.Gezin.Leden.Select(l => new Oordeel { LidId = l.Id, DirecteVeiligheid = stabiel ? Veiligheidsoordeel.VeiligGenoeg : v.Lot.Een(Enum.GetValues<Veiligheidsoordeel>()) })],
                Cijfers = [new Veiligheidscijfer { GegevenDoor = v.Contactpersoon.Id, OverLid = v.Gezin.Moeder.Id, Cijfer = v.Lot.Tussen(stabiel ? 7 : 2, 9) }],
                Geweld = stabiel ? null : [v.Geweld()],
                Feiten = v.Lot.Verslag(),
                Beleving = v.Lot.Kort(),
                Instrument = v.Lot.Een("top3", "signsOfSafety", "arij"),
                GezamenlijkGesprek = false,
                VolgendeBeoordelingVoor = v.Dag.AddDays(teLaat ? 120 : fase == Veiligheidsfase.DirecteVeiligheid ? 42 : 84),
            },
            teLaat ? v.Uitleg("R22") : null);
    }

    private static Geweld Geweld(this Verhaal v) => v.Gezin.IsGevaarlijk
        ? new Geweld { Vorm = v.Lot.Een(Gevaarlijk), DoorLeden = [v.Gezin.Vader!.Id], TegenLeden = [v.Gezin.Moeder.Id] }
        : new Geweld { Vorm = v.Lot.Een(Gewoon), TegenLeden = [v.Lot.Een(v.Gezin.Leden).Id] };
}
