using CaseLedger.Tandem;

namespace CaseLedger.Toegang;

/// <summary>What somebody wants with a household.</summary>
/// <param name="Huishouden">Which.</param>
/// <param name="Scopes">One of these is needed for it.</param>
/// <param name="Handeling">The act; null for reading.</param>
/// <param name="Op">When, UTC.</param>
internal sealed record Huishoudenvraag(Guid Huishouden, IReadOnlyList<string> Scopes, Handeling? Handeling, DateTimeOffset Op);

/// <summary>
/// Gate 2, the one place where it is decided who may do what with a household: by scope, relation, seat on the tandem and
/// toestemming. The widest of what the token's scopes give holds; doubt ends closed.
/// </summary>
/// <param name="Zicht">What is shown; null: the household does not exist for this caller.</param>
/// <param name="Controles">The four checks, for the toegangslog.</param>
internal sealed record Toegangsoordeel(Zicht? Zicht, Toegangscontroles Controles)
{
    private static readonly Toegangsoordeel Nee = new(null, new Toegangscontroles(true, false, false, false));

    /// <summary>Whether the household is there for this caller.</summary>
    public bool Mag => Zicht is not null;

    /// <summary>Who acts or reads does so as a lid of the household.</summary>
    public bool AlsLid { get; private init; }

    /// <param name="beller">Who.</param>
    /// <param name="kring">Of the household; null when it has none, then nobody may.</param>
    /// <param name="vraag">What.</param>
    public static Toegangsoordeel Over(Beller beller, Toegangskring? kring, Huishoudenvraag vraag)
    {
        if (kring is null)
        {
            return Nee;
        }

        IEnumerable<Toegangsoordeel> mogelijk =
        [
            VanTeam(beller, kring, vraag),
            Nood(beller, kring, vraag),
            beller.Doelbinding is null ? Nee : Zonder(Scope.Auditor, Leesbaarheid.Open),
            VanPartner(beller, kring, vraag),
            Zonder(Scope.Auditor, Leesbaarheid.Dicht),
            Zonder(Scope.Import, Leesbaarheid.Dicht),
            // A system has no name that a closed dossier could be open for.
            kring.AlleenVoor is null ? Zonder(Scope.Systeem, Leesbaarheid.Dicht) : Nee,
            Zonder(Scope.Beheer, Leesbaarheid.Dicht),
            VanLid(Heeft(Scope.Lid) && beller.Huishouden == vraag.Huishouden && beller.Lid is not null),
        ];
        return mogelijk.FirstOrDefault(o => o.Mag, Nee);

        bool Heeft(string scope) => beller.Scopes.Contains(scope) && vraag.Scopes.Contains(scope);
        Toegangsoordeel Zonder(string scope, Leesbaarheid tekst) => Van(Heeft(scope), new Zicht { Tekst = tekst }, relatie: false);
    }

    /// <summary>The lokaal team, by its relation. A household that comes back may be reported by any colleague: the aanmelding makes the relation.</summary>
    private static Toegangsoordeel VanTeam(Beller beller, Toegangskring kring, Huishoudenvraag vraag)
    {
        var relatie = kring.LokaalTeam.Contains(beller.Sub);
        return Van(
            beller.Scopes.Contains(Scope.Registratie) && vraag.Scopes.Contains(Scope.Registratie) && beller.OrganisatieSoort == CaseLedger.OrganisatieSoort.LokaalTeam
                && Binnen(beller, kring) && (relatie || (vraag.Handeling?.Verzoek == typeof(Aanmelding.HuishoudenAangemeld) && !kring.Loopt)),
            Zicht.Alles,
            relatie);
    }

    /// <summary>Break-glass: taking it needs no relation; while it runs it lets read.</summary>
    private static Toegangsoordeel Nood(Beller beller, Toegangskring kring, Huishoudenvraag vraag)
    {
        var mag = beller.Scopes.Contains(Scope.Noodtoegang) && (beller.Scopes.Contains(Scope.Registratie) || beller.Scopes.Contains(Scope.Partner));
        var neemt = vraag.Scopes.Contains(Scope.Noodtoegang);
        var loopt = vraag.Handeling is null && vraag.Scopes.Any(s => s is Scope.Registratie or Scope.Partner)
            && kring.Noodtoegangen.Any(n => n.ProfessionalId == beller.Sub && vraag.Op < n.Tot);
        return mag && (neemt || loopt) ? new Toegangsoordeel(Zicht.Alles, new Toegangscontroles(true, false, false, Noodtoegang: true)) : Nee;
    }

    /// <summary>A partner, by its seat and as far as the toestemming reaches.</summary>
    private static Toegangsoordeel VanPartner(Beller beller, Toegangskring kring, Huishoudenvraag vraag)
    {
        if (!beller.Scopes.Contains(Scope.Partner) || !vraag.Scopes.Contains(Scope.Partner) || !Binnen(beller, kring))
        {
            return Nee;
        }

        var eigen = kring.Stoelen.Where(s => s.Organisatie == beller.Organisatie && s.Soort == beller.OrganisatieSoort).ToList();
        if (vraag.Handeling?.Verzoek == typeof(StoelIngenomen))
        {
            return Van(eigen.Exists(s => !s.Ingenomen), Zicht.Alles, relatie: false);
        }

        return eigen.Where(s => s.Professionals.Contains(beller.Sub))
            .Select(s => VanStoel(s, kring, vraag))
            .OrderByDescending(o => o.Controles.Toestemming == true)
            .ThenBy(o => o.Zicht!.Vanaf ?? DateTimeOffset.MinValue)
            .FirstOrDefault(Nee);
    }

    /// <summary>Who carries out a maatregel sees nothing from before; without a ground a partner keeps what it recorded itself.</summary>
    private static Toegangsoordeel VanStoel(Stoel stoel, Toegangskring kring, Huishoudenvraag vraag)
    {
        var grond = kring.Anoniem ? stoel.Rol == Tandemrol.Meedenken : stoel.GrondTot >= vraag.Op.Dag();
        return new Toegangsoordeel(
            new Zicht
            {
                Tekst = kring.Anoniem ? Leesbaarheid.ZonderIdentiteit : Leesbaarheid.Open,
                AlleenVan = grond ? null : stoel.Organisatie,
                Vanaf = stoel.Rol == Tandemrol.UitvoeringMaatregel ? stoel.Sinds : null,
            },
            new Toegangscontroles(true, Relatie: true, grond, false));
    }

    private static Toegangsoordeel VanLid(bool mag) => mag ? Van(mag, Zicht.Alles, relatie: true) with { AlsLid = true } : Nee;

    /// <summary>A dossier that was closed is there for the named only.</summary>
    private static bool Binnen(Beller beller, Toegangskring kring) => kring.AlleenVoor?.Contains(beller.Sub) != false;

    private static Toegangsoordeel Van(bool mag, Zicht zicht, bool relatie) => mag ? new Toegangsoordeel(zicht, new Toegangscontroles(true, relatie, false, false)) : Nee;
}
