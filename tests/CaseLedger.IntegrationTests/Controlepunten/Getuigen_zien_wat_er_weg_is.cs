using CaseLedger.Controlepunten;
using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Ledger.Notes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CaseLedger.IntegrationTests.Controlepunten;

/// <summary>What is published reaches the witnesses, and what a witness saw is not forgotten.</summary>
public class Getuigen_zien_wat_er_weg_is(PostgreSql postgres)
{
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_controlepunt_staat_bij_de_getuige_en_volgt_op_het_vorige()
    {
        var (dienst, getuige, getuigen) = await Begin();
        await Groei(dienst, getuigen);
        await Groei(dienst, getuigen);

        getuige.Bewaard.Should().HaveCountGreaterThanOrEqualTo(2);
        var (eerst, laatst) = (Checkpoint.Of(getuige.Bewaard[0]), Checkpoint.Of(getuige.Bewaard[^1]));
        var sleutels = VerifierKey.ParseFile((await dienst.Onbekende().Get("/v1/controlepunten/sleutels")).Tekst);
        getuige.Bewaard.Should().OnlyContain(n => n.Verify(sleutels.ToList()) == SignatureVerdict.Valid);
        var bewijs = ConsistencyProof.Parse((await dienst.Onbekende().Get($"/v1/controlepunten/{eerst.Size}/{laatst.Size}/bewijs")).Tekst);
        bewijs.Holds(eerst).Should().BeTrue();
        bewijs.Holds(eerst with { Root = laatst.Root }).Should().BeFalse();
        (await dienst.Onbekende().Get("/v1/controlepunten?na=0")).Tekst.Should().Contain(getuige.Bewaard[0].ToString());
        (await dienst.Onbekende().Get($"/v1/controlepunten/0/{laatst.Size}/bewijs")).IsProbleem(404);
        (await dienst.Onbekende().Get($"/v1/controlepunten/1/{laatst.Size + 1}/bewijs")).IsProbleem(404);
        (await dienst.Onbekende().Get("/v1/controlepunten?na=veel")).IsProbleem(400).Velden.Should().Equal("?na");
    }

    [Fact]
    public async Task Een_getuige_die_weigert_geeft_alarm_en_de_dienst_gaat_door()
    {
        var (dienst, getuige, getuigen) = await Begin();
        getuige.Weigert = true;
        await Groei(dienst, getuigen);

        getuigen.Alarmen.Should().ContainKey(getuige.Naam);
        (await Feiten<GetuigeWeigerde>(dienst)).Should().ContainSingle().Which.Getuige.Should().Be(getuige.Naam);
        await Huis.Nieuw(dienst);

        getuige.Weigert = false;
        await Groei(dienst, getuigen);
        getuigen.Alarmen.Should().BeEmpty();
        getuige.Bewaard.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(1000, "a larger tree")]
    [InlineData(0, "another tree of this size")]
    public async Task Wat_een_getuige_meer_of_anders_zag_wordt_een_keer_als_verlies_verklaard(int meer, string wat)
    {
        var (dienst, getuige, getuigen) = await Begin();
        await Groei(dienst, getuigen);
        var sleutel = dienst.Diensten.GetRequiredService<Controlesleutel>();
        var gezien = new Checkpoint(sleutel.Actief.Public.Name, Checkpoint.Of(getuige.Bewaard[^1]).Size + meer, new byte[32]);
        getuige.Bewaard.Add(gezien.Sign(sleutel.Alle));
        var aantal = getuige.Bewaard.Count;

        await Groei(dienst, getuigen);
        getuigen.Alarmen.Should().ContainKey(getuige.Naam, $"{wat} is no loss that was declared yet");
        getuige.Bewaard.Should().HaveCount(aantal);

        await getuigen.Vergelijk(stop);
        await getuigen.Vergelijk(stop);
        var verlies = (await Feiten<VerliesVerklaard>(dienst)).Should().ContainSingle("it is declared once").Subject;
        (verlies.GezienGrootte, verlies.GezienWortel).Should().Be((gezien.Size, Convert.ToBase64String(gezien.Root)));
        await Groei(dienst, getuigen);
        getuige.Bewaard.Should().HaveCount(aantal + 1, "the log goes on, and says what it lost");
        getuigen.Alarmen.Should().BeEmpty();
    }

    [Fact]
    public async Task Uit_wat_een_ander_ondertekende_volgt_geen_verlies()
    {
        var (dienst, getuige, getuigen) = await Begin();
        getuige.Bewaard.Add(new Checkpoint("ander/grootboek", 1000, new byte[32]).Sign(SigningKey.Generate("ander/grootboek")));

        await getuigen.Vergelijk(stop);

        (await Feiten<VerliesVerklaard>(dienst)).Should().BeEmpty();
        getuigen.Alarmen.Should().ContainKey(getuige.Naam);
    }

    [Fact]
    public async Task Na_een_nieuwe_sleutel_blijft_wat_met_de_oude_ondertekend_is_te_controleren()
    {
        var (dienst, getuige, getuigen) = await Begin();
        await Groei(dienst, getuigen);
        var map = dienst.Sleutelmap;
        File.Move(Path.Combine(map, "controlepunten.sleutel"), Path.Combine(map, "controlepunten.vorige.sleutel"));
        var oud = dienst.Diensten.GetRequiredService<Controlesleutel>().Actief.Public;
        SigningKey.Generate(oud.Name).Save(Path.Combine(map, "controlepunten.sleutel"));

        var beide = Controlesleutel.Lees(map, oud.Name, magMaken: false);
        await Groei(dienst, getuigen, Kast(dienst, beide));
        File.Delete(Path.Combine(map, "controlepunten.vorige.sleutel"));
        await Groei(dienst, getuigen, Kast(dienst, Controlesleutel.Lees(map, oud.Name, magMaken: false)));

        var nieuw = beide.Actief.Public;
        getuigen.Alarmen.Should().BeEmpty();
        bool Geldig(SignedNote notitie, VerifierKey sleutel) => notitie.Verify([sleutel]) == SignatureVerdict.Valid;
        getuige.Bewaard.Select(n => (Geldig(n, oud), Geldig(n, nieuw))).Should().Equal((true, false), (true, true), (false, true));
        VerifierKey.ParseFile((await dienst.Onbekende().Get("/v1/controlepunten/sleutels")).Tekst).Should().BeEquivalentTo([oud, nieuw]);
        var bewijs = ConsistencyProof.Parse((await dienst.Onbekende().Get($"/v1/controlepunten/{Checkpoint.Of(getuige.Bewaard[0]).Size}/{Checkpoint.Of(getuige.Bewaard[2]).Size}/bewijs")).Tekst);
        bewijs.Holds(Checkpoint.Of(getuige.Bewaard[0])).Should().BeTrue();
    }

    private static Controlepuntkast Kast(Dienst dienst, Controlesleutel sleutel) => new(dienst.Diensten.GetRequiredService<Npgsql.NpgsqlDataSource>(), sleutel, dienst.Klok);

    private async Task<(Dienst Dienst, Geheugengetuige Getuige, Getuigen Getuigen)> Begin()
    {
        var dienst = await Dienst.Start(postgres);
        var getuige = new Geheugengetuige();
        var getuigen = new Getuigen([getuige], dienst.Diensten.GetRequiredService<Controlepuntkast>(), dienst.Diensten.GetRequiredService<Ledgerstroom>(), NullLogger<Getuigen>.Instance);
        return (dienst, getuige, getuigen);
    }

    /// <summary>Something is recorded, sealed, published and handed over.</summary>
    private async Task Groei(Dienst dienst, Getuigen getuigen, Controlepuntkast? met = null)
    {
        await Huis.Nieuw(dienst);
        await dienst.Diensten.GetRequiredService<CaseLedger.Platform.Volgdienst>().Bijwerken(stop);
        var kast = met ?? dienst.Diensten.GetRequiredService<Controlepuntkast>();
        await kast.Onthoud(stop);
        await kast.Publiceer(stop);
        await getuigen.Verspreid((await kast.Laatste(stop))!, stop);
    }

    private Task<IReadOnlyList<T>> Feiten<T>(Dienst dienst)
        where T : ILedgerfeit => dienst.Diensten.GetRequiredService<Ledgerstroom>().Alle<T>(stop);

    private sealed class Geheugengetuige : IGetuige
    {
        public List<SignedNote> Bewaard { get; } = [];

        public bool Weigert { get; set; }

        public string Naam => "geheugen";

        public Task<SignedNote?> Laatste(CancellationToken stop) => Task.FromResult(Bewaard.LastOrDefault());

        public Task Bewaar(SignedNote notitie, CancellationToken stop)
        {
            if (Weigert)
            {
                throw new GetuigeWeigert("no");
            }

            Bewaard.Add(notitie);
            return Task.CompletedTask;
        }
    }
}
