using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CaseLedger.Platform;

namespace CaseLedger.Specs;

/// <summary>What became of one line of a case file.</summary>
/// <param name="Nummer">Line in the file, from 1.</param>
/// <param name="Sleutel">The line's own key.</param>
/// <param name="Regels">Ids of the rules that stood in the way.</param>
/// <param name="Fouten">What was wrong with its form.</param>
internal sealed record Casusregel(int Nummer, string Sleutel, IReadOnlyList<string> Regels, IReadOnlyList<string> Fouten)
{
    public bool IsGelukt => Regels.Count == 0 && Fouten.Count == 0;
}

/// <summary>Plays a case file (NDJSON) through the real reader, acts and rules, without a database or keys.</summary>
internal sealed class Casus
{
    private static readonly TimeSpan Vastlegtijd = TimeSpan.FromHours(1);

    private readonly Dictionary<string, List<Boeking>> huishoudens = [];
    private readonly Dictionary<string, Guid> sleutels = [];
    private readonly List<Casusregel> uitkomsten = [];

    /// <summary>All facts that were accepted, per household, in the order of recording.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Boeking>> Huishoudens =>
        huishoudens.ToDictionary(h => h.Key, h => (IReadOnlyList<Boeking>)h.Value);

    public IReadOnlyList<Casusregel> Uitkomsten => uitkomsten;

    /// <summary>The facts of a file under <c>cases/</c>, per household.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Boeking>> Lees(string bestand) => Speel(bestand).Huishoudens;

    /// <summary>Plays a file under <c>cases/</c>.</summary>
    public static Casus Speel(string bestand) => Speel(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "cases", bestand)));

    /// <summary>Plays lines.</summary>
    public static Casus Speel(IEnumerable<string> regels)
    {
        var casus = new Casus();
        var nummer = 0;
        foreach (var regel in regels)
        {
            casus.Neem(++nummer, JsonNode.Parse(regel)!.AsObject());
        }

        return casus;
    }

    /// <summary>The same id for the same words, so that a second run compares equal.</summary>
    public static Guid Id(string woorden) => new(SHA256.HashData(Encoding.UTF8.GetBytes(woorden)).AsSpan(0, 16));

    private void Neem(int nummer, JsonObject regel)
    {
        var sleutel = (string)regel["sleutel"]!;
        var huishouden = (string)regel["huishouden"]!;
        var handeling = Handelingen.Met((string)regel["soort"]!);
        var fouten = new List<string>();
        IReadOnlyList<Regel> gebroken = [];
        if (handeling is null)
        {
            fouten.Add($"soort: {regel["soort"]} bestaat niet");
        }
        else if (Vorm((JsonObject)Vervang(regel["gegevens"])!, handeling, fouten) is var (verzoek, aanhef))
        {
            gebroken = Leg(huishouden, sleutel, handeling, verzoek, Kop(aanhef, regel["professional"]!.AsObject()));
        }

        uitkomsten.Add(new Casusregel(nummer, sleutel, [.. gebroken.Select(r => r.Id)], fouten));
    }

    private static (object Verzoek, Aanhef Aanhef)? Vorm(JsonObject gegevens, Handeling handeling, List<string> fouten)
    {
        var (verzoek, aanhef, veldfouten) = Lezer.Lees(gegevens, handeling.Verzoek);
        fouten.AddRange(veldfouten.Select(f => $"{f.Pad}: {f.Melding}"));
        if (verzoek is null || aanhef is null)
        {
            return null;
        }

        fouten.AddRange(handeling.Controleer(verzoek, aanhef.GebeurdOp.Dag()).Errors
            .Concat(new AanhefEisen().Validate(aanhef).Errors)
            .Select(f => $"{f.PropertyName}: {f.ErrorMessage}"));
        return fouten.Count == 0 ? (verzoek, aanhef) : null;
    }

    private IReadOnlyList<Regel> Leg(string huishouden, string sleutel, Handeling handeling, object verzoek, Registratie kop)
    {
        if (!huishoudens.TryGetValue(huishouden, out var bestaand))
        {
            huishoudens[huishouden] = bestaand = [];
        }

        var volgnummer = 0;
        var toetsing = Toetsing.Toets(handeling, verzoek, () => kop, Id(huishouden), bestaand, () => Id($"{sleutel}/{volgnummer++}"));
        if (Naleving.Weiger(toetsing.Gebroken, kop.Envelop.Afwijking) is { } weigering)
        {
            return weigering.Regels;
        }

        if (toetsing.Later is { } later)
        {
            return later.Regels;
        }

        bestaand.AddRange(toetsing.Nieuw);
        sleutels[sleutel] = toetsing.Nieuw[0].Id;
        return [];
    }

    private static Registratie Kop(Aanhef aanhef, JsonObject professional)
    {
        var (wie, _) = Lezer.Lees<Professional>(professional);
        return new Registratie
        {
            GebeurdOp = aanhef.GebeurdOp,
            VastgelegdOp = aanhef.GebeurdOp + Vastlegtijd,
            Door = new Door { ProfessionalId = wie!.ProfessionalId, Naam = wie.Naam, Organisatie = wie.Organisatie, OrganisatieSoort = wie.OrganisatieSoort, Rol = wie.Rol, Team = wie.Team, Systeem = "casus", Geimporteerd = true },
            Envelop = aanhef.AlsEnvelop(),
        };
    }

    /// <summary>Puts the id of an earlier line in place of <c>@sleutel</c>, wherever it stands.</summary>
    private JsonNode? Vervang(JsonNode? deel) => deel switch
    {
        JsonObject velden => new JsonObject(velden.Select(v => KeyValuePair.Create(v.Key, Vervang(v.Value)))),
        JsonArray rij => new JsonArray([.. rij.Select(Vervang)]),
        JsonValue waarde when waarde.TryGetValue<string>(out var tekst) && tekst.StartsWith('@') && sleutels.TryGetValue(tekst[1..], out var id) => JsonValue.Create(id.ToString("D")),
        _ => deel?.DeepClone(),
    };
}
