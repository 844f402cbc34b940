using CaseLedger.Toegang;

namespace CaseLedger.Abonnementen;

/// <summary>Makes a subscription: what the body shows first, then whether the receiver wants it, then the record.</summary>
internal sealed class Abonnementmaker(Abonnementkast kast, Abonnementschrijver schrijver, Bezorglijn lijn, Bezorginstelling instelling, Adreswacht wacht, Sleutelbeheer sleutels)
{
    public const string GeheimFout = "Geef een geheim als whsec_ gevolgd door base64 van 24 tot en met 64 bytes, of laat het weg.";

    public async Task<(Abonnementweergave? Abonnement, Probleem? Probleem)> Maak(Abonnementverzoek verzoek, Beller beller, CancellationToken stop)
    {
        if (Fouten(verzoek, beller).ToList() is { Count: > 0 } fouten)
        {
            return (null, Probleem.Ongeldig(fouten));
        }

        if (!instelling.IsIngericht)
        {
            return (null, new Probleem(Probleemsoort.WebhooksNietIngericht));
        }

        if (!await lijn.Vraag(verzoek.Url, stop))
        {
            return (null, new Probleem(Probleemsoort.OntvangerBevestigtNiet));
        }

        var (id, geheim) = (Identiteit.Nieuw(), verzoek.Geheim is { } gegeven ? Handtekening.Lees(gegeven)! : Handtekening.NieuwGeheim());
        await schrijver.Maak(id, Feit(verzoek, beller), geheim, beller, stop);
        return ((await kast.Een(id, stop))!.Weergave with { Geheim = verzoek.Geheim is null ? Handtekening.Schrijf(geheim) : null }, null);
    }

    private static AbonnementGemaakt Feit(Abonnementverzoek verzoek, Beller beller) => new()
    {
        Client = beller.Client,
        Gemeenten = Gemeenten(verzoek, beller),
        Url = verzoek.Url,
        Soorten = [.. (verzoek.Soorten ?? []).Select(s => Gebeurtenissoort.Naam(s)!).Distinct()],
    };

    private static IReadOnlyList<string> Gemeenten(Abonnementverzoek verzoek, Beller beller) => [.. (verzoek.Gemeenten is { Count: > 0 } keuze ? keuze : beller.Gemeenten).Distinct()];

    private IEnumerable<Veldfout> Fouten(Abonnementverzoek verzoek, Beller beller)
    {
        if (Doeladres.Fout(verzoek.Url, wacht) is { } fout)
        {
            yield return new Veldfout("/url", fout);
        }

        foreach (var (soort, nummer) in (verzoek.Soorten ?? []).Select((s, i) => (s, i)).Where(s => Gebeurtenissoort.Naam(s.s) is null))
        {
            yield return new Veldfout($"/soorten/{nummer}", "Deze soort gebeurtenis kennen wij niet. Gebruik een type zoals nl.caseledger.regie-gewisseld.");
        }

        if (!Gemeenten(verzoek, beller).All(beller.Gemeenten.Contains))
        {
            yield return new Veldfout("/gemeenten", "Dit token geldt niet voor al deze gemeenten.");
        }
        else if (!sleutels.Heeft(Gemeenten(verzoek, beller)[0]))
        {
            yield return new Veldfout("/gemeenten", "Voor deze gemeente is nog geen sleutel geplaatst. Vraag wie deze dienst beheert om de sleutel te plaatsen.");
        }

        if (verzoek.Geheim is { } geheim && Handtekening.Lees(geheim) is null)
        {
            yield return new Veldfout("/geheim", GeheimFout);
        }
    }
}
