using CaseLedger.Correctie;
using CaseLedger.Informatie;
using CaseLedger.Inzet;
using CaseLedger.Plannen;
using CaseLedger.Tandem;
using CaseLedger.Zienswijze;

namespace CaseLedger.Bench.Huishoudens;

/// <summary>What is done between the turns of a traject: mostly visits and calls.</summary>
internal static class Werk
{
    /// <summary>A number of facts of one stage, days apart.</summary>
    public static void Werken(this Verhaal v, int aantal, int dagenUiteen)
    {
        for (var begonnen = v.Aantal; v.Aantal < begonnen + aantal;)
        {
            v.Na(1, dagenUiteen).Doe(v.Lot.Onder(100));
        }
    }

    private static void Doe(this Verhaal v, int soort)
    {
        switch (soort)
        {
            case var _ when v.Stand.Regime is null or Regime.AdviesEnConsult:
                v.Inzet(soort);
                break;
            case < 70:
                v.Inzet(soort);
                break;
            case < 75:
                v.Incident();
                break;
            case < 81:
                v.Beoordeel(stabiel: false);
                break;
            case < 85:
                v.Stand.Plan = Planmaker.Leg(v, v.Stand.Plan);
                break;
            case < 87:
                v.Leg(new ToezeggingGedaan { Aan = [v.Gezin.Moeder.Id], Omschrijving = v.Lot.Kort(), Uiterlijk = v.Dag.AddDays(14) });
                break;
            case < 90:
                v.LegLaat(new ErvaringsdeskundigeContactGeteld { Aantal = v.Lot.Tussen(1, 4) });
                break;
            case < 92:
                v.Leg(new HuishoudenGeinformeerd { Leden = v.Gezin.Ids, Over = [Informatieonderwerp.Rechten, Informatieonderwerp.Regimewijziging], Wijze = v.Lot.Een(Enum.GetValues<Informeerwijze>()) });
                break;
            case < 94:
                v.Leg(new ZienswijzeVastgelegd { LidId = v.Gezin.Moeder.Id, Tekst = v.Lot.Verslag() });
                break;
            case < 96 when v.Stand.HeeftContactpersoon:
                v.WisselContactpersoon();
                break;
            case < 99 when v.Stand.TeCorrigeren.Count > 0:
                v.Corrigeer();
                break;
            default:
                v.Ervaring();
                break;
        }
    }

    private static void Inzet(this Verhaal v, int soort)
    {
        var lot = v.Lot;
        var samen = !v.Gezin.IsGevaarlijk && !v.Stand.Gescheiden && v.Gezin.Kinderen.Count > 0 && lot.Kans(40);
        var metLeden = soort % 4 == 0 || v.Stand.Regime is null or Regime.AdviesEnConsult ? null : samen ? new[] { v.Gezin.Moeder.Id, v.Gezin.Kinderen[0].Id } : [lot.Een(v.Gezin.Leden).Id];
        InzetGeregistreerd Feit(int kwartieren) => new()
        {
            Soort = metLeden is null ? lot.Een(Inzetsoort.Overleg, Inzetsoort.Consultatie, Inzetsoort.Administratie) : lot.Een(Inzetsoort.Huisbezoek, Inzetsoort.Gesprek, Inzetsoort.Telefonisch),
            Minuten = kwartieren * 15,
            MetLeden = metLeden,
            LokaalTeamAanwezig = metLeden is null ? null : true,
            Verslag = lot.Kans(75) ? new Verzegeld<string>(lot.Verslag()) : null,
        };
        if (lot.Kans(8))
        {
            v.LegLaat(Feit(lot.Tussen(1, 8)));
            return;
        }

        var partner = metLeden is null && lot.Kans(35) ? lot.Een([.. v.Stand.Tandem.Select(t => t.Wie), .. v.Bezetting.Schil]) : null;
        var id = v.Leg(Feit(lot.Tussen(1, 8)), partner is null ? null : new Envelop { UitgevoerdDoor = [partner.AlsProfessional()] });
        if (partner is null && metLeden is not { Length: > 1 })
        {
            v.Stand.TeCorrigeren.Add((id, v.Nu, () => Feit(lot.Tussen(1, 8))));
        }
    }

    /// <summary>Another professional; for organisational reasons only with an explanation (R10).</summary>
    private static void WisselContactpersoon(this Verhaal v)
    {
        var reden = v.Lot.Een(Contactpersoonreden.Inhoudelijk, Contactpersoonreden.WensHuishouden, Contactpersoonreden.Veiligheid, Contactpersoonreden.Organisatorisch);
        v.Contactpersoon = v.Lot.Een(v.Bezetting.LokaalTeam);
        v.Leg(
            new VastContactpersoonGewisseld { Professional = v.Contactpersoon.AlsProfessional(), Reden = reden },
            reden == Contactpersoonreden.Organisatorisch ? v.Uitleg("R10") : null);
    }

    private static void Corrigeer(this Verhaal v)
    {
        var (id, op, opnieuw) = v.Lot.Een(v.Stand.TeCorrigeren);
        v.Stand.TeCorrigeren.RemoveAll(t => t.Id == id);
        var feit = opnieuw();
        var isInzet = feit is InzetGeregistreerd;
        var ingetrokken = isInzet && v.Lot.Kans(30);
        v.Leg(new GegevenGecorrigeerd
        {
            BijRegistratieId = new(id),
            Soort = ingetrokken ? Correctiesoort.Ingetrokken : Correctiesoort.Vervangen,
            Reden = v.Lot.Kort(),
            Vervanging = ingetrokken ? null : new Vervanging { GebeurdOp = isInzet && v.Lot.Kans(30) ? op.AddDays(-1) : op, Envelop = new Envelop(), Gegevens = feit },
        });
    }

    private static void Ervaring(this Verhaal v) => v.Leg(v.Lot.Kans(50)
        ? new ErvaringVastgelegd { Vraag = v.Lot.Een(Ervaringsvraag.I, Ervaringsvraag.K), Van = Ervaringsbron.Lid, Tekst = v.Lot.Kort() }
        : new ErvaringVastgelegd { Vraag = Ervaringsvraag.J, Van = Ervaringsbron.Professional, Meerwaarde = v.Lot.Kans(70), Tekst = v.Lot.Kort() });
}
