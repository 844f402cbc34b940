using System.Text.Json;
using System.Text.Json.Nodes;
using CaseLedger.Platform;

namespace CaseLedger.Specs.Eigenschappen;

/// <summary>What becomes of a body: 201, 400 or 409, and why in words that can be compared.</summary>
internal sealed record Uitslag(Verzoek Verzoek, int Status, string Tekst, Toetsing? Toetsing)
{
    /// <summary>The rules that an explanation would lift; empty when one that cannot be deviated from is broken too.</summary>
    public string[] TeVerklaren => Status == 409 && Toetsing!.Gebroken.All(r => r.AfwijkingMogelijk) ? [.. Toetsing.Gebroken.Select(r => r.Id)] : [];
}

/// <summary>One household, act by act, weighed as the pipeline weighs.</summary>
internal sealed class Verloop(string[] tuinen)
{
    /// <summary>When all of it is recorded: after anything that can have happened.</summary>
    public static readonly DateTimeOffset Nu = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly List<Boeking> boekingen = [];
    private readonly List<Aanvaard> aanvaard = [];

    /// <summary>Codes of toekomsttuinen in this gemeente.</summary>
    public string[] Tuinen => tuinen;

    public Guid Stroom { get; init; } = Guid.ParseExact("0199f000-0000-7000-8000-000000000001", "D");

    /// <summary>As the token says it.</summary>
    public Func<Door> Door { get; init; } = Vakmens.LokaalTeam.AlsDoor;

    /// <summary>Facts as recorded, by version.</summary>
    public IReadOnlyList<Boeking> Boekingen => boekingen;

    /// <summary>The same as sent.</summary>
    public IReadOnlyList<Aanvaard> Aanvaard => aanvaard;

    /// <summary>What would become of a body. Changes nothing.</summary>
    public Uitslag Weeg(Verzoek verzoek)
    {
        var handeling = Handelingen.Met(verzoek.Soort)!;
        var (inhoud, fout) = Lezer.Ontleed(JsonSerializer.SerializeToUtf8Bytes(verzoek.Inhoud));
        if (fout is not null)
        {
            return Onvolledig(verzoek, [fout]);
        }

        var (lichaam, aanhef, fouten) = Lezer.Lees(inhoud!, handeling.Verzoek);
        fouten = fouten.Count > 0 ? fouten : Lezer.Vorm(handeling, lichaam!, aanhef!, Nu);
        if (fouten.Count > 0)
        {
            return Onvolledig(verzoek, fouten);
        }

        var nummer = 0;
        var toetsing = Toetsing.Toets(
            handeling, lichaam!, () => Registratie(Lezer.Lees(inhoud!, handeling.Verzoek).Aanhef!), Stroom, boekingen, () => Identiteit.Afgeleid(Stroom, $"{boekingen.Count}/{nummer++}"));
        return toetsing.Fouten.Count > 0 ? Onvolledig(verzoek, toetsing.Fouten)
            : Naleving.Weiger(toetsing.Gebroken, toetsing.Afwijking) is { } weigering ? new Uitslag(verzoek, 409, $"{(weigering.Overbodig ? "overbodig " : string.Empty)}{Ids(weigering.Regels)}", toetsing)
            : toetsing.Later is { } later ? new Uitslag(verzoek, 409, $"{Ids(later.Regels)} bij {later.Boeking.Id}", toetsing)
            : new Uitslag(verzoek, 201, string.Empty, toetsing);
    }

    /// <summary>Records what was accepted, under the ids that a service gave when it did.</summary>
    public void Neem(Uitslag uitslag, IReadOnlyList<Guid>? ids = null)
    {
        var nieuw = uitslag.Toetsing!.Nieuw.Select((b, i) => ids is null ? b : b with { Id = ids[i] }).ToList();
        var inhoud = uitslag.Verzoek.Inhoud;
        boekingen.AddRange(nieuw);
        aanvaard.Add(new Aanvaard(nieuw[0].Id, nieuw[0].Versie, uitslag.Verzoek.Soort, inhoud));
        if (nieuw.Count > 1)
        {
            var toestemming = (JsonObject)inhoud["toestemming"]!.DeepClone();
            toestemming["gebeurdOp"] = inhoud["gebeurdOp"]!.DeepClone();
            aanvaard.Add(new Aanvaard(nieuw[1].Id, nieuw[1].Versie, "toestemmingen", toestemming));
        }
    }

    private Registratie Registratie(Aanhef aanhef) => new()
    {
        GebeurdOp = aanhef.GebeurdOp,
        VastgelegdOp = Nu.AddMinutes(boekingen.Count),
        Door = Door(),
        Envelop = aanhef.AlsEnvelop(),
    };

    private static Uitslag Onvolledig(Verzoek verzoek, IReadOnlyList<Veldfout> fouten) =>
        new(verzoek, 400, string.Join("; ", fouten.Select(f => $"{f.Pad}: {f.Melding}")), null);

    private static string Ids(IEnumerable<Regel> regels) => string.Join(", ", regels.Select(r => r.Id));
}
