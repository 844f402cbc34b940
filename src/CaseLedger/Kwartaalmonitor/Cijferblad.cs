using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The figures of one quarter by their place in the answer. Found in the answer itself, so that a figure that is added is not forgotten.</summary>
internal sealed class Cijferblad
{
    private static readonly string[] Uren = ["gemiddeldeUrenPerWeek", "urenPerWeekAlle"];
    private static readonly string[] Aandelen = ["aandeel", "percentage"];
    private readonly int grens;
    private readonly Dictionary<string, string> actueel = [];

    public Cijferblad(Kwartaalmonitorweergave weergave, int grens)
    {
        (Weergave, this.grens) = (weergave, grens);
        Lees(string.Empty, JsonSerializer.SerializeToNode<Kwartaalcijfers>(weergave, ApiJson.Opties));
        Lees("/nulmeting/cijfers", JsonSerializer.SerializeToNode(weergave.Nulmeting?.Cijfers, ApiJson.Opties));
        foreach (var (i, vraag) in weergave.Ervaringen.Index())
        {
            Lees($"/ervaringen/{i}", JsonSerializer.SerializeToNode(vraag with { Items = null }, ApiJson.Opties));
        }

        foreach (var (i, verschil) in weergave.Verschillen.Index())
        {
            Voeg($"/verschillen/{i}/aantalRegistraties", Dekcijfersoort.Aantal, verschil.AantalRegistraties);
            verschil.Cijfers.Index().ToList().ForEach(v => LeesVerschil($"/verschillen/{i}/cijfers/{v.Index}/actueel", v.Item));
        }
    }

    public Kwartaalmonitorweergave Weergave { get; }

    /// <summary>Every count and share by its JSON pointer, in the order of the answer.</summary>
    public OrderedDictionary<string, Dekcijfer> Cijfers { get; } = [];

    /// <summary>Whether counts changed since they were frozen.</summary>
    public bool IsVeranderd => actueel.Count > 0;

    /// <summary>The figure at a place; null when it is not known.</summary>
    public Dekcijfer? Van(string pad) => Cijfers.GetValueOrDefault(pad);

    /// <summary>The figure at a place as it is now: another one where it changed since it was frozen.</summary>
    public Dekcijfer? Nu(string pad) => Van(actueel.GetValueOrDefault(pad, pad));

    /// <summary>What changed since it was frozen: how few households did it must not show.</summary>
    private void LeesVerschil(string pad, Cijferverschil verschil)
    {
        if (Van(verschil.Cijfer) is not { Soort: not Dekcijfersoort.Aandeel } vast || verschil.Actueel is not { } aantal)
        {
            Voeg(pad, Dekcijfersoort.Aandeel, 0).Verberg();
            return;
        }

        var nu = Voeg(pad, Dekcijfersoort.Herhaling, (int)aantal);
        actueel[verschil.Cijfer] = pad;
        if (!nu.IsKlein && Math.Abs(nu.Getal - vast.Getal) < grens)
        {
            nu.Bescherm(vast.Getal);
        }

        vast.Leidt(nu);
    }

    private void Lees(string pad, JsonNode? node)
    {
        var naam = pad[(pad.LastIndexOf('/') + 1)..];
        switch (node)
        {
            case JsonObject velden:
                velden.ToList().ForEach(v => Lees($"{pad}/{v.Key}", v.Value));
                break;
            case JsonArray delen:
                delen.Index().ToList().ForEach(d => Lees($"{pad}/{d.Index}", d.Item));
                break;
            case var _ when Aandelen.Contains(naam):
                Voeg(pad, Dekcijfersoort.Aandeel, 0);
                break;
            case JsonValue waarde when waarde.GetValueKind() == JsonValueKind.Number && !Uren.Contains(naam):
                Voeg(pad, pad.Contains("/cumulatief/", StringComparison.Ordinal) ? Dekcijfersoort.Herhaling : Dekcijfersoort.Aantal, waarde.Deserialize<int>());
                break;
        }
    }

    private Dekcijfer Voeg(string pad, Dekcijfersoort soort, int waarde)
    {
        var cijfer = Cijfers[pad] = new Dekcijfer(soort, waarde, grens);
        if (cijfer.IsKlein)
        {
            cijfer.Bescherm();
        }

        return cijfer;
    }
}
