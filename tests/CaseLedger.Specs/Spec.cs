using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseLedger.Platform;

namespace CaseLedger.Specs;

/// <summary>
/// Given, when, then, on real bodies. What is given must have been recordable; what is done must be followed by a
/// <c>Dan</c>, and a <c>Dan</c> is exact: in types, contents and order of facts, in rules, in fields.
/// </summary>
public abstract partial class Spec : IDisposable
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    private static readonly string[] Aanhefvelden =
        [.. ApiJson.Opties.GetTypeInfo(typeof(Aanhef)).Properties.Select(p => p.Name)];

    private readonly Guid stroom = Identiteit.Nieuw();
    private readonly List<Boeking> boekingen = [];
    private Uitkomst? uitkomst;
    private bool isBekeken = true;

    /// <summary>A local moment: <c>2024-11-05</c> (noon) or <c>2024-11-05 14:30</c>.</summary>
    internal static DateTimeOffset Op(string moment)
    {
        var lokaal = moment.Length == 10
            ? DateTime.ParseExact(moment, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddHours(12)
            : DateTime.ParseExact(moment, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new DateTimeOffset(lokaal, Amsterdam.GetUtcOffset(lokaal));
    }

    /// <summary>A local day.</summary>
    internal static DateOnly Dag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What was recorded, by version.</summary>
    private protected IReadOnlyList<Boeking> Boekingen => boekingen;

    /// <summary>A spec that does something and looks at nothing proves nothing.</summary>
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        isBekeken.Should().BeTrue("na Als volgt een Dan");
    }

    /// <summary>What was recorded before; fails when it could not have been. Answers the id of its (first) registration.</summary>
    private protected Guid Gegeven(string moment, Verzoek verzoek)
    {
        var gegeven = Weeg(moment, verzoek);
        gegeven.IsVastgelegd.Should().BeTrue($"het gegevene vastgelegd moet kunnen worden, maar {verzoek.Soort} op {moment} gaf {gegeven}");
        boekingen.AddRange(gegeven.Toetsing!.Nieuw);
        return gegeven.Toetsing.Nieuw[0].Id;
    }

    /// <summary>What is done.</summary>
    private protected void Als(string moment, Verzoek verzoek)
    {
        isBekeken.Should().BeTrue("na iedere Als volgt een Dan");
        uitkomst = Weeg(moment, verzoek);
        isBekeken = false;
    }

    /// <summary>It is recorded, as one fact that says what the body says and <paramref name="met"/>. Answers its id.</summary>
    private protected Guid DanVastgelegd<T>(object? met = null)
        where T : class => DanVastgelegd((typeof(T), Vermeerderd(EigenVelden(uitkomst!.Verzoek.Inhoud), met)));

    /// <summary>It is recorded, as exactly these facts in this order. Answers the id of the first.</summary>
    private protected Guid DanVastgelegd(params (Type Soort, object Inhoud)[] feiten)
    {
        isBekeken = true;
        uitkomst!.IsVastgelegd.Should().BeTrue($"dit kon, maar het gaf {uitkomst}");
        var nieuw = uitkomst.Toetsing!.Nieuw;
        nieuw.Select(b => b.Feit.GetType()).Should().Equal(feiten.Select(f => f.Soort));
        nieuw.Select(b => b.Versie).Should().Equal(feiten.Select((_, i) => (long)boekingen.Count + i + 1));
        nieuw.Select(b => b.GebeurdOp).Should().OnlyContain(m => m == uitkomst.Moment);
        nieuw.Select(b => Canoniek(Zichtbaar(b.Feit))).Should().Equal(feiten.Select(f => Canoniek(Verzoek.Json(f.Inhoud))));
        nieuw.Skip(1).Should().OnlyContain(b => b.Registratie.Envelop.Toelichting == null && b.Registratie.Envelop.Afwijking == null);
        Canoniek(Json(nieuw[0].Registratie.Envelop)).Should().Be(Canoniek(Aanhef(uitkomst.Verzoek.Inhoud)));
        boekingen.AddRange(nieuw);
        return nieuw[0].Id;
    }

    /// <summary>Refused (409): it breaks exactly these rules, and they are not (all) explained.</summary>
    private protected void DanGeweigerd(params string[] regels)
    {
        isBekeken = true;
        uitkomst!.Weigering.Should().NotBeNull($"dit {string.Join(", ", regels)} breekt, maar het gaf {uitkomst}");
        uitkomst.Weigering!.Value.Overbodig.Should().BeFalse($"er regels gebroken zijn, maar het gaf {uitkomst}");
        uitkomst.Weigering.Value.Regels.Select(r => r.Id).Should().Equal(regels);
        var handeling = Handelingen.Met(uitkomst.Verzoek.Soort)!;
        if (handeling.Verzoek != typeof(CaseLedger.Correctie.Correctieverzoek))
        {
            // A correction breaks the rules of what it puts right.
            regels.Should().BeSubsetOf(Handelingregels.Van(handeling).Select(r => r.Id), "the contract names them with the act");
        }
    }

    /// <summary>Refused (409): exactly these rules are explained, though nothing breaks them.</summary>
    private protected void DanIsAfwijkingOverbodig(params string[] regels)
    {
        isBekeken = true;
        uitkomst!.Weigering.Should().NotBeNull($"de afwijking overbodig is, maar het gaf {uitkomst}");
        uitkomst.Weigering!.Value.Overbodig.Should().BeTrue($"de afwijking overbodig is, maar het gaf {uitkomst}");
        uitkomst.Weigering.Value.Regels.Select(r => r.Id).Should().Equal(regels);
    }

    /// <summary>Refused (409): it breaks nothing itself, but this later registration could then no longer be true.</summary>
    private protected void DanGeweigerdOmLatere(Guid later, params string[] regels)
    {
        isBekeken = true;
        uitkomst!.Fouten.Should().BeEmpty();
        uitkomst.Weigering.Should().BeNull();
        uitkomst.Toetsing!.Later.Should().NotBeNull($"iets latere niet meer waar kan zijn, maar het gaf {uitkomst}");
        uitkomst.Toetsing.Later!.Value.Boeking.Id.Should().Be(later);
        uitkomst.Toetsing.Later.Value.Regels.Select(r => r.Id).Should().Equal(regels);
    }

    /// <summary>Not understood (400): faults at exactly these places (JSON pointers).</summary>
    private protected void DanOnvolledig(params string[] plaatsen)
    {
        isBekeken = true;
        uitkomst!.Fouten.Select(f => f.Pad).Distinct().Order(StringComparer.Ordinal)
            .Should().Equal(plaatsen.Order(StringComparer.Ordinal), $"het {uitkomst} gaf");
    }

    /// <summary>As <see cref="DanOnvolledig"/> with one place, where the message says this.</summary>
    private protected void DanOnvolledigMet(string plaats, string melding)
    {
        DanOnvolledig(plaats);
        uitkomst!.Fouten.Should().ContainSingle().Which.Melding.Should().Contain(melding);
    }

    /// <summary>The state after everything that was recorded, or up to a moment.</summary>
    private protected Huishouden Stand(string? totEnMet = null)
    {
        if (totEnMet is null)
        {
            return Huishouden.Fold(stroom, boekingen);
        }

        var huishouden = Huishouden.Begin(stroom, boekingen);
        foreach (var boeking in Huishouden.Ordenen(boekingen).Where(b => b.GebeurdOp <= Op(totEnMet)))
        {
            huishouden.Apply(boeking);
        }

        return huishouden;
    }

    private Uitkomst Weeg(string moment, Verzoek verzoek)
    {
        var tijdstip = Op(moment);
        var gedateerd = verzoek.Inhoud.ContainsKey("gebeurdOp") ? verzoek : verzoek.Met("gebeurdOp", tijdstip.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        return Uitkomst.Van(gedateerd, tijdstip, stroom, boekingen);
    }

    private static JsonObject EigenVelden(JsonObject inhoud) =>
        new(inhoud.Where(v => !Aanhefvelden.Contains(v.Key)).Select(v => KeyValuePair.Create(v.Key, v.Value?.DeepClone())));

    private static JsonObject Aanhef(JsonObject inhoud) =>
        new(inhoud.Where(v => v.Key != "gebeurdOp" && v.Value is not null && Aanhefvelden.Contains(v.Key)).Select(v => KeyValuePair.Create(v.Key, v.Value?.DeepClone())));

    private static JsonObject Vermeerderd(JsonObject inhoud, object? met)
    {
        foreach (var (veld, waarde) in (met is null ? null : (JsonObject?)Verzoek.Json(met)) ?? [])
        {
            inhoud[veld] = waarde?.DeepClone();
        }

        return inhoud;
    }

    private static JsonObject Zichtbaar(IFeit feit)
    {
        var json = (JsonObject)Json(feit);
        json.Remove("titel");
        json.Remove("samenvatting");
        return json;
    }

    private static JsonNode Json(object waarde) => JsonSerializer.SerializeToNode(waarde, waarde.GetType(), ApiJson.Opties)!;

    private static string Canoniek(JsonNode? node) => node switch
    {
        JsonObject inhoud => $"{{{string.Join(",", inhoud.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"\"{v.Key}\":{Canoniek(v.Value)}"))}}}",
        JsonArray reeks => $"[{string.Join(",", reeks.Select(Canoniek))}]",
        null => "null",
        _ => node.ToJsonString(),
    };
}
