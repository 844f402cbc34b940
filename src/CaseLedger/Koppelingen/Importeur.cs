using System.Text.Json;
using System.Text.Json.Nodes;
using CaseLedger.Ledger;
using CaseLedger.Toegang;

namespace CaseLedger.Koppelingen;

/// <summary>Takes the lines of one import, each through the same pipeline as a single call.</summary>
internal sealed class Importeur(Pijplijn pijplijn, Importkast kast, Referenties referenties, Sleutelbeheer sleutelbeheer, Beller beller, string? systeem)
{
    private const string Aanmeldingen = "aanmeldingen";
    private readonly Dictionary<string, Guid> huishoudens = [];
    private readonly Dictionary<string, Guid> registraties = [];
    private readonly HashSet<string> gestopt = [];
    private string? bronsysteem = systeem;

    /// <summary>Takes lines that came in together, in order.</summary>
    public async Task<IReadOnlyList<Regelverslag>> Neem(IReadOnlyList<(long Nummer, byte[] Bytes)> regels, CancellationToken stop)
    {
        var gelezen = regels.Select(r => (r.Nummer, Gelezen: Lees(r.Bytes))).ToList();
        var namen = gelezen.SelectMany(g => g.Gelezen.Regel is { } regel ? Verwijst(regel).Append(regel.Sleutel) : []).Distinct().ToList();
        var bekend = await kast.Zoek(beller, namen, stop);
        foreach (var (sleutel, regel) in bekend)
        {
            registraties.TryAdd(sleutel, regel.Registratie);
        }

        List<Regelverslag> verslagen = [];
        foreach (var (nummer, (regel, inhoud, probleem)) in gelezen)
        {
            verslagen.Add(regel is null
                ? new Regelverslag { Regel = nummer, Uitkomst = Regeluitkomst.Mislukt, Probleem = probleem }
                : (await Neem(regel, inhoud!, bekend.GetValueOrDefault(regel.Sleutel), stop)) with { Regel = nummer });
        }

        return verslagen;
    }

    private static (Importregel? Regel, byte[]? Inhoud, Probleem? Probleem) Lees(byte[] bytes)
    {
        var (inhoud, fout) = Lezer.Ontleed(bytes);
        if (inhoud is null)
        {
            return (null, null, Probleem.Ongeldig([fout!]));
        }

        var (regel, fouten) = Lezer.Lees<Importregel>(inhoud);
        return regel is null
            ? (null, null, Probleem.Ongeldig(fouten))
            : (regel, CanonicalJson.Serialize(JsonSerializer.SerializeToElement(inhoud)), null);
    }

    private static IEnumerable<string> Verwijst(Importregel regel) =>
        Handelingen.Met(regel.Soort) is { } handeling ? Sleutelverwijzingen.Zoek(regel.Gegevens, handeling.Verzoek) : [];

    private async Task<Regelverslag> Neem(Importregel regel, byte[] inhoud, BekendeRegel? eerder, CancellationToken stop)
    {
        var verslag = new Regelverslag { Regel = 0, Sleutel = regel.Sleutel, Uitkomst = Regeluitkomst.Overgeslagen };
        if (eerder is not null)
        {
            return AlBekend(verslag, regel, inhoud, eerder);
        }

        if (gestopt.Contains(regel.Huishouden))
        {
            return verslag;
        }

        var (uitkomst, probleem) = await Voer(regel, inhoud, stop);
        if (uitkomst is null)
        {
            gestopt.Add(regel.Huishouden);
            return verslag with { Uitkomst = Regeluitkomst.Mislukt, Probleem = probleem };
        }

        huishoudens[regel.Huishouden] = uitkomst.Huishouden;
        registraties[regel.Sleutel] = uitkomst.Registratie;
        return verslag with { Uitkomst = Regeluitkomst.Gelukt, RegistratieId = uitkomst.Registratie };
    }

    private Regelverslag AlBekend(Regelverslag verslag, Importregel regel, byte[] inhoud, BekendeRegel eerder)
    {
        huishoudens.TryAdd(regel.Huishouden, eerder.Huishouden);
        if (sleutelbeheer.Kenmerk(eerder.Gemeente, "import", inhoud).AsSpan().SequenceEqual(eerder.Kenmerk))
        {
            return verslag with { Uitkomst = Regeluitkomst.AlAanwezig, RegistratieId = eerder.Registratie };
        }

        gestopt.Add(regel.Huishouden);
        return verslag with { Uitkomst = Regeluitkomst.Mislukt, Probleem = new Probleem(Probleemsoort.SleutelHergebruikt) };
    }

    private async Task<(Vastgelegd? Uitkomst, Probleem? Probleem)> Voer(Importregel regel, byte[] inhoud, CancellationToken stop)
    {
        if (Handelingen.Met(regel.Soort) is not { } handeling || !handeling.Doet.Contains(Scope.Registratie))
        {
            return (null, Probleem.Ongeldig("/soort", "Deze soort registratie kennen wij niet."));
        }

        var isAanmelding = regel.Soort == Aanmeldingen;
        if (isAanmelding)
        {
            VulReferentieAan(regel);
        }

        var huishouden = await Zoek(regel, stop);
        if (huishouden is null && !isAanmelding)
        {
            return (null, Probleem.Ongeldig("/huishouden", "Dit huishouden is niet aangemeld."));
        }

        Sleutelverwijzingen.LosOp(regel.Gegevens, handeling.Verzoek, registraties);
        var uitkomst = await pijplijn.Voer(
            new Opdracht
            {
                Handeling = handeling,
                Inhoud = regel.Gegevens,
                Beller = beller,
                Door = () => Door(regel.Professional),
                Huishouden = huishouden,
                Scopes = [Scope.Import],
                Import = new Importsleutel(beller.Client, regel.Sleutel, inhoud),
            },
            stop);
        return uitkomst is Vastgelegd vastgelegd ? (vastgelegd, null) : (null, ((Geweigerd)uitkomst).Probleem);
    }

    /// <summary>The name of the household in the file is its key in the source system.</summary>
    private void VulReferentieAan(Importregel regel)
    {
        if (regel.Gegevens["externeReferentie"] is JsonObject referentie)
        {
            bronsysteem ??= referentie["systeem"]?.GetValueKind() == JsonValueKind.String ? referentie["systeem"]!.GetValue<string>() : null;
        }
        else if (bronsysteem is not null && !regel.Gegevens.ContainsKey("externeReferentie"))
        {
            regel.Gegevens["externeReferentie"] = new JsonObject { ["systeem"] = bronsysteem, ["id"] = regel.Huishouden };
        }
    }

    private async Task<Guid?> Zoek(Importregel regel, CancellationToken stop)
    {
        if (huishoudens.TryGetValue(regel.Huishouden, out var bekend))
        {
            return bekend;
        }

        return bronsysteem is null ? null : (await referenties.Zoek(bronsysteem, regel.Huishouden, beller, stop))?.Huishouden;
    }

    private Door Door(Professional professional) => new()
    {
        ProfessionalId = professional.ProfessionalId,
        Naam = professional.Naam.Vers(),
        Organisatie = professional.Organisatie,
        OrganisatieSoort = professional.OrganisatieSoort,
        Rol = professional.Rol,
        Team = professional.Team,
        Systeem = beller.Client,
        Geimporteerd = true,
    };
}
