using System.Text.RegularExpressions;
using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Platform;
using CaseLedger.Toegang;
using Marten;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CaseLedger.IntegrationTests.Toegang;

public partial class Alleen_wie_mag_komt_erin(PostgreSql postgres) : Diensttest(postgres)
{
    private static readonly string[] Scopes = ["registratie", "import", "auditor", "coordinator", "beheer", "lid", "partner", "systeem", "noodtoegang"];

    /// <summary>Served by middleware, not routed by us: the contract and its page.</summary>
    private static bool VanOns(RouteEndpoint eindpunt) => eindpunt.RoutePattern.RawText is { } adres && !adres.Contains("swagger", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<RouteEndpoint> Eindpunten => Dienst.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(VanOns);

    [Fact]
    public void Ieder_eindpunt_zegt_wie_erbij_mag()
    {
        Eindpunten.Should().HaveCountGreaterThan(25).And.OnlyContain(e => e.Metadata.GetMetadata<Toegangseis>() != null);
        Eindpunten.Where(e => e.Metadata.GetMetadata<Toegangseis>()!.EenVan.Count == 0).Select(e => e.RoutePattern.RawText)
            .Should().BeEquivalentTo("/healthz", "/v1/doelbindingen", "/v1/regels", "/v1/regels/{id}", "/v1/problemen", "/v1/problemen/{code}",
                "/v1/controlepunten", "/v1/controlepunten/laatste", "/v1/controlepunten/sleutels", "/v1/controlepunten/{van:long}/{tot:long}/bewijs");
        Eindpunten.SelectMany(e => e.Metadata.GetMetadata<Toegangseis>()!.EenVan).Should().BeSubsetOf(Scopes);
    }

    [Fact]
    public async Task Zonder_token_is_alles_van_een_huishouden_dicht()
    {
        var huis = await Huis.Nieuw(Dienst);
        foreach (var (methode, adres, eis) in Verzoeken(huis.Id).Where(v => v.Eis.EenVan.Count > 0))
        {
            var antwoord = (await Stuur(Dienst.Onbekende(), methode, adres)).IsProbleem(401, "niet-aangemeld");
            antwoord.Kop("WWW-Authenticate").Should().Be("Bearer", $"{methode} {adres} needs {eis.EenVan[0]}");
        }
    }

    [Fact]
    public async Task Met_een_recht_te_weinig_is_het_een_403()
    {
        var huis = await Huis.Nieuw(Dienst);
        var alle = Scopes.ToDictionary(s => s, s => Dienst.Als(huis.Gemeente, s));
        foreach (var (methode, adres, eis) in Verzoeken(huis.Id).Where(v => v.Eis.EenVan.Count > 0))
        {
            foreach (var scope in Scopes)
            {
                var antwoord = await Stuur(alle[scope], methode, adres);
                (antwoord.Status == 403).Should().Be(!eis.EenVan.Contains(scope), $"{scope} at {methode} {adres}: {antwoord.Tekst}");
                if (antwoord.Status >= 400)
                {
                    antwoord.IsProbleem(antwoord.Status);
                }
            }
        }
    }

    [Fact]
    public async Task Een_huishouden_van_een_andere_gemeente_bestaat_niet()
    {
        var huis = await Huis.Nieuw(Dienst);
        var voor = await huis.Voorraad();
        var ander = Dienst.Als(Dienst.NieuweGemeente(), string.Join(' ', Scopes));
        var verzoeken = Verzoeken(huis.Id).Where(v => v.Adres.Contains($"{huis.Id}", StringComparison.Ordinal)).ToList();
        verzoeken.Should().HaveCountGreaterThan(15);

        foreach (var (methode, adres, _) in verzoeken)
        {
            // A body of the right form, so that only the household can be what is missing.
            var antwoord = methode == "GET" ? await ander.Get(adres.EndsWith("/verschil", StringComparison.Ordinal) ? $"{adres}?van=1" : adres) : await ander.Post(adres, Voorbeelden.Alle.FirstOrDefault(v => Vast(v.Adres) == Vast(adres))?.Verzoek ?? Huis.Json(new { reden = "Er loopt een rechtszaak." }));
            antwoord.IsProbleem(404, "niet-gevonden");
        }

        (await huis.Voorraad()).Should().Be(voor);
        (await ander.Post("/v1/huishoudens", huis.Aanmelding())).IsProbleem(400).Velden.Should().Equal("/toekomsttuin");
        (await ander.Get($"/v1/huishoudens?toekomsttuin={huis.Tuin}")).IsProbleem(404);
        (await ander.Get($"/v1/toekomsttuinen/{huis.Tuin}")).IsProbleem(404);
    }

    [Fact]
    public async Task Een_zoekvraag_vindt_niets_van_een_andere_gemeente()
    {
        var huis = await Huis.Leeg(Dienst);
        await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding(referentie: "HV-1")).Gelukt();
        var vraag = new { systeem = "regas", id = "HV-1" };

        (await huis.Systeem.Post("/v1/huishoudens/_zoek", vraag).Json()).Items().Should().HaveCount(1);
        (await Dienst.Als(Dienst.NieuweGemeente()).Post("/v1/huishoudens/_zoek", vraag).Json()).Items().Should().BeEmpty();
    }

    [Fact]
    public async Task Een_token_van_twee_gemeenten_komt_bij_allebei()
    {
        var een = await Huis.Nieuw(Dienst);
        var twee = await Huis.Nieuw(Dienst);
        var samen = Dienst.Als($"{een.Gemeente},{twee.Gemeente}");

        foreach (var huis in new[] { een, twee })
        {
            (await samen.Get(huis.Adres).Json())["gemeente"].Tekst().Should().Be(huis.Gemeente);
            (await samen.Post($"{huis.Adres}/inzetregistraties", huis.Body(Huis.InzetBody(huis.Moeder)))).Status.Should().Be(201);
        }

        (await een.Systeem.Get(twee.Adres)).IsProbleem(404);
    }

    [Fact]
    public async Task Zonder_gemeente_kan_er_niets_geschreven_worden()
    {
        var opslag = Dienst.Diensten.GetRequiredService<IDocumentStore>();
        var zonder = async () =>
        {
            await using var sessie = opslag.LightweightSession();
            sessie.Events.StartStream(Guid.CreateVersion7(), new CaseLedger.Maatregelen.MeldingGedaan { Bij = default, HuishoudenGeinformeerd = true });
            await sessie.SaveChangesAsync();
        };

        await zonder.Should().ThrowAsync<Exception>();
        await Huis.Nieuw(Dienst);
        foreach (var tabel in new[] { "mt_events", "mt_streams", "mt_doc_dossierdocument" })
        {
            (await Dienst.Waarde<long>($"select count(*) from caseledger.{tabel} where tenant_id = '*DEFAULT*'")).Should().Be(0);
            (await Dienst.Waarde<long>($"select count(*) from caseledger.{tabel} where tenant_id !~ '^[0-9]{{4}}$'")).Should().Be(0);
        }
    }

    [Fact]
    public async Task Een_vals_token_wordt_niet_geloofd()
    {
        var huis = await Huis.Nieuw(Dienst);
        var claims = Dienst.Claims(huis.Gemeente, "registratie", "regas", "lt-01");
        var sleutel = Sleutel();
        string Token(SecurityKey? met, string? publiek = "caseledger-ontwikkeling", string? uitgever = "caseledger-ontwikkeling", int verloopt = 60, int vanaf = -60, string algoritme = "HS256") =>
            new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
            {
                Issuer = uitgever,
                Audience = publiek,
                Claims = claims,
                NotBefore = TimeProvider.System.GetUtcNow().AddMinutes(vanaf).UtcDateTime,
                Expires = TimeProvider.System.GetUtcNow().AddMinutes(verloopt).UtcDateTime,
                SigningCredentials = met is null ? null : new SigningCredentials(met, algoritme),
            });

        (await Dienst.Onbekende().Met(Token(sleutel)).Get(huis.Adres)).Status.Should().Be(200, "the others differ from this one");
        var delen = Token(sleutel).Split('.');
        var vals = new Dictionary<string, string>
        {
            ["another key"] = Token(new SymmetricSecurityKey(new byte[32])),
            ["another algorithm"] = Token(new SymmetricSecurityKey([.. sleutel.Key, .. new byte[32]]), algoritme: "HS512"),
            ["no signature"] = Token(null),
            ["a signature cut off"] = $"{delen[0]}.{delen[1]}.",
            ["a signature of other claims"] = $"{delen[0]}.{Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(delen[1]).Replace("registratie", "beheer     ", StringComparison.Ordinal))}.{delen[2]}",
            ["alg none"] = $"{Base64UrlEncoder.Encode("{\"alg\":\"none\",\"typ\":\"JWT\"}")}.{delen[1]}.",
            ["expired"] = Token(sleutel, verloopt: -10, vanaf: -60),
            ["not valid yet"] = Token(sleutel, vanaf: 30),
            ["another audience"] = Token(sleutel, publiek: "ander"),
            ["no audience"] = Token(sleutel, publiek: null),
            ["another issuer"] = Token(sleutel, uitgever: "ander"),
            ["no token"] = "geen.token.echt",
        };
        foreach (var (wat, token) in vals)
        {
            var antwoord = await Dienst.Onbekende().Met(token).Get(huis.Adres);
            antwoord.Status.Should().Be(401, wat);
            antwoord.IsProbleem(401);
        }

        SymmetricSecurityKey Sleutel() => new(Convert.FromHexString(File.ReadAllText(Path.Combine(Dienst.Sleutelmap, "ontwikkeltoken.sleutel")).Trim()));
    }

    [Theory]
    [InlineData("client_id", "")]
    [InlineData("sub", "")]
    [InlineData("organisatieSoort", "verzonnen")]
    [InlineData("gemeenten", "402")]
    [InlineData("gemeenten", "Hilversum")]
    [InlineData("huishouden", "geen-id")]
    [InlineData("lid", "geen-id")]
    [InlineData("doelbinding", "verzonnen")]
    [InlineData("rol", "met\nregels")]
    [InlineData("represents", "geen-object")]
    public async Task Een_token_dat_niet_zegt_wie_er_belt_is_geen_token(string claim, string waarde)
    {
        var huis = await Huis.Nieuw(Dienst);

        (await Dienst.Als(huis.Gemeente, claims: (claim, waarde)).Get(huis.Adres)).IsProbleem(401);
    }

    [Fact]
    public async Task Wie_geen_naam_of_organisatie_heeft_legt_niets_vast()
    {
        var huis = await Huis.Nieuw(Dienst);

        (await Dienst.Als(huis.Gemeente, claims: ("name", "")).Post($"{huis.Adres}/inzetregistraties", huis.Body(Huis.InzetBody()))).IsProbleem(403);
        (await Dienst.Als(huis.Gemeente, claims: ("gemeenten", Array.Empty<string>())).Get(huis.Adres)).IsProbleem(403);
    }

    [Fact]
    public async Task Lezen_en_schrijven_staat_in_het_toegangslog()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await huis.Systeem.Get($"{huis.Adres}/tijdlijn", ("X-Doelbinding", "begeleiding"));
        (await huis.Regime("metBevoegdheden")).IsProbleem(409);
        await huis.Dossier();

        var regels = (await Dienst.Vraag("select convert_from(bytes, 'UTF8') from caseledger.toegangslog where huishouden = $1 order by id", huis.Id))
            .Select(r => System.Text.Json.Nodes.JsonNode.Parse((string)r[0]!)!).ToList();

        regels.Select(r => $"{r["wat"].Tekst()} {r["uitkomst"].Tekst()}").Should().Equal(
            "POST aanmeldingen toegestaan",
            "POST toestemmingen toegestaan",
            "POST triages toegestaan",
            "GET tijdlijn toegestaan",
            "POST regimewijzigingen geweigerd",
            "GET dossier toegestaan");
        regels.Should().OnlyContain(r => r["professionalId"].Tekst() == "lt-01" && r["systeem"].Tekst() == "regas");
        regels[3]["doelbinding"].Tekst().Should().Be("begeleiding");
    }

    /// <summary>Every operation of ours, with this household in its address.</summary>
    private IEnumerable<(string Methode, string Adres, Toegangseis Eis)> Verzoeken(Guid huishouden) => Eindpunten.SelectMany(e =>
        e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(m => (
            m,
            Plaatshouder().Replace(e.RoutePattern.RawText!, p => p.Value switch
            {
                "{huishoudenId:guid}" => $"{huishouden}",
                var naam when naam.Contains("long", StringComparison.Ordinal) => "1",
                var naam when naam.Contains("guid", StringComparison.Ordinal) => $"{Guid.CreateVersion7()}",
                _ => "onbekend",
            }),
            e.Metadata.GetMetadata<Toegangseis>()!)));

    private static Task<Antwoord> Stuur(Systeem systeem, string methode, string adres) =>
        methode == "GET" ? systeem.Get(adres) : systeem.Stuur(methode, adres, "{}"u8.ToArray(), adres.EndsWith("/importen", StringComparison.Ordinal) ? "application/x-ndjson" : "application/json");

    /// <summary>An address without its ids.</summary>
    private static string Vast(string adres) => string.Join('/', adres.Split('/').Where(deel => !Guid.TryParse(deel, out _)));

    [GeneratedRegex("\\{[^}]+\\}")]
    private static partial Regex Plaatshouder();
}
