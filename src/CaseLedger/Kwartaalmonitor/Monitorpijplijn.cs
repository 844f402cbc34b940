using System.Reflection;
using System.Text;
using System.Text.Json;
using CaseLedger.Koppelingen;
using FluentValidation;
using Marten;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Records acts on a quarter: read, validate, decide, seal, chain and write in one transaction; safe to repeat.</summary>
internal sealed class Monitorpijplijn(IDocumentStore opslag, Kast kast, Schrijver schrijver, Monitorlezer lezer, TimeProvider klok)
{
    private const int Pogingen = 5;

    /// <summary>Records one act, or says why not. Races are tried again.</summary>
    public async Task<Uitkomst> Voer<TVerzoek, TFeit>(
        Monitoropdracht opdracht, IValidator<TVerzoek>? eisen, Func<TVerzoek, Kwartaalstand, (TFeit? Feit, Probleem? Probleem)> beslis, CancellationToken stop)
        where TVerzoek : class
        where TFeit : class, IMonitorfeit
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                var (verzoek, fouten) = Lezer.Lees<TVerzoek>(opdracht.Inhoud.DeepClone().AsObject());
                fouten = verzoek is null || eisen is null ? fouten : [.. eisen.Validate(verzoek).Errors.Select(f => new Veldfout(Vormcontrole.Wijzer(f.PropertyName), f.ErrorMessage))];
                return fouten.Count > 0
                    ? new Geweigerd(Probleem.Ongeldig(fouten))
                    : await Probeer(opdracht, stand => beslis(verzoek!, stand), stop);
            }
            catch (Exception e) when (Botsingen.Van(e) is not null)
            {
                if (poging == Pogingen)
                {
                    return new Geweigerd(new Probleem(Probleemsoort.GelijktijdigGewijzigd));
                }
            }
        }
    }

    private async Task<Uitkomst> Probeer<TFeit>(Monitoropdracht opdracht, Func<Kwartaalstand, (TFeit? Feit, Probleem? Probleem)> beslis, CancellationToken stop)
        where TFeit : class, IMonitorfeit
    {
        var (tuin, kwartaal) = (opdracht.Tuin, opdracht.Kwartaal);
        if (opdracht.Idempotentie is { } sleutel && await kast.Eerder(sleutel, tuin.Gemeente, stop) is { } eerder)
        {
            return schrijver.Herhaal(sleutel, tuin.Gemeente, eerder);
        }

        var (positie, rijen) = await lezer.Rijen([tuin.Code], kwartaal, kwartaal, stop);
        await using var sessie = opslag.LightweightSession(tuin.Gemeente);
        var id = Monitorstroom.Id(tuin.Code, kwartaal);
        var stroom = (await sessie.Events.FetchForWriting<Stroom>(id, stop)).Aggregate ?? new Stroom { Id = id };
        if (opdracht.VerwachteVersie is { } versie && versie != stroom.Events.Count)
        {
            return new Geweigerd(new Probleem(Probleemsoort.VersieVerouderd) { HuidigeVersie = stroom.Events.Count });
        }

        var nu = klok.GetUtcNow();
        nu = nu.AddTicks(-(nu.Ticks % TimeSpan.TicksPerMillisecond));
        var cijfers = rijen[tuin.Code].Cijfers(tuin.Code, tuin.Startdatum, kwartaal);
        var (feit, probleem) = beslis(new Kwartaalstand(tuin, kwartaal, Monitorstroom.Lees(stroom.Events, id, tuin.Gemeente, kast), cijfers, positie, nu.Dag()));
        return feit is null ? new Geweigerd(probleem!) : await Schrijf(opdracht, sessie, stroom, feit, nu, stop);
    }

    private async Task<Uitkomst> Schrijf<TFeit>(Monitoropdracht opdracht, IDocumentSession sessie, Stroom stroom, TFeit feit, DateTimeOffset nu, CancellationToken stop)
        where TFeit : class, IMonitorfeit
    {
        var naam = typeof(TFeit).GetCustomAttribute<FeitAttribute>()!;
        var registratie = new Registratie { GebeurdOp = nu, VastgelegdOp = nu, Door = opdracht.Door(), Envelop = new Envelop() };
        var id = Identiteit.Nieuw();
        Grootboek.Boek(sessie, stroom, opdracht.Tuin.Gemeente, kast.Bos(opdracht.Tuin.Gemeente), [new Grootboekpost(id, naam.Naam, naam.Schema, feit, registratie)]);
        var versie = stroom.Events.Count + 1;
        var locatie = $"{opdracht.Adres}/{id:D}";
        var antwoord = JsonSerializer.SerializeToUtf8Bytes(new Monitorregistratieantwoord(id, versie, opdracht.Resource, Links(opdracht, locatie)), ApiJson.Opties);
        if (opdracht.Idempotentie is { } sleutel)
        {
            schrijver.Onthoud(sessie, sleutel, opdracht.Tuin.Gemeente, new Vastgelegd(stroom.Id, id, versie, locatie, antwoord, Herhaald: false), nu);
        }

        await sessie.SaveChangesAsync(stop);
        return new Vastgelegd(stroom.Id, id, versie, locatie, antwoord, Herhaald: false);
    }

    private static Dictionary<string, Verwijslink> Links(Monitoropdracht opdracht, string locatie) => new()
    {
        ["self"] = new(locatie),
        ["kwartaalmonitor"] = new($"/v1/kwartaalmonitors/{opdracht.Tuin.Code}/{opdracht.Kwartaal}"),
    };
}

/// <summary>An act on a quarter, to be recorded.</summary>
internal sealed record Monitoropdracht
{
    public required Toekomsttuin Tuin { get; init; }

    public required Kwartaal Kwartaal { get; init; }

    /// <summary>Last part of the address.</summary>
    public required string Resource { get; init; }

    public required System.Text.Json.Nodes.JsonObject Inhoud { get; init; }

    /// <summary>Who acts; made anew for every try, since sealed values are not shared.</summary>
    public required Func<Door> Door { get; init; }

    public long? VerwachteVersie { get; init; }

    public Idempotentie? Idempotentie { get; init; }

    public string Adres => $"/v1/kwartaalmonitors/{Tuin.Code}/{Kwartaal}/{Resource}";

    /// <summary>What makes a request the same one.</summary>
    public static byte[] Kenmerk(string pad, byte[] lichaam) => [.. Encoding.UTF8.GetBytes($"POST {pad}\n"), .. lichaam];
}

/// <summary>The answer to an act on a quarter.</summary>
/// <param name="RegistratieId">What was recorded.</param>
/// <param name="Versie">The version of the quarter's stream.</param>
/// <param name="Soort">The resource.</param>
/// <param name="Links">Where it can be read back, and the monitor.</param>
internal sealed record Monitorregistratieantwoord(
    Guid RegistratieId, long Versie, string Soort, [property: System.Text.Json.Serialization.JsonPropertyName("_links")] IReadOnlyDictionary<string, Verwijslink> Links);
