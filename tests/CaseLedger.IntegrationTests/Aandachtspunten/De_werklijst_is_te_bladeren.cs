using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Aandachtspunten;

/// <summary>The work list and the signals of one household, as a system asks for them.</summary>
public class De_werklijst_is_te_bladeren(PostgreSql postgres) : Diensttest(postgres)
{
    private const int Huishoudens = 5;

    [Fact]
    public async Task Van_bladzijde_naar_bladzijde_komt_ieder_huishouden_een_keer()
    {
        var huis = await Huis.Nieuw(Dienst);
        HashSet<Guid> huizen = [huis.Id];
        while (huizen.Count < Huishoudens)
        {
            huizen.Add((await huis.Buren()).Id);
        }

        List<int> bladzijden = [];
        List<Guid> gezien = [];
        for (string? pagina = $"/v1/aandachtspunten?toekomsttuin={huis.Tuin}&limiet=2"; pagina is not null;)
        {
            var antwoord = await huis.Systeem.Get(pagina);
            antwoord.Status.Should().Be(200, antwoord.Tekst);
            var hier = antwoord.Json.Items().Select(i => i!["huishoudenId"]!.GetValue<Guid>()).Distinct().ToList();
            bladzijden.Add(hier.Count);
            gezien.AddRange(hier);
            pagina = antwoord.Kop("Link")?.Split('<', '>')[1];
        }

        bladzijden.Should().Equal(2, 2, 1);
        gezien.Should().BeEquivalentTo(huizen);
    }

    [Fact]
    public async Task Wie_het_langst_wacht_komt_eerst()
    {
        var later = await Huis.Leeg(Dienst);
        var aanmelding = later.Aanmelding();
        aanmelding["gebeurdOp"] = Huis.Op(Huis.Begin.AddDays(40));
        var nieuw = (await later.Systeem.Post("/v1/huishoudens", aanmelding).Gelukt()).HuishoudenId;
        var eerder = await later.Buren();

        var items = (await later.Systeem.Get($"/v1/aandachtspunten?toekomsttuin={later.Tuin}").Json()).Items();

        items.Select(i => i!["huishoudenId"]!.GetValue<Guid>()).Distinct().Should().Equal(eerder.Id, nieuw);
    }

    [Fact]
    public async Task Van_een_toekomsttuin_en_een_soort_alleen_wat_daarbij_hoort()
    {
        var huis = await Huis.Nieuw(Dienst);
        var belofte = await huis.Buren();
        await belofte.Doe("toezeggingen", new { aan = new[] { belofte.Moeder }, omschrijving = "Bellen.", uiterlijk = "2024-10-10" }).Gelukt();
        var leeg = await Dienst.NieuweTuin(huis.Gemeente, "leeg");

        (await Codes(huis, $"toekomsttuin={huis.Tuin}&aandachtspunt=toezeggingVerlopen")).Should().Equal((belofte.Id, "toezeggingVerlopen"));
        (await Codes(huis, $"toekomsttuin={huis.Tuin}&aandachtspunt=triageWacht")).Should().BeEquivalentTo([(huis.Id, "triageWacht"), (belofte.Id, "triageWacht")]);
        (await Codes(huis, $"toekomsttuin={leeg}")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("limiet=0")]
    [InlineData("limiet=201")]
    [InlineData("na=geen-plek")]
    [InlineData("aandachtspunt=onbekend")]
    public async Task Een_vraag_die_niet_klopt_wordt_geweigerd(string vraag)
    {
        var huis = await Huis.Leeg(Dienst);

        (await huis.Systeem.Get($"/v1/aandachtspunten?toekomsttuin={huis.Tuin}&{vraag}")).IsProbleem(400);
    }

    [Theory]
    [InlineData("2024-10-08T21:59:59Z", "")]
    [InlineData("2024-10-08T22:00:00Z", "triageWacht")]
    public async Task Van_een_huishouden_op_een_moment_geldt_de_dag_in_Nederland(string moment, string verwacht)
    {
        var huis = await Huis.Nieuw(Dienst);

        var items = (await huis.Systeem.Get($"{huis.Adres}/aandachtspunten?opMoment={Uri.EscapeDataString(moment)}").Json()).Items();

        string.Join(',', items.Select(i => i!["code"].Tekst())).Should().Be(verwacht);
    }

    private static async Task<List<(Guid, string)>> Codes(Huis huis, string vraag) =>
        [.. (await huis.Systeem.Get($"/v1/aandachtspunten?{vraag}").Json()).Items().Select(i => (i!["huishoudenId"]!.GetValue<Guid>(), i["code"].Tekst()))];
}
