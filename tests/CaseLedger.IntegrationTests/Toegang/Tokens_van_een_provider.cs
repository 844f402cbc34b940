using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Toegang;

public class Tokens_van_een_provider(PostgreSql postgres)
{
    private const string Adres = "/v1/toekomsttuinen";

    [Fact]
    public async Task Een_token_van_de_provider_wordt_geloofd_met_alles_wat_het_zegt()
    {
        await using var provider = await Testprovider.Start();
        var dienst = await Dienst.Start(postgres, instellingen: provider.Instellingen);
        var gemeente = Omgeving.NieuweGemeente();
        var tuin = new { code = $"tuin-{gemeente}", naam = "Tuin", gemeente, regio = "regio" };
        (await dienst.Onbekende().Met(await provider.Token("beheer", gemeente)).Post(Adres, tuin)).Status.Should().Be(201);
        var huis = new Huis { Dienst = dienst, Systeem = dienst.Onbekende().Met(await provider.Token("registratie", gemeente, claims: ("doelbinding", "begeleiding"))), Gemeente = gemeente, Tuin = tuin.code };

        var regel = (await dienst.Van(gemeente, async () => huis.Aangemeld((await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding()).Gelukt()).HuishoudenId))).Single();

        (regel["professionalId"].Tekst(), regel["systeem"].Tekst(), regel["organisatie"].Tekst(), regel["organisatieSoort"].Tekst(), regel["doelbinding"].Tekst())
            .Should().Be(("regas", "regas", "Sociaal Plein", "lokaalTeam", "begeleiding"));
        (await huis.Systeem.Get(Adres)).Status.Should().Be(200);
        (await huis.Systeem.Post(Adres, tuin)).IsProbleem(403);
        (await dienst.Onbekende().Met(await provider.Token("registratie", Omgeving.NieuweGemeente())).Get(huis.Adres)).IsProbleem(404);
    }

    [Fact]
    public async Task Een_token_dat_de_provider_niet_zou_geven_wordt_niet_geloofd()
    {
        await using var provider = await Testprovider.Start();
        var dienst = await Dienst.Start(postgres, instellingen: provider.Instellingen);
        (await dienst.Onbekende().Met(await provider.Teken()).Get(Adres)).Status.Should().Be(200, "the others differ from this one");
        var nu = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var goed = (await provider.Teken()).Split('.');
        var vals = new Dictionary<string, string>
        {
            ["expired"] = await provider.Teken(claims: ("exp", nu - 60)),
            ["not valid yet"] = await provider.Teken(claims: ("nbf", nu + 300)),
            ["another audience"] = await provider.Token("beheer", "0402", publiek: "https://ander.test"),
            ["another issuer"] = await provider.Teken(claims: ("iss", "https://ander.test")),
            ["not signed"] = await provider.Teken("geen"),
            ["a signature cut off"] = $"{goed[0]}.{goed[1]}.",
            ["another key by the same name"] = await provider.Teken("ander"),
            ["another key"] = await provider.Teken("ander", new { kid = "verzonnen" }),
            ["a key that it names itself"] = await provider.Teken("ander", new { kid = "verzonnen", jku = $"{provider.Adres}/jwks" }),
            ["an unknown kind of organisation"] = await provider.Token("beheer", "0402", claims: ("organisatieSoort", "verzonnen")),
            ["a gemeente that cannot be"] = await provider.Token("beheer", "402"),
            ["a development token"] = dienst.Token("0402", "beheer", "regas", "lt-01"),
        };

        foreach (var (wat, token) in vals)
        {
            var antwoord = await dienst.Onbekende().Met(token).Get(Adres);
            antwoord.Status.Should().Be(401, $"{wat}: {antwoord.Tekst}");
            antwoord.IsProbleem(401, "niet-aangemeld");
        }

        (await dienst.Onbekende().Met(await provider.Token("beheer lid", "0402", claims: ("onbekend", "iets"))).Get(Adres)).Status.Should().Be(200, "what it says beside that means nothing");
    }

    [Fact]
    public async Task Een_nieuwe_sleutel_wordt_opgehaald_een_ingetrokken_sleutel_geldt_niet_meer()
    {
        await using var provider = await Testprovider.Start();
        var dienst = await Dienst.Start(postgres, instellingen: provider.Instellingen);
        var oud = await provider.Token("beheer", "0402");
        (await dienst.Onbekende().Met(oud).Get(Adres)).Status.Should().Be(200);

        await provider.Draai();
        var nieuw = await provider.Token("beheer", "0402");

        await Geduld.Tot(async () => (await dienst.Onbekende().Met(nieuw).Get(Adres)).Status == 200, "the new key was read");
        await Geduld.Tot(async () => (await dienst.Onbekende().Met(oud).Get(Adres)).Status == 401, "the old key is no longer believed");
    }

    [Fact]
    public async Task Verzonnen_sleutelnamen_belasten_de_provider_niet()
    {
        await using var provider = await Testprovider.Start();
        var dienst = await Dienst.Start(postgres, instellingen: provider.Instellingen);
        (await dienst.Onbekende().Met(await provider.Token("beheer", "0402")).Get(Adres)).Status.Should().Be(200);

        for (var i = 0; i < 30; i++)
        {
            (await dienst.Onbekende().Met(await provider.Teken("ander", new { kid = $"verzonnen-{i}" })).Get(Adres)).IsProbleem(401);
        }

        (await provider.Geteld()).Should().BeInRange(1, 3);
    }

    [Fact]
    public async Task Zonder_provider_zegt_de_dienst_dat_hij_niet_kan_controleren()
    {
        var provider = await Testprovider.Start();
        var token = await provider.Token("beheer", "0402");
        var eerder = await Dienst.Start(postgres, instellingen: provider.Instellingen);
        (await eerder.Onbekende().Met(token).Get(Adres)).Status.Should().Be(200);
        var instellingen = provider.Instellingen;
        await provider.DisposeAsync();

        (await eerder.Onbekende().Met(token).Get(Adres)).Status.Should().Be(200, "it knows the keys");
        var dienst = await Dienst.Start(postgres, instellingen: instellingen);
        var antwoord = (await dienst.Onbekende().Met(token).Get(Adres)).IsProbleem(503, "aanmelden-kan-niet");
        antwoord.Kop("Retry-After").Should().NotBeNull();
        antwoord.Tekst.Should().NotContain(instellingen["Aanmelden:Authority"]).And.NotContain("IDX");
        (await dienst.Onbekende().Get(Adres)).IsProbleem(401);
        (await dienst.Onbekende().Met("geen.token.echt").Get(Adres)).IsProbleem(401);
    }

    [Theory]
    [InlineData("Development", "http://provider.test")]
    [InlineData("Production", "http://127.0.0.1:1")]
    [InlineData("Production", "provider")]
    public void Een_provider_zonder_https_wordt_niet_vertrouwd(string omgeving, string adres)
    {
        var aanmelden = () => CaseLedger.Toegang.Provider.Vertrouw(new(), adres, "x", new Omgevingsnaam(omgeving));

        aanmelden.Should().Throw<InvalidOperationException>().WithMessage("*https*");
    }

    private sealed class Omgevingsnaam(string naam) : Microsoft.Extensions.Hosting.IHostEnvironment
    {
        public string EnvironmentName { get; set; } = naam;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = new Microsoft.Extensions.FileProviders.NullFileProvider();
    }
}
