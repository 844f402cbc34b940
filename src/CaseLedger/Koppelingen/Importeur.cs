using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseLedger.Koppelingen;

/// <summary>Takes the lines of one import part by part: each household in order, households side by side, each line through the same pipeline as a single call.</summary>
internal sealed class Importeur(Pijplijn pijplijn, Importkast kast, Referenties referenties, Sleutelbeheer sleutelbeheer, Importopdracht import)
{
    private const int Naast = 4;
    private readonly ConcurrentDictionary<Guid, Guid> huishoudens = [];
    private readonly ConcurrentDictionary<Guid, bool> gestopt = [];

    /// <summary>The name of the source, once it is known.</summary>
    public string? Systeem { get; private set; } = import.Systeem;

    /// <summary>Goes on where the import was.</summary>
    public async Task Hervat(CancellationToken stop)
    {
        var (bekend, dicht) = await kast.Groepen(import.Id, stop);
        foreach (var (groep, huishouden) in bekend)
        {
            huishoudens[groep] = huishouden;
        }

        foreach (var groep in dicht)
        {
            gestopt[groep] = true;
        }
    }

    /// <summary>Takes lines that were received together; what has its outcome already is passed over.</summary>
    public async Task Neem(Importdeel deel, CancellationToken stop)
    {
        var gedaan = await kast.Gedaan(import.Id, deel.Vanaf, stop);
        var gelezen = deel.Regels().Select(r => Importlijn.Lees(r.Nummer, r.Bytes, import.Sleutel)).ToList();
        var lijnen = gelezen.Select(g => g.Lijn).OfType<Importlijn>().ToList();
        var bekend = await kast.Zoek(import.Beller, [.. lijnen.SelectMany(l => l.Verwijst.Append(l.Regel.Sleutel)).Distinct()], stop);
        var namen = new Regelnamen(lijnen, bekend);
        lijnen = [.. lijnen.Where(l => !gedaan.Contains(l.Nummer))];
        foreach (var lijn in lijnen.Where(l => l.IsAanmelding))
        {
            VulReferentieAan(lijn.Regel);
        }

        var verslagen = new ConcurrentQueue<Regelverslag>(gelezen.Select(g => g.Fout).OfType<Regelverslag>().Where(f => !gedaan.Contains(f.Regel)));
        await Parallel.ForEachAsync(lijnen.GroupBy(l => l.Groep), new ParallelOptions { MaxDegreeOfParallelism = Naast, CancellationToken = stop }, async (groep, einde) =>
        {
            foreach (var verslag in await Loop([.. groep], namen, einde))
            {
                verslagen.Enqueue(verslag);
            }
        });
        await kast.Voeg(import.Id, [.. verslagen], stop);
    }

    /// <summary>The lines of one household; answers those that recorded nothing.</summary>
    private async Task<IReadOnlyList<Regelverslag>> Loop(IReadOnlyList<Importlijn> lijnen, Regelnamen namen, CancellationToken stop)
    {
        List<Regelverslag> verslagen = [];
        for (var (i, alleenTot) = (0, 0); i < lijnen.Count;)
        {
            var lijn = lijnen[i];
            if (Bekend(lijn, namen) is { } verslag)
            {
                verslagen.Add(verslag);
                i++;
                continue;
            }

            List<Importlijn> samen = i < alleenTot ? [lijn] : Samen(lijnen, i, namen);
            var (gelukt, probleem) = await Voer(samen, namen, stop);
            if (gelukt)
            {
                i += samen.Count;
            }
            else if (samen.Count > 1)
            {
                alleenTot = i + samen.Count;
            }
            else
            {
                gestopt[lijn.Groep] = true;
                verslagen.Add(lijn.Verslag(Regeluitkomst.Mislukt, probleem));
                i++;
            }
        }

        return verslagen;
    }

    /// <summary>Lines in a row that can be recorded in one transaction.</summary>
    private static List<Importlijn> Samen(IReadOnlyList<Importlijn> lijnen, int vanaf, Regelnamen namen) =>
        [lijnen[vanaf], .. lijnen[vanaf].Handeling is null ? [] : lijnen.Skip(vanaf + 1).Take(Regelnamen.Samen - 1).TakeWhile(l => l.KanVolgen && namen.IsNieuw(l))];

    /// <summary>What was recorded before, or need not be tried.</summary>
    private Regelverslag? Bekend(Importlijn lijn, Regelnamen namen)
    {
        if (namen.Eerder(lijn) is { } eerder)
        {
            huishoudens.TryAdd(lijn.Groep, eerder.Huishouden);
            return sleutelbeheer.Kenmerk(eerder.Gemeente, "import", lijn.Inhoud).AsSpan().SequenceEqual(eerder.Kenmerk)
                ? lijn.Verslag(Regeluitkomst.AlAanwezig, registratie: eerder.Registratie)
                : Hergebruikt(lijn);
        }

        if (gestopt.ContainsKey(lijn.Groep))
        {
            return lijn.Verslag(Regeluitkomst.Overgeslagen);
        }

        return namen.Eerste(lijn) is not { } eerste ? null
            : eerste.Inhoud.AsSpan().SequenceEqual(lijn.Inhoud) ? lijn.Verslag(Regeluitkomst.AlAanwezig, registratie: eerste.Id)
            : Hergebruikt(lijn);
    }

    private Regelverslag Hergebruikt(Importlijn lijn)
    {
        gestopt[lijn.Groep] = true;
        return lijn.Verslag(Regeluitkomst.Mislukt, new Probleem(Probleemsoort.SleutelHergebruikt));
    }

    /// <summary>Records lines together; when there is more than one, a refusal says nothing yet of any.</summary>
    private async Task<(bool Gelukt, Probleem? Probleem)> Voer(List<Importlijn> samen, Regelnamen namen, CancellationToken stop)
    {
        var eerste = samen[0];
        if (eerste.Handeling is null)
        {
            return (false, Probleem.Ongeldig("/soort", "Deze soort registratie kennen wij niet."));
        }

        var huishouden = await Zoek(eerste, stop);
        if (huishouden is null && !eerste.IsAanmelding)
        {
            return (false, Probleem.Ongeldig("/huishouden", "Dit huishouden is niet aangemeld."));
        }

        var uitkomst = await pijplijn.Voer(
            new Opdracht
            {
                Delen = [.. samen.Select(l => Deel(l, namen))],
                Beller = import.Beller,
                Door = () => Door(eerste.Regel.Professional),
                Huishouden = huishouden,
                Scopes = [Toegang.Scope.Import],
                Proef = samen.Count > 1,
            },
            stop);
        if (uitkomst is not Vastgelegd vastgelegd)
        {
            namen.Vergeet(samen);
            return (false, ((Geweigerd)uitkomst).Probleem);
        }

        huishoudens[eerste.Groep] = vastgelegd.Huishouden;
        return (true, null);
    }

    private Opdrachtdeel Deel(Importlijn lijn, Regelnamen namen)
    {
        Sleutelverwijzingen.LosOp(lijn.Regel.Gegevens, lijn.Handeling!.Verzoek, namen.Registraties);
        namen.Neem(lijn);
        return new Opdrachtdeel(lijn.Handeling, lijn.Regel.Gegevens, string.Empty)
        {
            Door = () => Door(lijn.Regel.Professional),
            RegistratieId = lijn.Id,
            Import = new Importsleutel(import.Beller.Client, lijn.Regel.Sleutel, lijn.Inhoud, import.Id, lijn.Nummer, lijn.Groep),
        };
    }

    /// <summary>The name of the household in the file is its key in the source system.</summary>
    private void VulReferentieAan(Importregel regel)
    {
        if (regel.Gegevens["externeReferentie"] is JsonObject referentie)
        {
            Systeem ??= referentie["systeem"]?.GetValueKind() == JsonValueKind.String ? referentie["systeem"]!.GetValue<string>() : null;
        }
        else if (Systeem is not null && !regel.Gegevens.ContainsKey("externeReferentie"))
        {
            regel.Gegevens["externeReferentie"] = new JsonObject { ["systeem"] = Systeem, ["id"] = regel.Huishouden };
        }
    }

    private async Task<Guid?> Zoek(Importlijn lijn, CancellationToken stop) => huishoudens.TryGetValue(lijn.Groep, out var bekend) ? bekend
        : Systeem is null ? null : (await referenties.Zoek(Systeem, lijn.Regel.Huishouden, import.Beller, stop))?.Huishouden;

    private Door Door(Professional professional) => new()
    {
        ProfessionalId = professional.ProfessionalId,
        Naam = professional.Naam.Vers(),
        Organisatie = professional.Organisatie,
        OrganisatieSoort = professional.OrganisatieSoort,
        Rol = professional.Rol,
        Team = professional.Team,
        Systeem = import.Beller.Client,
        Geimporteerd = true,
    };
}
