namespace CaseLedger.Kwartaalmonitor;

/// <summary>How the figures of one quarter hang together, by their definitions.</summary>
internal static class Kwartaalverbanden
{
    private const string Nulmeting = "/nulmeting/cijfers";
    private static readonly string[] VanAangemeld = ["/waarvanAnoniem", "/waarvanHeraanmelding", "/zonderMinderjarigen", "/zonderMinderjarigen/aantal", "/maatregelOverwogen", "/maatregelOverwogen/aantal"];
    private static readonly string[] Percentagerijen = [.. Maatregelrijen.Alle.Where(Maatregelrijen.TeltInPercentage).Select(rij => $"/maatregelen/aantallen/{Code.Van(rij)}")];

    /// <summary>Lays them between the figures as they are reported, as they are now, and of the baseline.</summary>
    public static void Leg(Cijferblad blad)
    {
        var paden = blad.Cijfers.Where(c => c.Value.Soort != Dekcijfersoort.Aandeel).Select(c => c.Key).ToList();
        Leg(paden, blad.Van);
        if (blad.IsVeranderd)
        {
            Leg(paden, blad.Nu);
        }

        Leg([.. paden.Where(p => p.StartsWith(Nulmeting, StringComparison.Ordinal)).Select(p => p[Nulmeting.Length..])], pad => blad.Van(Nulmeting + pad));
        Aandelen(blad);
    }

    private static void Leg(IReadOnlyList<string> paden, Func<string, Dekcijfer?> cijfer)
    {
        var vormen = paden.Where(p => p.StartsWith("/vormen/", StringComparison.Ordinal) && !p.EndsWith("/zonderInzet", StringComparison.Ordinal)).ToList();
        foreach (var pad in vormen.Append("/beeindigd").Concat(paden.Where(p => p.StartsWith("/problematiek/", StringComparison.Ordinal))))
        {
            Cijferverband.Hoogstens(cijfer(pad), cijfer("/totaal"));
        }

        foreach (var pad in VanAangemeld)
        {
            Cijferverband.Hoogstens(cijfer(pad), cijfer("/aangemeld"));
        }

        foreach (var pad in vormen)
        {
            Cijferverband.Hoogstens(cijfer(pad.Replace("/huishoudens", "/zonderInzet", StringComparison.Ordinal)), cijfer(pad));
        }

        if (vormen.Count == Enum.GetValues<Regime>().Length)
        {
            Cijferverband.Hoogstens(cijfer("/totaal"), [.. vormen.Select(cijfer)]);
        }

        Maatregelen(cijfer);
        Ervaringen(paden, cijfer);
    }

    private static void Maatregelen(Func<string, Dekcijfer?> cijfer)
    {
        Cijferverband.Hoogstens(cijfer("/maatregelen/huishoudensMetMaatregel"), [.. Percentagerijen.Select(cijfer)]);
        Cijferverband.Hoogstens(cijfer("/maatregelen/zonderVerzoek"), cijfer($"/maatregelen/aantallen/{Code.Van(Maatregelrij.Ondertoezichtstelling)}"));
        foreach (var rij in Percentagerijen)
        {
            Cijferverband.Hoogstens(cijfer(rij), cijfer("/maatregelen/huishoudensMetMaatregel"));
        }

        foreach (var rij in Maatregelrijen.Alle.Select(rij => Code.Van(rij)))
        {
            Begin(cijfer($"/maatregelen/cumulatief/{rij}"), cijfer($"/maatregelen/aantallen/{rij}"));
        }
    }

    /// <summary>Before the quarter nothing counted yet, or an unknown number did.</summary>
    private static void Begin(Dekcijfer? cumulatief, Dekcijfer? aantal)
    {
        Cijferverband.Hoogstens(aantal, cumulatief);
        Cijferverband.Hoogstens(cumulatief, aantal);
    }

    private static void Ervaringen(IReadOnlyList<string> paden, Func<string, Dekcijfer?> cijfer)
    {
        foreach (var vraag in paden.Where(p => p.EndsWith("/ja", StringComparison.Ordinal)).Select(p => p[..^"/ja".Length]))
        {
            if (cijfer($"{vraag}/ja") is { } ja && cijfer($"{vraag}/nee") is { } nee)
            {
                Cijferverband.Som(cijfer($"{vraag}/aantal")!, [ja, nee]);
            }
        }
    }

    private static void Aandelen(Cijferblad blad)
    {
        foreach (var (pad, aandeel) in blad.Cijfers.Where(c => c.Key.EndsWith("/aandeel", StringComparison.Ordinal)))
        {
            var rij = pad[..^"/aandeel".Length];
            var (teller, noemer) = blad.Van($"{rij}/aantal") is { } aantal ? (aantal, blad.Van("/aangemeld")) : (blad.Van($"{rij}/huishoudens"), blad.Van("/totaal"));
            Cijferverband.Deel(aandeel, [teller!], noemer!);
        }

        Cijferverband.Deel(blad.Van("/maatregelen/percentage")!, [.. Percentagerijen.Select(rij => blad.Van(rij)!)], blad.Van("/totaal")!);
    }
}
