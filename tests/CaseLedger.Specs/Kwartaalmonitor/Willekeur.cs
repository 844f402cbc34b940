using CaseLedger.Kwartaalmonitor;

namespace CaseLedger.Specs.Kwartaalmonitor;

/// <summary>Counters of a quarter that could be: small and large ones, each in keeping with the others.</summary>
internal sealed class Willekeur(int zaad)
{
    private readonly Random toeval = new(zaad);

    public int Tot(int hoogst) => hoogst == 0 ? 0 : toeval.Next(6) switch
    {
        0 => 0,
        1 or 2 => Math.Min(hoogst, toeval.Next(1, 7)),
        3 => hoogst,
        _ => toeval.Next(hoogst + 1),
    };

    public Kwartaaltelling Telling()
    {
        var totaal = Aantal();
        var aangemeld = Aantal();
        return Kwartaaltelling.Van(
        [
            (Teller.Totaal, totaal),
            (Teller.Wachtend, Aantal()),
            (Teller.Beeindigd, Tot(totaal)),
            (Teller.NietIngestroomd, Aantal()),
            (Teller.Aangemeld, aangemeld),
            (Teller.Anoniem, Tot(aangemeld)),
            (Teller.Heraanmelding, Tot(aangemeld)),
            (Teller.ZonderMinderjarigen, Tot(aangemeld)),
            (Teller.MaatregelOverwogen, Tot(aangemeld)),
            .. Vormen(totaal),
            .. Maatregelen(),
            .. Enum.GetValues<Leefgebied>().Select(l => (Teller.Van(l), (long)Tot(totaal))),
            .. Enum.GetValues<Geweldsvorm>().Select(g => (Teller.Van(g), (long)Tot(totaal))),
            .. Ervaringen(),
        ]);
    }

    /// <summary>A few more or less here and there, as late recordings bring.</summary>
    public Kwartaaltelling Later(Kwartaaltelling telling)
    {
        var (totaal, contactverbod) = (Erbij(), Erbij());
        return telling.Plus(Kwartaaltelling.Van(
        [
            (Teller.Totaal, totaal),
            (Teller.Huishoudens(Regime.MetToestemming), totaal),
            (Teller.Van(Maatregelrij.Contactverbod), contactverbod),
            (Teller.MetMaatregel, contactverbod),
            (Teller.Aangemeld, Erbij()),
            (Teller.Wachtend, Erbij()),
        ]));
    }

    private int Aantal() => toeval.Next(8) switch
    {
        0 => 0,
        1 or 2 or 3 => toeval.Next(1, 9),
        4 or 5 or 6 => toeval.Next(5, 70),
        _ => toeval.Next(100, 2500),
    };

    private int Erbij() => toeval.Next(3) == 0 ? toeval.Next(1, 12) : 0;

    private IEnumerable<(string, long)> Vormen(int totaal)
    {
        var over = totaal;
        foreach (var vorm in Enum.GetValues<Regime>())
        {
            var huishoudens = vorm == Regime.Anders ? Math.Max(over, 0) : Tot(totaal);
            over -= huishoudens;
            yield return (Teller.Huishoudens(vorm), huishoudens);
            yield return (Teller.MetInzet(vorm), huishoudens - Tot(huishoudens));
            yield return (Teller.Dagen(vorm), huishoudens * 90);
            yield return (Teller.Minuten(vorm, 90), huishoudens * 300);
        }
    }

    private IEnumerable<(string, long)> Maatregelen()
    {
        var rijen = Maatregelrijen.Alle.ToDictionary(rij => rij, _ => toeval.Next(4) == 0 ? Aantal() : toeval.Next(12));
        var eigen = rijen.Where(r => r.Key.TeltInPercentage()).Select(r => r.Value).ToList();
        return
        [
            .. rijen.Select(r => (Teller.Van(r.Key), (long)r.Value)),
            (Teller.MetMaatregel, toeval.Next(eigen.Max(), eigen.Sum() + 1)),
            (Teller.ZonderVerzoek, Tot(rijen[Maatregelrij.Ondertoezichtstelling])),
        ];
    }

    private IEnumerable<(string, long)> Ervaringen()
    {
        var (ja, nee) = (Aantal(), Aantal());
        return [(Teller.Ervaringen(Monitorrij.G), Aantal()), (Teller.Ervaringen(Monitorrij.I), Aantal()), (Teller.Ervaringen(Monitorrij.J), ja + nee), (Teller.MeerwaardeJa, ja), (Teller.MeerwaardeNee, nee)];
    }
}
