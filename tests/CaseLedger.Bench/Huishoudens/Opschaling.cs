using CaseLedger.Inzet;
using CaseLedger.Maatregelen;
using CaseLedger.Regimewijziging;
using CaseLedger.Tandem;

namespace CaseLedger.Bench.Huishoudens;

/// <summary>How a traject changes its footing, up and down again.</summary>
internal static class Opschaling
{
    public static void AdviesEnConsult(this Verhaal v) => v.Wijzig(Regime.AdviesEnConsult, null);

    public static void Anders(this Verhaal v) => v.Wijzig(Regime.Anders, null);

    public static void MetToestemming(this Verhaal v) =>
        v.Wijzig(Regime.MetToestemming, new Regimegrondslag { ToestemmingId = new(v.Stand.Toestemming!.Value) });

    /// <summary>A melding, its powers, and mostly Veilig Thuis in front.</summary>
    public static void MetBevoegdheden(this Verhaal v)
    {
        var verteld = v.Lot.Kans(80);
        var melding = v.Na(1, 12).Leg(new MeldingGedaan
        {
            Bij = Meldpunt.VeiligThuis,
            Spoed = v.Lot.Kans(30),
            HuishoudenGeinformeerd = verteld,
            RedenNietGeinformeerd = verteld ? null : v.Lot.Een(Enum.GetValues<RedenNietGeinformeerd>()),
            AlsnogInformerenVoor = verteld ? null : v.Dag.AddDays(14),
        });
        v.Na(1, 10).Leg(new UitkomstMeldingVastgelegd { MeldingId = new(melding), Uitkomst = v.Lot.Een(Enum.GetValues<Meldinguitkomst>()) });
        v.Wijzig(Regime.MetBevoegdheden, new Regimegrondslag { MeldingId = new(melding) });
        var partner = v.HaalErbij(v.Lot.Een(v.Bezetting.VeiligThuis), Tandemrol.SamenOptrekken);
        if (v.Stand.InRegie is null && v.Lot.Kans(70))
        {
            v.WisselRegie(partner, Regieaanleiding.Melding, melding: melding);
        }

        if (v.Gezin.Vader is { } vader && v.Gezin.IsGevaarlijk && v.Lot.Kans(50))
        {
            v.Stand.Gescheiden = true;
            v.Stand.Maatregelen.Add(v.Na(0, 3).Leg(new MaatregelGeregistreerd
            {
                Soort = Maatregelsoort.TijdelijkHuisverbod,
                Herkomst = Herkomst.BetrokkenBijTotstandkoming,
                Leden = [vader.Id],
                OpgelegdDoor = Oplegger.Burgemeester,
                Ingangsdatum = v.Dag,
                GeldigTot = v.Dag.AddDays(10),
            }));
        }
    }

    /// <summary>A raadsverzoek, the Raad's investigation, a maatregel, and who carries it out in front.</summary>
    public static void MetMaatregel(this Verhaal v)
    {
        var (lot, leden) = (v.Lot, v.Gezin.OnderwerpVanMaatregel);
        var herkomst = lot.Een(Herkomst.Ingezet, Herkomst.BetrokkenBijTotstandkoming, Herkomst.OpAangestuurd);
        var verzoek = v.Na(2, 15).Leg(new RaadOmToetsingVerzocht { Leden = leden, Herkomst = herkomst, HuishoudenGeinformeerd = true });
        v.Na(5, 20).Leg(
            new InzetGeregistreerd { Soort = Inzetsoort.Onderzoek, Minuten = lot.Tussen(4, 20) * 15, Verslag = lot.Verslag() },
            new Envelop { UitgevoerdDoor = [lot.Een(v.Bezetting.Raad).AlsProfessional()] });
        v.Na(1, 20).Leg(new UitkomstRaadsverzoekVastgelegd { RaadsverzoekId = new(verzoek), Uitkomst = Raadsverzoekuitkomst.VerzoekschriftIngediend });
        var uitvoerder = lot.Een(v.Gezin.Kinderen.Count > 0 ? v.Bezetting.Jeugdbescherming : v.Bezetting.Reclassering);
        var maatregel = v.Na(2, 20).Leg(new MaatregelGeregistreerd
        {
            Soort = v.Gezin.Kinderen.Count > 0 ? lot.Een(Maatregelsoort.Ondertoezichtstelling, Maatregelsoort.VoorlopigeOndertoezichtstelling) : Maatregelsoort.Reclassering,
            Herkomst = herkomst,
            Leden = leden,
            OpgelegdDoor = v.Gezin.Kinderen.Count > 0 ? Oplegger.Kinderrechter : Oplegger.Rechter,
            Ingangsdatum = v.Dag,
            Uitvoerder = uitvoerder.AlsProfessional(),
            InOverlegMetHuishouden = true,
            GeldigTot = v.Dag.AddDays(lot.Een(90, 182, 365)),
            NaRaadsverzoekId = new(verzoek),
        });
        v.Stand.Maatregelen.Add(maatregel);
        v.Wijzig(Regime.MetJuridischeMaatregel, new Regimegrondslag { MaatregelId = new(maatregel) }, hoogstens: 2);
        var deelnemer = v.HaalErbij(uitvoerder, Tandemrol.UitvoeringMaatregel);
        if (lot.Kans(80))
        {
            v.WisselRegie(deelnemer, Regieaanleiding.Maatregel, maatregel: maatregel);
        }
    }

    /// <summary>What was imposed runs longer.</summary>
    public static void Verleng(this Verhaal v) =>
        v.Na(5, 30).Leg(new MaatregelVerlengd { MaatregelId = new(v.Stand.Maatregelen[^1]), GeldigTot = v.Dag.AddDays(v.Lot.Een(90, 182)) });

    /// <summary>Nothing imposed runs any more, the lokaal team is in front again, and partners step off.</summary>
    public static void SchaalAf(this Verhaal v)
    {
        foreach (var maatregel in v.Stand.Maatregelen)
        {
            v.Na(3, 20).Leg(new MaatregelBeeindigd { MaatregelId = new(maatregel), Reden = v.Lot.Kort() });
        }

        v.Stand.Maatregelen.Clear();
        if (v.Stand.InRegie is not null)
        {
            v.WisselRegie(null, Regieaanleiding.Afschaling);
        }

        foreach (var (id, _) in v.Stand.Tandem.Where(_ => v.Lot.Kans(70)).ToList())
        {
            v.Na(0, 5).Leg(new BeschermpartnerAfgestapt { Soort = Tandemstap.Afgestapt, DeelnemerId = new DeelnemerId(id), Reden = v.Lot.Kort() });
            v.Stand.Tandem.RemoveAll(t => t.Id == id);
        }
    }

    public static Guid HaalErbij(this Verhaal v, Vakmens wie, Tandemrol rol)
    {
        var id = v.Na(0, 5).Leg(new BeschermpartnerErbijGehaald
        {
            Soort = Tandemstap.ErbijGehaald,
            Professional = wie.AlsProfessional(),
            Rol = rol,
            Doel = v.Lot.Kort(),
            EvaluatieVoor = v.Dag.AddDays(60),
            Reden = v.Lot.Kort(),
        });
        v.Stand.Tandem.Add((id, wie));
        return id;
    }

    private static void WisselRegie(this Verhaal v, Guid? naar, Regieaanleiding aanleiding, Guid? melding = null, Guid? maatregel = null)
    {
        v.Stand.InRegie = naar;
        v.Na(0, 3).Leg(new RegieGewisseld
        {
            NaarDeelnemerId = new DeelnemerId(naar),
            Aanleiding = aanleiding,
            MeldingId = melding is { } m ? new Verwijzing<MeldingGedaan>(m) : null,
            MaatregelId = maatregel is { } r ? new Verwijzing<MaatregelGeregistreerd>(r) : null,
            RegieHuishouden = v.Lot.Een(Enum.GetValues<RegieHuishouden>()),
            HerzienOp = v.Dag.AddDays(42),
            Motivering = v.Lot.Verslag(),
        });
    }

    private static void Wijzig(this Verhaal v, Regime naar, Regimegrondslag? grondslag, int hoogstens = 7)
    {
        v.Stand.Regime = naar;
        v.Na(0, hoogstens).Leg(new RegimeGewijzigd { Naar = naar, Grondslag = grondslag, Omschrijving = naar == Regime.Anders ? new Verzegeld<string>(v.Lot.Kort()) : null, Reden = v.Lot.Kort() });
    }
}
