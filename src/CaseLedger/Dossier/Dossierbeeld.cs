using CaseLedger.Aandachtspunten;
using CaseLedger.Aanmelding;
using CaseLedger.Veiligheid;

namespace CaseLedger.Dossier;

/// <summary>Computes the dossier from facts and a day.</summary>
internal static class Dossierbeeld
{
    public static Dossierweergave Van(Lezing lezing, DateOnly vandaag)
    {
        var huishouden = Huishouden.Fold(lezing.Id, lezing.VoorDossier);
        var laatste = huishouden.Trajecten[^1];
        var open = huishouden.Traject;
        return new Dossierweergave
        {
            HuishoudenId = lezing.Id,
            Versie = lezing.Versie,
            Gemeente = lezing.Gemeente,
            Toekomsttuin = laatste.Aanmelding.Toekomsttuin,
            Status = Dossierstatussen.Van(huishouden),
            Traject = laatste.Nummer,
            Anoniem = huishouden.Anoniem,
            Leden = [.. huishouden.Leden],
            Regime = open?.Regime,
            Kleur = open?.Regime?.Kleur(),
            Bereik = open?.Regime == Regime.MetToestemming ? huishouden.Bereik(vandaag) : null,
            Tandem = open is null ? null : Tandem(huishouden.Tandem, open.Contactpersoon?.Professional),
            Contactpersoon = open?.Contactpersoon is { } vast ? new Contactpersoonweergave(vast.Professional, vast.Reden, vast.Tot) : null,
            Casusregisseur = open?.Casusregisseur ?? open?.Contactpersoon?.Professional,
            Procesregisseur = open?.Procesregisseur,
            Toestemmingen = Toestemmingen(huishouden.Toestemmingen, vandaag),
            Maatregelen = [.. huishouden.Maatregelen.Lopend(vandaag).Select(m => new Maatregelweergave(m.Id, m.Feit.Soort, m.Feit.Leden, m.Ingang, m.GeldigTot, m.Feit.Uitvoerder))],
            Plannen = [.. huishouden.Plannen.Alle.Where(p => p.Traject == laatste.Nummer).Select(Planweergave.Van)],
            VolgendeBeoordelingVoor = open?.Beoordelingen is [.., var beoordeling] ? ((VeiligheidBeoordeeld)beoordeling.Feit).VolgendeBeoordelingVoor : null,
            Aandachtspunten = lezing.Zicht.IsGeheel ? [.. Signalen.Van(lezing.Id, lezing.Geldend).Where(s => s.Geldt(vandaag)).Select(s => s.AlsAandachtspunt())] : [],
            ExterneReferenties = [.. huishouden.Trajecten.Select(t => t.Aanmelding.ExterneReferentie).OfType<ExterneReferentie>()],
            Links = Verwijslink.VanHuishouden(lezing.Id),
        };
    }

    private static Tandemweergave Tandem(Tandemstand tandem, Professional? contactpersoon)
    {
        var partners = tandem.Deelnemers.Select(d => new Deelnemerweergave(d.Id, d.Professional, d.Rol, d.Sinds)).ToList();
        var lokaalTeam = new Deelnemerweergave(DeelnemerId.LokaalTeam, contactpersoon, null, tandem.InRegie.IsLokaalTeam ? tandem.InRegieSinds : tandem.Begonnen);
        var allen = partners.Prepend(lokaalTeam).ToList();
        return new Tandemweergave(
            allen.Find(d => d.DeelnemerId == tandem.InRegie)!,
            [.. allen.Where(d => d.DeelnemerId != tandem.InRegie)]);
    }

    private static IReadOnlyList<Toestemmingweergave> Toestemmingen(Toestemmingsstand stand, DateOnly vandaag) =>
    [
        .. stand.Laatste.Select(l => new Toestemmingweergave(
            l.Value.Id,
            l.Key.Beslisser,
            l.Key.Voor,
            l.Key.Doel,
            l.Value.Besluit.Besluit,
            l.Value.Besluit.Partners,
            l.Value.Besluit.GeldigTot,
            stand.Geldig(l.Key.Beslisser, l.Key.Voor, l.Key.Doel, vandaag) is not null)),
    ];
}
