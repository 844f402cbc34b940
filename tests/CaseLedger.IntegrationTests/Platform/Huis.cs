using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>One household of a test, and the acts that a lokaal team can do with it. Times go on by an hour per act, unless given.</summary>
internal sealed class Huis
{
    public static readonly DateTimeOffset Begin = new(2024, 10, 1, 8, 0, 0, TimeSpan.Zero);

    private DateTimeOffset nu = Begin;

    public required Omgeving Dienst { get; init; }

    public required Systeem Systeem { get; init; }

    public required string Gemeente { get; init; }

    public required string Tuin { get; init; }

    public Guid Id { get; private set; }

    public Guid Moeder { get; } = Guid.CreateVersion7();

    public Guid Vader { get; } = Guid.CreateVersion7();

    public Guid Kind { get; } = Guid.CreateVersion7();

    public string Adres => $"/v1/huishoudens/{Id}";

    /// <summary>A gemeente and toekomsttuin of its own, without a household yet.</summary>
    public static async Task<Huis> Leeg(Omgeving dienst)
    {
        var gemeente = Omgeving.NieuweGemeente();
        return new Huis { Dienst = dienst, Systeem = dienst.Als(gemeente), Gemeente = gemeente, Tuin = await dienst.NieuweTuin(gemeente) };
    }

    /// <summary>A household that was just reported.</summary>
    public static async Task<Huis> Nieuw(Omgeving dienst, bool anoniem = false)
    {
        var huis = await Leeg(dienst);
        huis.Id = (await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding(anoniem)).Gelukt()).HuishoudenId;
        return huis;
    }

    /// <summary>A household with toestemming of both parents, taken in.</summary>
    public static async Task<Huis> Ingestroomd(Omgeving dienst)
    {
        var huis = await Nieuw(dienst);
        await huis.Toestemming(huis.Moeder).Gelukt();
        await huis.Triage().Gelukt();
        return huis;
    }

    /// <summary>One more household in the same gemeente.</summary>
    public async Task<Huis> Buren()
    {
        var huis = new Huis { Dienst = Dienst, Systeem = Dienst.Als(Gemeente), Gemeente = Gemeente, Tuin = Tuin };
        huis.Id = (await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding()).Gelukt()).HuishoudenId;
        return huis;
    }

    /// <summary>Tells which household this is, when a test reported it itself.</summary>
    public void Aangemeld(Guid id) => Id = id;

    public JsonObject Aanmelding(bool anoniem = false, string? referentie = null)
    {
        var body = Body(new { toekomsttuin = Tuin, instroomroute = "jeugdteam", anoniem, hulpvraag = "samenOptrekken", maatregelOverwogen = false });
        if (referentie is not null)
        {
            body["externeReferentie"] = new JsonObject { ["systeem"] = "regas", ["id"] = referentie };
        }

        if (anoniem)
        {
            body["zonderMinderjarigen"] = false;
            return body;
        }

        body["leden"] = Json(new object[]
        {
            new { lidId = Moeder, geboortedatum = "1985-03-02", inwonend = true, naam = "Moeder" },
            new { lidId = Vader, geboortedatum = "1984-11-19", inwonend = true },
            new { lidId = Kind, geboortedatum = "2015-05-30", inwonend = true },
        });
        body["gezag"] = Json(new object[] { new { kind = Kind, houder = Moeder, soort = "ouderlijkGezag" } });
        return body;
    }

    /// <summary>A body with <c>gebeurdOp</c>: the next hour, when the fields do not say.</summary>
    public JsonObject Body(object velden)
    {
        var body = Json(velden).AsObject();
        if (!body.ContainsKey("gebeurdOp"))
        {
            nu = nu.AddHours(1);
            body["gebeurdOp"] = Op(nu);
        }

        return body;
    }

    public static string Op(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>Does an act; the answer, whatever it is.</summary>
    public Task<Antwoord> Doe(string soort, object velden, params (string Naam, string Waarde)[] koppen) =>
        Systeem.Post($"{Adres}/{soort}", Body(velden), koppen);

    public Task<Antwoord> Toestemming(Guid lid, params string[] partners) => Doe("toestemmingen", partners.Length == 0
        ? new
        {
            lidId = lid,
            voorLeden = new[] { lid, Kind },
            hoedanigheid = "gezagsdrager",
            besluit = "verleend",
            reikwijdte = new[] { "betrokkenheidToekomsttuin", "informatiedeling" },
            vorm = "schriftelijk",
            uitlegGegeven = true,
        }
        : new { lidId = lid, hoedanigheid = "voorZichzelf", besluit = "verleend", reikwijdte = new[] { "informatiedeling" }, partners, vorm = "mondeling", uitlegGegeven = true });

    public Task<Antwoord> Triage(string besluit = "instroom", params string[] deelnemers) => Doe("triages", TriageBody(besluit, deelnemers));

    public static object TriageBody(string besluit, params string[] deelnemers) => new
    {
        deelnemers = deelnemers.Length == 0 ? ["lokaalTeam", "veiligThuis"] : deelnemers,
        vermoedenGeweldInAfhankelijkheidsrelatie = true,
        acuteOnveiligheid = "nee",
        leefgebieden = new[] { "relaties" },
        expertiseBeschikbaar = true,
        besluit,
        motivering = "Vragen op meer leefgebieden.",
    };

    public Task<Antwoord> Contactpersoon(string reden = "start") => Doe("contactpersoonwisselingen", new { professional = Professional("lt-01", "lokaalTeam"), reden });

    public Task<Antwoord> Regime(string naar, object? grondslag = null) => Doe("regimewijzigingen", grondslag is null
        ? new { naar, reden = "Besproken in het team." }
        : new { naar, grondslag, reden = "Besproken in het team." });

    public Task<Antwoord> Melding(string bij = "veiligThuis") => Doe("meldingen", new { bij, huishoudenGeinformeerd = true });

    public Task<Antwoord> Erbij(string professionalId = "vt-01", string soort = "veiligThuis", string rol = "samenOptrekken") =>
        Doe("tandemwisselingen", new { soort = "erbijGehaald", professional = Professional(professionalId, soort), rol, reden = "Kennis van geweld." });

    public Task<Antwoord> Afgestapt(object deelnemerId) => Doe("tandemwisselingen", new { soort = "afgestapt", deelnemerId, reden = "Klaar." });

    public Task<Antwoord> Regie(object naar, Guid? meldingId = null) => Doe("regiewissels", RegieBody(naar, meldingId));

    public static object RegieBody(object naarDeelnemerId, Guid? meldingId = null) => meldingId is null
        ? new { naarDeelnemerId, aanleiding = "afschaling", motivering = "Weer veilig genoeg." }
        : new { naarDeelnemerId, aanleiding = "melding", meldingId, motivering = "Acute onveiligheid." };

    public Task<Antwoord> Maatregel(Guid lid, string? uitvoerder = null) => Doe("maatregelen", uitvoerder is null
        ? new { soort = "ondertoezichtstelling", herkomst = "ingezet", leden = new[] { lid } }
        : new { soort = "ondertoezichtstelling", herkomst = "ingezet", leden = new[] { lid }, uitvoerder = Professional(uitvoerder, "veiligThuis") });

    public Task<Antwoord> Beoordeling(int dagenVooruit = 30, string? geweld = null, bool samen = false) => Doe("veiligheidsbeoordelingen", new
    {
        fase = "directeVeiligheid",
        gesprokenLeden = new[] { Moeder, Vader },
        beoordelaars = new[] { "lt-01" },
        oordelen = new[] { new { lidId = Moeder, directeVeiligheid = "veiligGenoeg" } },
        geweld = geweld is null ? [] : new[] { new { vorm = geweld, doorLeden = new[] { Vader }, tegenLeden = new[] { Moeder } } },
        gezamenlijkGesprek = samen,
        volgendeBeoordelingVoor = nu.AddHours(1).AddDays(dagenVooruit).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    });

    public Task<Antwoord> Inzet(params Guid[] metLeden) => Doe("inzetregistraties", InzetBody(metLeden));

    public static object InzetBody(params Guid[] metLeden) => new { soort = "huisbezoek", minuten = 60, metLeden };

    public Task<Antwoord> Uitstroom(string reden) => Doe("uitstroombesluiten", new
    {
        deelnemers = new[] { "lokaalTeam", "veiligThuis" },
        reden,
        eindevaluatie = "Het gaat beter.",
        geenNazorgReden = "Niet gewenst.",
    });

    public static object Professional(string professionalId, string soort) =>
        new { professionalId, naam = "Medewerker", organisatie = $"Organisatie {soort}", organisatieSoort = soort };

    public Task<JsonNode> Dossier(string vraag = "") => Systeem.Get($"{Adres}{vraag}").Json();

    public Task<JsonNode> Tijdlijn(string vraag = "") => Systeem.Get($"{Adres}/tijdlijn{vraag}").Json();

    public Task<JsonNode> Auditspoor(string vraag = "") => Systeem.Get($"{Adres}/auditspoor{vraag}").Json();

    public static JsonNode Json(object waarde) => waarde is JsonNode json ? json.DeepClone() : JsonSerializer.SerializeToNode(waarde)!;

    /// <summary>What is stored of this gemeente: events, entries, idempotency rows, log lines of refusals.</summary>
    public async Task<Voorraad> Voorraad() => new(
        await Dienst.Waarde<long>("select count(*) from caseledger.mt_events where tenant_id = $1 and stream_id in (select id from caseledger.huishoudens)", Gemeente),
        await Dienst.Waarde<long>("select count(*) from caseledger.grootboek where gemeente = $1 and stroom in (select id from caseledger.huishoudens)", Gemeente),
        await Dienst.Waarde<long>("select count(*) from caseledger.idempotentie where gemeente = $1", Gemeente),
        await Dienst.Waarde<long>("select count(*) from caseledger.toegangslog where gemeente = $1 and convert_from(bytes, 'UTF8')::json ->> 'uitkomst' = 'geweigerd'", Gemeente));
}

/// <summary>Counts of stored rows of one gemeente.</summary>
internal sealed record Voorraad(long Events, long Ingangen, long Sleutels, long Weigeringen);
