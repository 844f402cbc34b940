using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CaseLedger.Bewaring;
using CaseLedger.Kwartaalmonitor;
using CaseLedger.Platform;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Platform;

public class Verzegelde_tekst_is_nergens_te_lezen(PostgreSql postgres) : Diensttest(postgres)
{
    private const string Geboren = "1907-03-19";
    private const string Verwacht = "2031-08-23";
    private const int Geboortejaar = 1909;
    private const string Voorbeeldgemeente = "0402";

    private readonly List<string> merken = [Geboren, Verwacht];
    private readonly List<string> geweigerd = [];
    private readonly List<string> vervangen = [];

    [Fact]
    public async Task Geen_merkteken_staat_leesbaar_in_de_database_of_in_een_logregel()
    {
        var dienst = await Dienst.Start(Postgres);
        var (huishouden, systeem) = await Vul(dienst);

        var leesbaar = merken.ToList();
        var voorbeelden = await StuurVoorbeelden(dienst);

        var velden = await Velden(dienst, huishouden.Gemeente, huishouden.Id);
        await Bewaar(dienst, huishouden);
        velden.UnionWith(await Velden(dienst, huishouden.Gemeente, Bewaarstroom.Van(huishouden.Id)));
        foreach (var id in voorbeelden)
        {
            velden.UnionWith(await Velden(dienst, Voorbeeldgemeente, id));
        }

        string.Join(", ", AlleVelden().Except(velden)).Should().BeEmpty("every sealed field there is has to be looked for");
        velden.Should().BeEquivalentTo(AlleVelden(), "every sealed field there is has to be looked for");
        var opgeslagen = await AllesUit(dienst);
        foreach (var vorm in merken.SelectMany(Vormen))
        {
            opgeslagen.Should().NotContain(vorm);
        }

        opgeslagen.Should().NotMatchRegex($"[Gg]eboortejaar\"\\s*:\\s*{Geboortejaar}");
        dienst.Logboek.Regels.Count.Should().BeGreaterThan(100);
        var log = string.Join('\n', dienst.Logboek.Regels);
        merken.Where(m => log.Contains(m, StringComparison.Ordinal)).Should().BeEmpty();

        foreach (var beeld in new[] { "tijdlijn", "auditspoor" })
        {
            var gelezen = (await systeem.Get($"/v1/huishoudens/{huishouden.Id}/{beeld}")).Tekst;
            leesbaar.Except(geweigerd).Except(beeld == "tijdlijn" ? vervangen : []).Where(m => !gelezen.Contains(m, StringComparison.Ordinal)).Should().BeEmpty();
            gelezen.Should().Contain($"\"geboortejaar\":{Geboortejaar}");
        }
    }

    [Theory]
    [InlineData("another field", "update caseledger.mt_events set data = jsonb_set(data, '{directeActie}', data -> 'motivering') where stream_id = $1 and type = 'TriageUitgevoerd'")]
    [InlineData("another event", "update caseledger.mt_events e set data = jsonb_set(e.data, '{reden}', o.data -> 'motivering') from caseledger.mt_events o where e.stream_id = $1 and o.stream_id = $1 and e.type = 'RegimeGewijzigd' and o.type = 'TriageUitgevoerd'")]
    [InlineData("another household", "update caseledger.mt_events e set data = jsonb_set(e.data, '{motivering}', o.data -> 'motivering') from caseledger.mt_events o where e.stream_id = $1 and o.stream_id = $2 and e.type = 'TriageUitgevoerd' and o.type = 'TriageUitgevoerd'")]
    [InlineData("a name in another household", "update caseledger.mt_events e set headers = jsonb_set(e.headers, '{registratie,door,naam}', o.headers #> '{registratie,door,naam}') from caseledger.mt_events o where e.stream_id = $1 and o.stream_id = $2 and e.version = 1 and o.version = 1")]
    [InlineData("the key of another household", "update caseledger.sleutels s set verpakt = o.verpakt from caseledger.sleutels o where s.huishouden = $1 and o.huishouden = $2 and s.naam = 'h1' and o.naam = 'h1'")]
    [InlineData("an altered value", "update caseledger.mt_events set data = jsonb_set(data, '{motivering}', to_jsonb(left(data ->> 'motivering', 30) || 'AAAA' || substr(data ->> 'motivering', 35))) where stream_id = $1 and type = 'TriageUitgevoerd'")]
    [InlineData("readable text in its place", "update caseledger.mt_events set data = jsonb_set(data, '{motivering}', '\"leesbaar\"') where stream_id = $1 and type = 'TriageUitgevoerd'")]
    [InlineData("no key", "delete from caseledger.sleutels where huishouden = $1 and naam = 'h1'")]
    public async Task Een_verplaatste_of_veranderde_tekst_gaat_niet_open(string waarheen, string ingreep)
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await huis.Regime("metBevoegdheden", new { meldingId = await huis.Melding().Id() }).Gelukt();
        var buren = await huis.Buren();
        await buren.Toestemming(buren.Moeder).Gelukt();
        await buren.Triage().Gelukt();
        (await huis.Systeem.Get($"{huis.Adres}/tijdlijn")).Status.Should().Be(200);

        await Dienst.Vraag(ingreep, ingreep.Contains("$2", StringComparison.Ordinal) ? [huis.Id, buren.Id] : [huis.Id]);

        (await huis.Systeem.Get($"{huis.Adres}/tijdlijn")).IsProbleem(500, "fout").Tekst.Should().NotContain("vz1", waarheen);
    }

    private async Task<(Huis Huis, Systeem Systeem)> Vul(Dienst dienst)
    {
        var huis = await Huis.Leeg(dienst);
        var systeem = dienst.Als(huis.Gemeente, claims: ("name", Merk()));
        var aanmelding = huis.Aanmelding(referentie: Merk());
        aanmelding["veiligheidsvraag"] = Merk();
        aanmelding["leden"]![0]!["naam"] = Merk();
        aanmelding["leden"]![0]!["geboortedatum"] = Geboren;
        aanmelding["leden"]![1] = Huis.Json(new { lidId = huis.Vader, geboortejaar = Geboortejaar, naam = Merk() });
        aanmelding["leden"]![2] = Huis.Json(new { lidId = huis.Kind, verwachteGeboortedatum = Verwacht });
        var id = (await systeem.Post("/v1/huishoudens", Kop(aanmelding), ("Idempotency-Key", "een")).Gelukt()).HuishoudenId;
        Task<Antwoord> Doe(string soort, object velden) => systeem.Post($"/v1/huishoudens/{id}/{soort}", Kop(huis.Body(velden)), ("Idempotency-Key", Guid.CreateVersion7().ToString()));

        var triage = Huis.Json(Huis.TriageBody("instroom", "lokaalTeam", "veiligThuis")).AsObject();
        (triage["directeActie"], triage["benodigdeExpertise"], triage["motivering"]) = (Merk(), Merk(), Merk());
        var tot = merken.Count;
        (await Doe("triages", triage)).IsProbleem(409);
        geweigerd.AddRange(merken.Skip(tot));
        triage["afwijking"] = new JsonObject { ["regels"] = new JsonArray("R01"), ["motivering"] = $"{Merk()} en nog wat meer" };
        await Doe("triages", triage).Gelukt();
        await Doe("contactpersoonwisselingen", new { professional = Professional("lt-01", "lokaalTeam"), reden = "start" }).Gelukt();
        await Doe("regimewijzigingen", new { naar = "anders", omschrijving = Merk(), reden = Merk() }).Gelukt();
        var melding = await Doe("meldingen", new { bij = "veiligThuis", huishoudenGeinformeerd = true }).Id();
        var partner = await Doe("tandemwisselingen", new { soort = "erbijGehaald", professional = Professional("vt-01", "veiligThuis"), rol = "samenOptrekken", doel = Merk(), reden = Merk() }).Id();
        await Doe("regiewissels", new { naarDeelnemerId = partner, aanleiding = "melding", meldingId = melding, motivering = Merk() }).Gelukt();
        await Doe("regiewissels", new { naarDeelnemerId = "lokaalTeam", aanleiding = "afschaling", motivering = Merk() }).Gelukt();
        await Doe("tandemwisselingen", new { soort = "afgestapt", deelnemerId = partner, reden = Merk() }).Gelukt();
        await Doe("raadsverzoeken", new { leden = new[] { huis.Kind }, herkomst = "ingezet", huishoudenGeinformeerd = true }).Gelukt();
        var maatregel = await Doe("maatregelen", new { soort = "contactverbod", herkomst = "ingezet", leden = new[] { huis.Vader }, uitvoerder = Professional("gi-01", "gecertificeerdeInstelling") }).Id();
        await Doe($"maatregelen/{maatregel}/beeindigingen", new { reden = Merk() }).Gelukt();
        await Doe($"leden/{huis.Vader}/wijzigingen", new { naam = Merk(), geboortedatum = Geboren }).Gelukt();
        await Doe($"leden/{huis.Vader}/wijzigingen", new { geboortejaar = Geboortejaar }).Gelukt();
        await Doe($"leden/{huis.Kind}/wijzigingen", new { verwachteGeboortedatum = Verwacht }).Gelukt();
        await Doe("veiligheidsbeoordelingen", new
        {
            gebeurdOp = "2024-11-01T10:00:00Z",
            fase = "herstel",
            gesprokenLeden = new[] { huis.Moeder },
            nietGesproken = new[] { new { lidId = huis.Vader, reden = Merk() } },
            beoordelaars = new[] { "lt-01" },
            oordelen = new[] { new { lidId = huis.Moeder, directeVeiligheid = "veiligGenoeg" } },
            feiten = Merk(),
            beleving = Merk(),
            risicos = new[] { new { factor = Merk(), ernst = Merk() } },
            gezamenlijkGesprek = false,
            volgendeBeoordelingVoor = "2024-12-01",
        }).Gelukt();
        tot = merken.Count;
        var inzet = await Doe("inzetregistraties", new { soort = "gesprek", minuten = 30, verslag = Merk() }).Id();
        vervangen.AddRange(merken.Skip(tot));
        await Doe("correcties", new
        {
            bijRegistratieId = inzet,
            soort = "vervangen",
            gegevens = Kop(huis.Body(new { soort = "gesprek", minuten = 40, verslag = Merk() })),
            reden = Merk(),
        }).Gelukt();
        await Doe("uitstroombesluiten", new
        {
            gebeurdOp = "2024-11-05T10:00:00Z",
            deelnemers = new[] { "lokaalTeam", "veiligThuis" },
            reden = "verhuisd",
            eindevaluatie = Merk(),
            visieLeden = new[] { new { lidId = huis.Moeder, tekst = Merk() } },
            geenNazorgReden = Merk(),
        }).Gelukt();
        await Importeer(dienst, huis, id);
        tot = merken.Count;
        var weigering = Merk();
        (await Doe("regimewijzigingen", new { gebeurdOp = "2024-11-06T10:00:00Z", naar = "adviesEnConsult", reden = weigering })).IsProbleem(409);
        (await Doe("regimewijzigingen", new { naar = weigering, reden = 1 })).IsProbleem(400);
        geweigerd.AddRange(merken.Skip(tot));
        return (huis, systeem);
    }

    /// <summary>All examples, with a mark in every sealed text; gives the households.</summary>
    private async Task<HashSet<Guid>> StuurVoorbeelden(Dienst dienst)
    {
        await dienst.Als(Voorbeeldgemeente, "beheer").Post("/v1/toekomsttuinen", new { code = "hilversum", naam = "Hilversum", gemeente = Voorbeeldgemeente, regio = "gooi-en-vechtstreek" }).Gelukt();
        var ids = new Voorbeeldids(Goedgekeurd.Lees(Voorbeelden.Bestand));
        var team = dienst.Als(Voorbeeldgemeente, "registratie coordinator");
        HashSet<Guid> huishoudens = [];
        foreach (var voorbeeld in Voorbeelden.Alle)
        {
            var verzoek = voorbeeld.Verzoek.DeepClone().AsObject();
            var soort = voorbeeld.Handeling == "MeldNieuwHuishoudenAan" ? typeof(CaseLedger.Aanmelding.HuishoudenAangemeld) : Handelingen.Alle.FirstOrDefault(h => h.Soort.Name == voorbeeld.Handeling)?.Verzoek ?? Monitorverzoek(voorbeeld.Handeling);
            if (soort is not null)
            {
                Merk(verzoek, ApiJson.Opties.GetTypeInfo(soort));
                Merk(verzoek, ApiJson.Opties.GetTypeInfo(typeof(Aanhef)));
            }

            var wie = voorbeeld.Als is { } als ? dienst.Als(Voorbeeldgemeente, als) : team;
            var antwoord = await wie.Post(ids.Echt(voorbeeld.Adres), ids.Echt(verzoek.ToJsonString()));
            antwoord.Status.Should().Be(201, $"{voorbeeld.Handeling} is an example; {antwoord.Tekst}");
            ids.Leesbaar(antwoord.Json, voorbeeld.Antwoord);
            huishoudens.Add(voorbeeld.Adres.Split('/') is [_, _, "kwartaalmonitors", var tuin, var kwartaal, _] ? Monitorstroom.Id(tuin, Kwartaal.Parse(kwartaal)) : antwoord.HuishoudenId);
        }

        return huishoudens;
    }

    private static Type? Monitorverzoek(string handeling) => typeof(Kwartaal).Assembly.GetTypes().SingleOrDefault(t => t.Name == handeling)?
        .GetInterfaces().SingleOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IMonitorhandeling<,>))?.GetGenericArguments()[0];

    /// <summary>Puts a mark in every sealed text of a body.</summary>
    private void Merk(JsonNode? node, JsonTypeInfo vorm)
    {
        if (node is JsonArray reeks && vorm.Kind == JsonTypeInfoKind.Enumerable)
        {
            foreach (var (i, deel) in reeks.ToList().Index())
            {
                if (vorm.ElementType == typeof(Verzegeld<string>))
                {
                    reeks[i] = Merk();
                }
                else
                {
                    Merk(deel, ApiJson.Opties.GetTypeInfo(vorm.ElementType!));
                }
            }
        }
        else if (node is JsonObject inhoud && vorm.Kind == JsonTypeInfoKind.Object)
        {
            foreach (var veld in vorm.Properties.Where(p => inhoud.ContainsKey(p.Name)).ToList())
            {
                if (veld.PropertyType == typeof(Verzegeld<string>))
                {
                    inhoud[veld.Name] = $"{Merk()} en nog wat meer";
                }
                else
                {
                    Merk(inhoud[veld.Name], ApiJson.Opties.GetTypeInfo(veld.PropertyType));
                }
            }
        }
    }

    /// <summary>By beheer: why it must be kept, and why not any more.</summary>
    private async Task Bewaar(Dienst dienst, Huis huis)
    {
        var beheer = dienst.Als(huis.Gemeente, "beheer", claims: ("name", Merk()));
        var plicht = (await beheer.Post($"{huis.Adres}/bewaarplichten", new { reden = Merk() }).Gelukt()).Json["bewaarplichtId"].Tekst();
        (await beheer.Post($"{huis.Adres}/bewaarplichten/{plicht}/beeindigingen", new { reden = Merk() })).Status.Should().Be(204);
    }

    /// <summary>By an import too, with a line that fails.</summary>
    private async Task Importeer(Dienst dienst, Huis huis, Guid id)
    {
        string Regel(string sleutel, object minuten) => Huis.Json(new
        {
            sleutel,
            huishouden = merken[3],
            soort = "inzetregistraties",
            professional = Professional("lt-02", "lokaalTeam"),
            gegevens = huis.Body(new { gebeurdOp = "2024-10-30T10:00:00Z", soort = "gesprek", minuten, verslag = Merk() }),
        }).ToJsonString();

        var import = await dienst.Als(huis.Gemeente, "import").Importeer([Regel("een", 30)], "?systeem=regas");
        import.Json["gelukt"]!.GetValue<int>().Should().Be(1, import.Tekst);
        huis.Aangemeld(id);
    }

    private object Professional(string professionalId, string organisatieSoort) =>
        new { professionalId, naam = Merk(), organisatie = "Organisatie", organisatieSoort };

    private JsonObject Kop(JsonObject body)
    {
        body["toelichting"] = Merk();
        body["uitgevoerdDoor"] = new JsonArray(Huis.Json(Professional("lt-03", "lokaalTeam")));
        return body;
    }

    private string Merk()
    {
        merken.Add($"Merk{merken.Count}q{Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(12))}");
        return merken[^1];
    }

    /// <summary>The forms in which a text could still be read in a dump.</summary>
    private static IEnumerable<string> Vormen(string merk)
    {
        var bytes = Encoding.UTF8.GetBytes(merk);
        yield return merk;
        yield return Convert.ToHexStringLower(bytes);
        for (var verschuiving = 0; verschuiving < 3; verschuiving++)
        {
            yield return Convert.ToBase64String([.. new byte[verschuiving], .. bytes])[4..^4];
        }
    }

    private static IEnumerable<string> AlleVelden() => typeof(Verzegeld).Assembly.GetTypes()
        .Where(t => t.Name != nameof(CaseLedger.Plannen.Koelkastplan) && !t.Name.EndsWith("weergave", StringComparison.Ordinal)
            && t.Namespace != typeof(CaseLedger.Inzage.Inzageoverzicht).Namespace && t != typeof(Verteldeel))
        .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(p => p.SetMethod is not null && (IsVerzegeld(p.PropertyType) || Array.Exists(p.PropertyType.GetGenericArguments(), IsVerzegeld)))
        .Select(p => $"{p.DeclaringType!.Name}.{p.Name}");

    private static bool IsVerzegeld(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Verzegeld<>);

    private static async Task<HashSet<string>> Velden(Dienst dienst, string gemeente, Guid huishouden)
    {
        await using var sessie = dienst.Diensten.GetRequiredService<IDocumentStore>().QuerySession(gemeente);
        var events = await sessie.Events.FetchStreamAsync(huishouden);
        return events
            .SelectMany(e => Verzegelaar.Vondsten(e.Data, (Registratie)e.Headers![Headers.Registratie]))
            .Where(v => v.Waarde is Verzegeld)
            .Select(v => $"{v.Eigenschap.DeclaringType!.Name}.{v.Eigenschap.Name}")
            .ToHashSet();
    }

    /// <summary>Every row of every table as text; bytes as hexadecimal digits.</summary>
    private static async Task<string> AllesUit(Dienst dienst)
    {
        var tabellen = await dienst.Vraag("select format('%I.%I', table_schema, table_name) from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')");
        tabellen.Should().HaveCountGreaterThan(10);
        var alles = new StringBuilder();
        foreach (var tabel in tabellen)
        {
            foreach (var rij in await dienst.Vraag($"select t::text from {tabel[0]} t"))
            {
                alles.Append((string?)rij[0]).Append('\n');
            }
        }

        return alles.ToString();
    }
}
