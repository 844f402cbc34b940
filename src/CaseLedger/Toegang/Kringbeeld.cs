using CaseLedger.Tandem;

namespace CaseLedger.Toegang;

/// <summary>Computes who stands in which relation to a household; no clock.</summary>
internal static class Kringbeeld
{
    /// <param name="huishouden">After the last fact.</param>
    /// <param name="geldend">Its facts with the values that hold.</param>
    public static Toegangskring Van(Huishouden huishouden, IReadOnlyList<Boeking> geldend)
    {
        var geordend = Huishouden.Ordenen(geldend);
        var vandaag = geldend.Max(b => b.Registratie.VastgelegdOp).Dag();
        var innames = Feiten<StoelIngenomen>(geordend).ToLookup(b => ((StoelIngenomen)b.Feit).DeelnemerId.Id, b => b.Registratie.Door.ProfessionalId);
        return new Toegangskring
        {
            LokaalTeam = [.. LokaalTeam(huishouden, geordend)],
            Stoelen = [.. huishouden.Tandem.Deelnemers.Select(d => Stoel(d, [.. innames[d.Id.Id!.Value]], huishouden.GrondOmMeeTeRijden(d.Professional.OrganisatieSoort, vandaag)))],
            Noodtoegangen = [.. Feiten<NoodtoegangGenomen>(geordend).Select(b => new Noodtoegangsperiode(b.Registratie.Door.ProfessionalId, b.Registratie.VastgelegdOp + NoodtoegangGenomen.Duur))],
            AlleenVoor = Feiten<Dossierafsluiting>(geordend).LastOrDefault()?.Feit is DossierAfgesloten afgesloten ? afgesloten.AlleenVoor : null,
            Anoniem = huishouden.Anoniem,
            Loopt = huishouden.Traject is not null,
        };
    }

    private static Stoel Stoel(Deelnemer deelnemer, IReadOnlyList<string> ingenomenDoor, DateOnly? grondTot) => new(
        deelnemer.Id.Id!.Value,
        deelnemer.Professional.Organisatie,
        deelnemer.Professional.OrganisatieSoort,
        [deelnemer.Professional.ProfessionalId, .. ingenomenDoor],
        ingenomenDoor.Count > 0,
        deelnemer.Rol,
        deelnemer.Sinds,
        grondTot);

    /// <summary>Who left as betrokkene has a relation again only by what came after.</summary>
    private static IEnumerable<string> LokaalTeam(Huishouden huishouden, IReadOnlyList<Boeking> geordend)
    {
        var traject = huishouden.Trajecten[^1];
        var verloop = Trajectverloop.Verdeel(geordend)[^1];
        var vertrokken = Feiten<Betrokkenenwisseling>(geordend)
            .GroupBy(b => ((Betrokkenenwisseling)b.Feit).Professional.ProfessionalId, b => b)
            .ToDictionary(g => g.Key, g => g.Last());
        var betrokken = vertrokken.Where(v => v.Value.Feit is BetrokkeneToegevoegd).Select(v => v.Key);
        var vastgelegd = verloop.Feiten.Prepend(verloop.Opening).Where(Maakt).GroupBy(b => b.Registratie.Door.ProfessionalId)
            .Where(g => !vertrokken.TryGetValue(g.Key, out var stap) || g.Max(b => b.Registratie.VastgelegdOp) > stap.Registratie.VastgelegdOp)
            .Select(g => g.Key);
        string?[] regie = [traject.Casusregisseur?.ProfessionalId, traject.Procesregisseur?.ProfessionalId];
        return Contactpersonen(verloop.Feiten).Concat(betrokken).Concat(vastgelegd).Concat(regie.OfType<string>()).Distinct().Order(StringComparer.Ordinal);
    }

    /// <summary>Recording makes a relation; breaking the glass, or an administrator's or lid's act, does not.</summary>
    private static bool Maakt(Boeking boeking) => boeking.Registratie.Door.OrganisatieSoort == OrganisatieSoort.LokaalTeam
        && Handelingen.Van(boeking.Feit).Doet.Contains(Scope.Registratie) && boeking.Registratie.Door.Rol != Beller.RolLid;

    /// <summary>The vast contactpersoon; during a waarneming also the one who is replaced.</summary>
    private static IReadOnlyList<string> Contactpersonen(IEnumerable<Boeking> feiten) => feiten
        .Where(b => !b.IsIngetrokken).Select(b => b.Feit).OfType<Contactpersoonwisseling>()
        .Aggregate<Contactpersoonwisseling, IReadOnlyList<string>>([], (wie, w) => w.Reden == Contactpersoonreden.Waarneming ? [.. wie, w.Professional.ProfessionalId] : [w.Professional.ProfessionalId]);

    private static IEnumerable<Boeking> Feiten<T>(IEnumerable<Boeking> geordend) => geordend.Where(b => b is { IsIngetrokken: false, Feit: T });
}
