using System.Text.Json;
using System.Text.Json.Nodes;
using CaseLedger.Dossier;

namespace CaseLedger.Auditspoor;

/// <summary>
/// Compares the dossier at two versions, and finds the registrations after which a field changed by replaying version by
/// version. Both are seen on the same day, so that nothing differs by the passing of time.
/// </summary>
/// <param name="lezing">The household as a whole.</param>
/// <param name="dag">The local day on which both are seen.</param>
internal sealed class Dossierverschil(Lezing lezing, DateOnly dag)
{
    /// <summary>What each answer says of itself, and no dossier changes by.</summary>
    private static readonly string[] Bijwerk = ["versie", "_links"];

    /// <param name="van">The earlier version.</param>
    /// <param name="tot">The later version.</param>
    public IReadOnlyList<Veldverschil> Tussen(long van, long tot)
    {
        var stappen = Stappen(van, tot);
        var (was, wordt) = (Getoond(van), Getoond(tot));
        var (echtWas, echtWordt) = (Beeld(van, ApiJson.Opties), Beeld(tot, ApiJson.Opties));
        return
        [
            .. Jsonverschil.Paden(echtWas, echtWordt).Select(pad => new Veldverschil(
                pad.ToString(),
                Waarde(pad, echtWas, was),
                Waarde(pad, echtWordt, wordt),
                [.. stappen.Where(s => s.Paden.Any(pad.Raakt)).Select(s => s.Registratie)])),
        ];
    }

    /// <summary>Per version what it changed: also text that this reader may not see counts as changed.</summary>
    private List<(IReadOnlyList<Jsonpad> Paden, Guid Registratie)> Stappen(long van, long tot)
    {
        List<(IReadOnlyList<Jsonpad>, Guid)> stappen = [];
        var vorige = Beeld(van, ApiJson.Opties);
        foreach (var boeking in lezing.Boekingen.Where(b => b.Versie > van && b.Versie <= tot).OrderBy(b => b.Versie))
        {
            var volgende = Beeld(boeking.Versie, ApiJson.Opties);
            stappen.Add((Jsonverschil.Paden(vorige, volgende), boeking.Id));
            vorige = volgende;
        }

        return stappen;
    }

    private JsonObject Getoond(long versie) => Beeld(versie, ApiJson.Voor(lezing.Zicht));

    private JsonObject Beeld(long versie, JsonSerializerOptions opties)
    {
        var (bekend, geldend) = new Replay(versie).Kies(lezing.Boekingen);
        var beeld = JsonSerializer.SerializeToNode(Dossierbeeld.Van(lezing with { Boekingen = bekend, Geldend = geldend }, dag), opties)!.AsObject();
        foreach (var naam in Bijwerk)
        {
            beeld.Remove(naam);
        }

        return beeld;
    }

    /// <summary>What this reader gets to see at a place: the word for sealed text where there is something that is left out.</summary>
    private static JsonNode? Waarde(Jsonpad pad, JsonNode echt, JsonNode getoond) =>
        Jsonverschil.Zoek(getoond, pad)?.DeepClone() ?? (Jsonverschil.Zoek(echt, pad) is null ? null : JsonValue.Create(Bedekking.Bedekt));
}
