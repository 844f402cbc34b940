using System.Text.Json.Serialization;
using CaseLedger.Correctie;
using CaseLedger.Veiligheid;
using CaseLedger.Zienswijze;

namespace CaseLedger.Tijdlijn;

/// <summary>All entries in the order in which they happened, with the state of each moment.</summary>
internal sealed record Tijdlijnweergave(Guid HuishoudenId, long Versie, IReadOnlyList<Tijdlijnitem> Items)
{
    /// <summary>What repeats itself, over the whole timeline; only when asked for.</summary>
    public Patroonweergave? Patroon { get; init; }

    [JsonPropertyName("_links")]
    public required IReadOnlyDictionary<string, Verwijslink> Links { get; init; }
}

/// <summary>One entry.</summary>
internal sealed record Tijdlijnitem
{
    public required Guid RegistratieId { get; init; }

    public required long Versie { get; init; }

    /// <summary>The resource name.</summary>
    public required string Soort { get; init; }

    public required DateTimeOffset GebeurdOp { get; init; }

    public required DateTimeOffset VastgelegdOp { get; init; }

    public required string Titel { get; init; }

    public required string Samenvatting { get; init; }

    public required Door Door { get; init; }

    /// <summary>The traject that it belongs to; null before the first aanmelding of a dossier.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int? Traject { get; init; }

    /// <summary>The regime at that moment, this entry included.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Regime? Regime { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Kleur? Kleur { get; init; }

    /// <summary>Who was voorop at that moment, this entry included; null outside a traject.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Regieweergave? Regie { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Veiligheidsfase? Fase { get; init; }

    /// <summary>The fact's own fields.</summary>
    public required object Gegevens { get; init; }

    public required Envelop Envelop { get; init; }

    /// <summary>Rules that were knowingly deviated from.</summary>
    public required IReadOnlyList<string> Afwijkingen { get; init; }

    /// <summary>The correction that holds for this entry; what is shown is the corrected value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Correctieweergave? GecorrigeerdDoor { get; init; }

    /// <summary>The entry that this one corrects.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Guid? Corrigeert { get; init; }

    /// <summary>The zienswijzen given on this entry.</summary>
    public required IReadOnlyList<Guid> Zienswijzen { get; init; }
}

/// <summary>Who corrected an entry, when, and whether it was withdrawn.</summary>
internal sealed record Correctieweergave(Guid RegistratieId, Correctiesoort Soort, DateTimeOffset GebeurdOp, Door Door);

/// <summary>Who had the regie; of the lokaal team its vast contactpersoon.</summary>
internal sealed record Regieweergave(DeelnemerId DeelnemerId, Professional? Professional);

/// <summary>Computes the timeline: generic, a fact says its own title and summary.</summary>
internal static class Tijdlijnbeeld
{
    public static Tijdlijnweergave Van(Lezing lezing)
    {
        var stand = Huishouden.Begin(lezing.Id, lezing.Geldend);
        var items = Huishouden.Ordenen(lezing.Geldend).Select(b => (Boeking: b, Item: Neem(stand, b)))
            .Where(i => lezing.Zicht.Toont(i.Boeking)).Select(i => lezing.Zicht.AlleenVan is null ? i.Item : Kaal(i.Item)).ToList();
        var trajecten = Trajectverloop.Verdeel(Huishouden.Ordenen(lezing.Geldend))
            .SelectMany(v => v.Feiten.Prepend(v.Opening).Select(b => KeyValuePair.Create(b.Id, (int?)v.Nummer)))
            .ToDictionary();
        var zienswijzen = Zienswijzen(lezing.Geldend);
        return new Tijdlijnweergave(lezing.Id, lezing.Versie, [.. items.Select(i => i with { Traject = trajecten.GetValueOrDefault(i.RegistratieId), Zienswijzen = [.. zienswijzen[i.RegistratieId]] })])
        {
            Links = Verwijslink.VanHuishouden(lezing.Id),
        };
    }

    /// <summary>Of each entry the zienswijzen that answer it, in the order in which they were given.</summary>
    private static ILookup<Guid, Guid> Zienswijzen(IReadOnlyList<Boeking> geldend) => Huishouden.Ordenen(geldend)
        .Where(b => b is { IsIngetrokken: false, Feit: ZienswijzeVastgelegd { BijRegistratieId: not null } })
        .ToLookup(b => ((ZienswijzeVastgelegd)b.Feit).BijRegistratieId!.Value.Id, b => b.Id);

    private static Tijdlijnitem Neem(Huishouden stand, Boeking boeking)
    {
        var regieVoor = stand.Traject is null ? null : Regie(stand);
        var trajectVoor = stand.Traject;
        stand.Apply(boeking);
        // Uitstroom empties the tandem; the entry itself still shows who had the regie.
        var traject = stand.Traject ?? (trajectVoor?.Uitstroom == boeking ? trajectVoor : null);
        var regime = traject?.Regime;
        return new Tijdlijnitem
        {
            RegistratieId = boeking.Id,
            Versie = boeking.Versie,
            Soort = Handelingen.Van(boeking.Feit).Naam,
            GebeurdOp = boeking.GebeurdOp,
            VastgelegdOp = boeking.Registratie.VastgelegdOp,
            Titel = boeking.Feit.Titel,
            Samenvatting = boeking.Feit.Samenvatting,
            Door = boeking.Registratie.Door,
            Traject = null,
            Regime = regime,
            Kleur = regime?.Kleur(),
            Regie = stand.Traject is null ? (traject is null ? null : regieVoor) : Regie(stand),
            Fase = traject?.Fase,
            Gegevens = boeking.Feit.InDossier(),
            Envelop = boeking.Registratie.Envelop,
            Afwijkingen = boeking.Registratie.Envelop.Afwijking?.Regels ?? [],
            GecorrigeerdDoor = boeking.GecorrigeerdDoor is { Feit: GegevenGecorrigeerd correctie } door
                ? new Correctieweergave(door.Id, correctie.Soort, door.GebeurdOp, door.Registratie.Door)
                : null,
            Corrigeert = (boeking.Feit as GegevenGecorrigeerd)?.BijRegistratieId.Id,
            Zienswijzen = [],
        };
    }

    /// <summary>Without what others did around it.</summary>
    private static Tijdlijnitem Kaal(Tijdlijnitem item) => item with { Regime = null, Kleur = null, Regie = null, Fase = null };

    private static Regieweergave Regie(Huishouden stand) =>
        new(stand.Tandem.InRegie, stand.Tandem.Zoek(stand.Tandem.InRegie)?.Professional ?? stand.Traject?.Contactpersoon?.Professional);
}
