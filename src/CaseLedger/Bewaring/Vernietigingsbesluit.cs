namespace CaseLedger.Bewaring;

/// <summary>Whether something may be erased: asked of who proposes it, and again of who approves. Pure.</summary>
internal static class Vernietigingsbesluit
{
    public static (IBewaarfeit? Feit, Probleem? Probleem) Stel(Vernietigingsverzoek verzoek, Bewaardossier dossier)
    {
        var voorstel = new VernietigingVoorgesteld { HuishoudenId = dossier.Id, LidId = verzoek.LidId, Grond = verzoek.Grond, AvgVerzoekId = verzoek.AvgVerzoekId };
        if (verzoek.LidId is { } lid && !dossier.Kent(lid))
        {
            return (null, Probleem.Ongeldig("/lidId", "Dit lid hoort niet bij dit huishouden."));
        }

        return (dossier.Stand.IsVoorgesteld(verzoek.LidId) ? Probleemsoort.VernietigingLoopt : dossier.Bezwaar(voorstel)) is { } bezwaar
            ? (null, new Probleem(bezwaar))
            : (voorstel, null);
    }

    /// <param name="rij">What was proposed.</param>
    /// <param name="sub">Who approves.</param>
    /// <param name="dossier">The dossier.</param>
    public static (IBewaarfeit? Feit, Probleem? Probleem) Keur(Vernietigingsrij rij, string sub, Bewaardossier dossier)
    {
        var voorstel = dossier.Stand.Voorstel(rij.Id)!;
        var bezwaar = dossier.Stand.Goedkeuring(rij.Id) is not null ? Probleemsoort.VernietigingLoopt
            : voorstel.Registratie.Door.ProfessionalId == sub ? Probleemsoort.TweedeBeheerderNodig
            : dossier.Bezwaar((VernietigingVoorgesteld)voorstel.Feit);
        return bezwaar is not null
            ? (null, new Probleem(bezwaar))
            : (new VernietigingGoedgekeurd
            {
                HuishoudenId = dossier.Id,
                VernietigingId = rij.Id,
                Sleutel = rij.Sleutel,
                ZonderMinderjarigen = Minderjarigenstand.Van(dossier.Geldend),
            }, null);
    }
}
