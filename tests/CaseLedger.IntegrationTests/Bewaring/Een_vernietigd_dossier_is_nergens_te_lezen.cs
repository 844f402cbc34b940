using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CaseLedger.IntegrationTests.Grootboek;
using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Platform;
using CaseLedger.Toegang;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Bewaring;

/// <summary>After <c>DossierVernietigd</c>: not by any answer, not from the database with the gemeente's key file in hand.</summary>
public partial class Een_vernietigd_dossier_is_nergens_te_lezen(PostgreSql postgres) : Diensttest(postgres)
{
    private readonly List<string> merken = [];

    [Fact]
    public async Task Niet_door_de_API_niet_door_te_herhalen_en_niet_met_alle_sleutels_die_er_nog_zijn()
    {
        var dienst = await Dienst.Start(Postgres);
        var (huis, verzoeken) = await Vul(dienst);
        var buren = await huis.Buren();
        var tijdlijn = (await huis.Systeem.Get($"{huis.Adres}/tijdlijn")).Tekst;
        merken.Where(m => !tijdlijn.Contains(m, StringComparison.Ordinal)).Should().BeEmpty("all of it can be read before");
        (await Ontsleuteld(dienst, huis)).Should().ContainAll(merken);

        await huis.Vernietig();

        foreach (var adres in Adressen(dienst, huis.Id))
        {
            var antwoord = await dienst.Als(huis.Gemeente, "registratie auditor beheer import").Get(adres);
            merken.Where(m => antwoord.Tekst.Contains(m, StringComparison.Ordinal)).Should().BeEmpty(adres);
            (await dienst.Als(Dienst.NieuweGemeente(), "registratie auditor beheer").Get(adres)).Status.Should().NotBe(410, adres);
        }

        foreach (var (adres, lichaam, sleutel) in verzoeken)
        {
            var antwoord = await huis.Systeem.Post(adres.Replace("{id}", $"{huis.Id}", StringComparison.Ordinal), lichaam, ("Idempotency-Key", sleutel));
            merken.Where(m => antwoord.Tekst.Contains(m, StringComparison.Ordinal)).Should().BeEmpty("a repeat shows nothing");
            antwoord.Status.Should().Be(adres.Contains("{id}", StringComparison.Ordinal) ? 410 : 201, "and records nothing again");
        }

        (await huis.Inzet()).IsProbleem(410, "dossier-vernietigd");
        (await dienst.Als(huis.Gemeente, "auditor").Get($"{huis.Adres}/auditspoor")).IsProbleem(410, "dossier-vernietigd");
        (await dienst.Als(Dienst.NieuweGemeente()).Get(huis.Adres)).IsProbleem(404, "niet-gevonden");
        (await Ontsleuteld(dienst, huis)).Should().NotContainAny(merken);
        (await Ontsleuteld(dienst, huis)).Should().Contain("Consulent Een", "names of professionals stay the gemeente's");
        (await buren.Dossier())["leden"]![0]!["naam"].Tekst().Should().Be("Moeder");
        await using var verbinding = await dienst.Verbind();
        (await Controle.Fouten(verbinding, huis.Gemeente)).Should().BeEmpty();
    }

    [Fact]
    public async Task Het_is_niet_meer_te_vinden_en_vraagt_geen_aandacht_meer()
    {
        var huis = await Huis.Leeg(Dienst);
        var aanmelding = huis.Aanmelding(referentie: "HV-weg");
        huis.Aangemeld((await huis.Systeem.Post("/v1/huishoudens", aanmelding).Gelukt()).HuishoudenId);
        var lijst = $"/v1/aandachtspunten?toekomsttuin={huis.Tuin}";
        (await huis.Systeem.Get(lijst).Json()).Items().Should().NotBeEmpty();

        await huis.Vernietig();

        (await huis.Systeem.Post("/v1/huishoudens/_zoek", new { systeem = "regas", id = "HV-weg" }).Json()).Items().Should().BeEmpty();
        (await huis.Systeem.Get(lijst).Json()).Items().Should().BeEmpty();
        (await huis.Systeem.Get($"/v1/huishoudens?toekomsttuin={huis.Tuin}").Json()).Items().Should().ContainSingle().Which!["status"].Tekst().Should().Be("vernietigd");
        var weer = await huis.Systeem.Post("/v1/huishoudens", aanmelding).Gelukt();
        weer.HuishoudenId.Should().NotBe(huis.Id, "who comes back begins anew");
    }

    private async Task<(Huis Huis, List<(string Adres, object Lichaam, string Sleutel)> Verzoeken)> Vul(Dienst dienst)
    {
        var huis = await Huis.Leeg(dienst);
        List<(string, object, string)> verzoeken = [];
        async Task<Antwoord> Doe(string adres, System.Text.Json.Nodes.JsonObject lichaam)
        {
            lichaam["toelichting"] = Merk();
            verzoeken.Add(($"/v1/huishoudens{adres}", lichaam, Guid.CreateVersion7().ToString()));
            return await huis.Systeem.Post($"/v1/huishoudens{adres.Replace("{id}", $"{huis.Id}", StringComparison.Ordinal)}", lichaam, ("Idempotency-Key", verzoeken[^1].Item3)).Gelukt();
        }

        var aanmelding = huis.Aanmelding();
        aanmelding["veiligheidsvraag"] = Merk();
        aanmelding["leden"]![0]!["naam"] = Merk();
        aanmelding["leden"]![2]!["naam"] = Merk();
        huis.Aangemeld((await Doe(string.Empty, aanmelding)).HuishoudenId);
        var triage = Huis.Json(Huis.TriageBody("instroom", "lokaalTeam")).AsObject();
        triage["motivering"] = Merk();
        triage["afwijking"] = Huis.Json(new { regels = new[] { "R16" }, motivering = $"{Merk()} en nog wat meer" });
        await Doe("/{id}/triages", huis.Body(triage));
        await Doe("/{id}/inzetregistraties", huis.Body(new { soort = "gesprek", minuten = 30, verslag = Merk() }));
        await Doe("/{id}/zienswijzen", huis.Body(new { lidId = huis.Vader, tekst = Merk() }));
        return (huis, verzoeken);
    }

    private string Merk()
    {
        merken.Add($"Merk{merken.Count}q{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12))}");
        return merken[^1];
    }

    private static IEnumerable<string> Adressen(Dienst dienst, Guid huishouden) => dienst.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<Toegangseis>() is not null && e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET"))
        .Select(e => e.RoutePattern.RawText!)
        .Where(a => a.StartsWith("/v1/huishoudens/{huishoudenId:guid}", StringComparison.Ordinal))
        .Select(a => Plaatshouder().Replace(a, p => p.Value == "{huishoudenId:guid}" ? $"{huishouden}" : $"{Guid.CreateVersion7()}"));

    /// <summary>Everything sealed that is stored anywhere, opened with every key that is left, whatever it was sealed for.</summary>
    private static async Task<string> Ontsleuteld(Dienst dienst, Huis huis)
    {
        var sleutels = await Sleutels(dienst, huis.Gemeente);
        var alles = await Alles(dienst);
        var open = new StringBuilder(alles);
        foreach (var cijfertekst in Zegel().Matches(alles).Select(m => m.Groups[1].Value).Distinct())
        {
            var bytes = Base64Url.DecodeFromChars(cijfertekst);
            foreach (var sleutel in sleutels)
            {
                open.Append('\n').Append(Encoding.UTF8.GetString(ZonderZegel(sleutel, bytes)));
            }
        }

        return open.ToString();
    }

    private static async Task<List<byte[]>> Sleutels(Dienst dienst, string gemeente)
    {
        var beheer = new Sleutelbeheer(dienst.Sleutelmap, magMaken: false);
        List<byte[]> sleutels = [beheer.Eigen(gemeente)];
        foreach (var rij in await dienst.Vraag("select huishouden, naam, verpakt from caseledger.sleutels s join caseledger.huishoudens h on h.id = s.huishouden where h.gemeente = $1", gemeente))
        {
            sleutels.Add(beheer.PakUit(gemeente, $"{rij[0]:D}/{rij[1]}", (byte[])rij[2]!));
        }

        return sleutels;
    }

    /// <summary>AES-256-GCM without asking for the tag: counter mode from block 2, so that the place of a text does not matter.</summary>
    private static byte[] ZonderZegel(byte[] sleutel, byte[] bytes)
    {
        using var aes = Aes.Create();
        aes.Key = sleutel;
        var tekst = bytes[12..^16];
        for (var i = 0; i < tekst.Length; i += 16)
        {
            byte[] teller = [.. bytes[..12], 0, 0, 0, 0];
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(teller.AsSpan(12), 2 + (i / 16));
            var stroom = aes.EncryptEcb(teller, PaddingMode.None);
            for (var j = 0; j < 16 && i + j < tekst.Length; j++)
            {
                tekst[i + j] ^= stroom[j];
            }
        }

        return tekst;
    }

    /// <summary>Every row of every table as text, bytes that are JSON too.</summary>
    private static async Task<string> Alles(Dienst dienst)
    {
        var tabellen = await dienst.Vraag("select format('%I.%I', table_schema, table_name) from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')");
        var alles = new StringBuilder();
        foreach (var tabel in tabellen)
        {
            foreach (var rij in await dienst.Vraag($"select t::text from {tabel[0]} t"))
            {
                alles.Append((string?)rij[0]).Append('\n');
            }
        }

        foreach (var rij in await dienst.Vraag("select bytes from caseledger.grootboek union all select antwoord from caseledger.idempotentie union all select bytes from caseledger.toegangslog"))
        {
            alles.Append(Encoding.UTF8.GetString((byte[])rij[0]!)).Append('\n');
        }

        return alles.ToString();
    }

    [GeneratedRegex("\\{[^}]+\\}")]
    private static partial Regex Plaatshouder();

    [GeneratedRegex("vz1\\.[a-z0-9:]+\\.([A-Za-z0-9_-]{38,})")]
    private static partial Regex Zegel();
}
