using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CaseLedger.Abonnementen;
using CaseLedger.IntegrationTests.Bewaring;
using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Platform;
using CaseLedger.Toegang;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Toegang;

/// <summary>Every operation of the contract, asked by every kind of caller, against <see cref="Toegangsmatrix"/>.</summary>
public partial class Wie_wat_mag_staat_in_een_tabel(PostgreSql postgres) : Diensttest(postgres)
{
    private const string Kwartaal = "2024-4";
    private readonly Dictionary<string, Guid> ids = [];
    private Dictionary<string, Systeem> bellers = [];
    private Huis huis = null!;
    private Huis zonderToestemming = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        huis = await MetPartner(await Huis.Ingestroomd(Dienst));
        zonderToestemming = await MetPartner(await Buren());
        await zonderToestemming.Doe("toestemmingen", new { lidId = zonderToestemming.Moeder, voorLeden = new[] { zonderToestemming.Moeder, zonderToestemming.Kind }, hoedanigheid = "gezagsdrager", besluit = "ingetrokken", reikwijdte = new[] { "informatiedeling" }, vorm = "mondeling", uitlegGegeven = true }).Gelukt();
        bellers = Bellers();
        ids["registratieId"] = await huis.Toestemming(huis.Moeder).Id();
        ids["planId"] = await huis.Doe("plannen", Plan(Voorbeelden.Alle.First(v => v.Handeling == "StelPlanVast").Verzoek)).Id();
        ids["bewaarplichtId"] = (await bellers["beheer"].Post($"{huis.Adres}/bewaarplichten", new { reden = "Er loopt een rechtszaak." }).Gelukt()).Json["bewaarplichtId"]!.GetValue<Guid>();
        var avgVerzoekId = await zonderToestemming.ToegekendVerzoek(zonderToestemming.Vader);
        ids["vernietigingId"] = (await zonderToestemming.Beheerder().Post("/v1/vernietigingen", new { huishoudenId = zonderToestemming.Id, lidId = zonderToestemming.Vader, grond = "verzoekVanLid", avgVerzoekId }).Gelukt())
            .Json["vernietigingId"]!.GetValue<Guid>();
        ids["import"] = Guid.Parse((await bellers["import"].Importeer(["{}"])).Json["id"].Tekst());
        foreach (var handeling in new[] { "LegNulmetingVast", "LeverKwartaalAan", "HaalErvaringOp", "DuidCijfer", "StelKwartaalVast" })
        {
            var voorbeeld = Voorbeelden.Alle.First(v => v.Handeling == handeling);
            ids[handeling] = (await bellers["coord"].Post($"/v1/kwartaalmonitors/{huis.Tuin}/{Van(handeling)}/{voorbeeld.Adres.Split('/')[^1]}", voorbeeld.Verzoek).Gelukt()).Json["registratieId"]!.GetValue<Guid>();
        }

        ids["abonnementId"] = await Abonnement();
        await Geduld.Tot(async () => (await huis.Systeem.Get($"{huis.Adres}/auditspoor/1/bewijs")).Status == 200, "the household is in a checkpoint");
    }

    [Fact]
    public async Task Elke_operatie_geeft_elke_beller_het_antwoord_van_de_tabel()
    {
        var contract = (await Dienst.Onbekende().Get("/v1/openapi.json")).Json;
        var operaties = contract["paths"]!.AsObject()
            .SelectMany(p => p.Value!.AsObject().Select(o => (Adres: $"/v1{p.Key}", Methode: o.Key.ToUpperInvariant(), Naam: o.Value!["operationId"].Tekst(), Scopes: o.Value["x-scopes"]?.AsArray().Select(s => s.Tekst()).ToList())))
            .Where(o => o.Scopes is not null)
            .ToList();
        List<string> anders = [];
        foreach (var operatie in operaties)
        {
            var rij = Rij(operatie.Naam, operatie.Adres, operatie.Scopes!);
            foreach (var (beller, verwacht) in Toegangsmatrix.Bellers.Zip(rij))
            {
                var antwoord = await Stuur(operatie.Naam, operatie.Methode, operatie.Adres, beller);
                var gekregen = antwoord.Status is 401 or 403 or 404 ? $"{antwoord.Status}" : "ja";
                if (gekregen != verwacht || antwoord.Status >= 500)
                {
                    anders.Add($"{operatie.Naam} as {beller}: {verwacht} expected, got {antwoord.Status}: {antwoord.Tekst[..Math.Min(160, antwoord.Tekst.Length)]}");
                }
            }
        }

        anders.Should().BeEmpty();
        Toegangsmatrix.Rijen.Keys.Except(operaties.Select(o => o.Naam)).Should().Equal(["registraties"], "no row is left over");
        Toegangsmatrix.Rijen.Values.Should().OnlyContain(r => r.Length == Toegangsmatrix.Bellers.Length);
    }

    /// <summary>A subscription whose receiver is not there; nobody asked it.</summary>
    private async Task<Guid> Abonnement()
    {
        var (id, beller) = (Guid.CreateVersion7(), new Beller { Sub = "systeem", Client = "regas", Scopes = new HashSet<string>(), Gemeenten = [huis.Gemeente] });
        var feit = new AbonnementGemaakt { Client = beller.Client, Gemeenten = beller.Gemeenten, Url = "http://127.0.0.1:1/", Soorten = [] };
        await Dienst.Diensten.GetRequiredService<Abonnementschrijver>().Maak(id, feit, Handtekening.NieuwGeheim(), beller, TestContext.Current.CancellationToken);
        return id;
    }

    /// <summary>The acts of the lokaal team alone share a row.</summary>
    private static string[] Rij(string naam, string adres, IReadOnlyList<string> scopes)
    {
        var gedeeld = scopes is ["registratie"] && adres.StartsWith("/v1/huishoudens/{huishoudenId}/", StringComparison.Ordinal);
        Toegangsmatrix.Rijen.Should().ContainKey(gedeeld ? "registraties" : naam, "every operation has a row");
        return Toegangsmatrix.Rijen[gedeeld ? "registraties" : naam];
    }

    private Dictionary<string, Systeem> Bellers()
    {
        (string Claim, object Waarde)[] VeiligThuis = [("organisatie", "Organisatie veiligThuis"), ("organisatieSoort", "veiligThuis")];
        (string Claim, object Waarde)[] Lid(Huis van) => [("huishouden", $"{van.Id}"), ("lid", $"{van.Moeder}")];
        return new()
        {
            ["team"] = huis.Systeem,
            ["collega"] = Dienst.Als(huis.Gemeente, sub: "lt-99"),
            ["elders"] = Dienst.Als(Omgeving.NieuweGemeente()),
            ["partner"] = Dienst.Als(huis.Gemeente, "partner", sub: "vt-01", claims: VeiligThuis),
            ["ingetrok"] = Dienst.Als(huis.Gemeente, "partner", sub: "vt-01", claims: VeiligThuis),
            ["vreemd"] = Dienst.Als(huis.Gemeente, "partner", sub: "gi-01", claims: [("organisatie", "GI"), ("organisatieSoort", "gecertificeerdeInstelling")]),
            ["auditor"] = Dienst.Als(huis.Gemeente, "auditor", sub: "toezicht"),
            ["coord"] = Dienst.Als(huis.Gemeente, "coordinator", sub: "coord", claims: ("regio", "regio")),
            ["lid"] = Dienst.Als(huis.Gemeente, "lid", sub: "moeder", claims: Lid(huis)),
            ["anderlid"] = Dienst.Als(huis.Gemeente, "lid", sub: "buurvrouw", claims: Lid(zonderToestemming)),
            ["beheer"] = Dienst.Als(huis.Gemeente, "beheer", sub: "beheer"),
            ["import"] = Dienst.Als(huis.Gemeente, "import", sub: "systeem"),
            ["systeem"] = Dienst.Als(huis.Gemeente, "systeem", sub: "systeem"),
            ["nood"] = Dienst.Als(huis.Gemeente, "registratie noodtoegang", sub: "lt-98"),
        };
    }

    /// <summary>Acts name a version that never was, so that what is let through is refused after that, and changes nothing; a lid cannot.</summary>
    private Task<Antwoord> Stuur(string naam, string methode, string adres, string beller)
    {
        var pad = Pad(naam, adres, beller == "ingetrok" ? zonderToestemming : huis);
        if (methode == "GET")
        {
            return bellers[beller].Get(pad);
        }

        if (naam == "Importeer")
        {
            return bellers[beller].Stuur(methode, pad, "{}"u8.ToArray(), "application/x-ndjson");
        }

        var lichaam = naam switch
        {
            "ZoekHuishouden" => new JsonObject { ["systeem"] = "regas", ["id"] = "HV-1" },
            "LegToekomsttuinVast" => new JsonObject { ["code"] = huis.Tuin, ["naam"] = "Tuin", ["gemeente"] = huis.Gemeente, ["regio"] = "regio" },
            "StelVernietigingVoor" => new JsonObject { ["huishoudenId"] = huis.Id, ["grond"] = "bewaartermijnVerstreken" },
            "LegBewaarplichtOp" or "BeeindigBewaarplicht" => new JsonObject { ["reden"] = "Er loopt een rechtszaak." },
            "KeurVernietigingGoed" or "WisselAbonnementsgeheim" or "StuurProefbericht" or "BeeindigAbonnement" => [],
            "MaakAbonnement" => new JsonObject { ["url"] = "https://127.0.0.1:1/" },
            "HerhaalAfleveringen" => new JsonObject { ["geparkeerd"] = true },
            _ => Lichaam(naam),
        };
        return bellers[beller].Post(pad, lichaam, beller is "lid" or "anderlid" ? [] : [("If-Match", "\"99999\"")]);
    }

    private JsonObject Lichaam(string naam)
    {
        var lichaam = Voorbeelden.Alle.First(v => v.Handeling == naam).Verzoek.DeepClone().AsObject();
        if (lichaam.ContainsKey("toekomsttuin"))
        {
            lichaam["toekomsttuin"] = huis.Tuin;
        }

        if (naam is "LegZienswijzeVast" or "VerzoekRectificatie")
        {
            lichaam["lidId"] = huis.Moeder;
            lichaam.Remove("bijRegistratieId");
        }

        return lichaam;
    }

    private string Pad(string naam, string adres, Huis van)
    {
        var bron = ids.Keys.FirstOrDefault(k => naam == $"Haal{Feit(k)}");
        var pad = Plaatshouder().Replace(adres, p => p.Groups[1].Value switch
        {
            "huishoudenId" => $"{van.Id}",
            "registratieId" => bron is null ? $"{ids["registratieId"]}" : $"{ids[bron]}",
            "planId" or "bewaarplichtId" or "vernietigingId" or "abonnementId" => $"{ids[p.Groups[1].Value]}",
            "toekomsttuin" or "code" => huis.Tuin,
            "versie" => "1",
            "kwartaal" => Van(bron ?? naam),
            "regio" => "regio",
            "vraag" => "I",
            "id" => $"{ids["import"]}",
            _ => $"{Guid.CreateVersion7()}",
        });
        return naam switch
        {
            "LijstHuishoudens" or "LijstAandachtspunten" or "TelAandachtspunten" => $"{pad}?toekomsttuin={huis.Tuin}",
            "HaalInzageoverzicht" => $"{pad}?lid={van.Moeder}",
            "HaalMonitorreeks" => $"{pad}?vanaf={Kwartaal}&tot={Kwartaal}",
            "HaalAuditspoorverschil" => $"{pad}?van=1",
            _ => pad,
        };
    }

    private static string Feit(string handeling) => handeling switch
    {
        "LegNulmetingVast" => "NulmetingVastgelegd",
        "LeverKwartaalAan" => "KwartaalAangeleverd",
        "HaalErvaringOp" => "ErvaringOpgehaald",
        "DuidCijfer" => "CijferGeduid",
        "StelKwartaalVast" => "KwartaalVastgesteld",
        _ => string.Empty,
    };

    /// <summary>A nulmeting is of before the start.</summary>
    private static string Van(string naam) => naam.Contains("Nulmeting", StringComparison.Ordinal) ? "2024-1" : Kwartaal;

    private async Task<Huis> Buren()
    {
        var buren = await huis.Buren();
        await buren.Toestemming(buren.Moeder).Gelukt();
        await buren.Triage().Gelukt();
        return buren;
    }

    private static async Task<Huis> MetPartner(Huis huis)
    {
        await huis.Erbij().Gelukt();
        return huis;
    }

    private static JsonObject Plan(JsonObject voorbeeld)
    {
        var plan = voorbeeld.DeepClone().AsObject();
        plan.Remove("akkoordLeden");
        plan.Remove("gebeurdOp");
        return plan;
    }

    [GeneratedRegex("\\{([^}]+)\\}")]
    private static partial Regex Plaatshouder();
}
