using CaseLedger.Tandem;
using CaseLedger.Toestemming;

namespace CaseLedger.Toegang;

/// <summary>
/// Of whom a lid surely knows that they take part: the lokaal team, and the kinds of organisations that the lid named in
/// toestemming of its own. Of anybody else it may have been kept from the lid, so in doubt nobody is known.
/// </summary>
/// <param name="Organisaties">Their kinds.</param>
/// <param name="Professionals">Contactpersonen and known partners on the tandem, by professionalId.</param>
internal sealed record Bekenden(IReadOnlySet<OrganisatieSoort> Organisaties, IReadOnlyDictionary<string, Bekende> Professionals)
{
    /// <param name="geldend">The facts of the household, with the values that hold.</param>
    /// <param name="lid">Who reads.</param>
    public static Bekenden Van(IReadOnlyList<Boeking> geldend, LidId lid)
    {
        var open = geldend.Where(b => !b.IsIngetrokken && b.Registratie.Envelop is var envelop
            && envelop.Afschermen?.VoorLeden.Contains(lid) != true && envelop.Betreft?.Contains(lid) != false).Select(b => b.Feit).ToList();
        var organisaties = open.OfType<Toestemmingsbesluit>().Where(t => t.LidId == lid && t.Besluit == Toestemmingskeuze.Verleend && t.Hoedanigheid != Hoedanigheid.Rechter)
            .SelectMany(t => t.Partners ?? []).Append(OrganisatieSoort.LokaalTeam).ToHashSet();
        Dictionary<string, Bekende> professionals = [];
        foreach (var (professional, rol) in open.Select(Genoemd).Where(g => g.Professional is not null && organisaties.Contains(g.Professional.OrganisatieSoort)))
        {
            professionals[professional!.ProfessionalId] = new Bekende(professional, rol);
        }

        return new Bekenden(organisaties, professionals);
    }

    private static (Professional? Professional, string Rol) Genoemd(IFeit feit) => feit switch
    {
        Contactpersoonwisseling wisseling => (wisseling.Professional, "Uw vaste contactpersoon"),
        BeschermpartnerErbijGehaald erbij => (erbij.Professional, "Helpt u samen met het lokale team"),
        _ => (null, string.Empty),
    };
}

/// <summary>A professional whose name matters to a lid.</summary>
/// <param name="Professional">Whose name is sealed; it opens when it is written into an answer.</param>
/// <param name="Rol">In words for the lid.</param>
internal sealed record Bekende(Professional Professional, string Rol);
