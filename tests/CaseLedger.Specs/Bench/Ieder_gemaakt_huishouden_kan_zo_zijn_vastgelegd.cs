using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CaseLedger.Aanmelding;
using CaseLedger.Bench.Huishoudens;
using CaseLedger.Correctie;
using CaseLedger.Dossier;
using CaseLedger.Inzet;
using CaseLedger.Platform;
using CaseLedger.Regimewijziging;

namespace CaseLedger.Specs.Bench;

public class Ieder_gemaakt_huishouden_kan_zo_zijn_vastgelegd
{
    private const ulong Zaad = 20241001;
    private const int Aantal = 300;
    private const string Vingerafdruk = "b7187e0388332e8e";

    [Theory]
    [InlineData((int)Omvang.Heel, Aantal)]
    [InlineData((int)Omvang.Begonnen, Aantal / 3)]
    public void Iedere_registratie_wordt_aangenomen_in_de_volgorde_van_vastleggen(int omvang, int aantal)
    {
        foreach (var huishouden in new Generator(Zaad, (Omvang)omvang).Alle().Take(aantal))
        {
            for (var i = 0; i < huishouden.Boekingen.Count; i++)
            {
                var boeking = huishouden.Boekingen[i];
                var plaats = $"{boeking.Feit.GetType().Name}, versie {boeking.Versie} van {huishouden.Id}";
                Vorm(boeking).Should().BeEmpty(plaats);
                var toetsing = Toetsing.Toets(
                    Handelingen.Van(boeking.Feit), boeking.Feit, () => boeking.Registratie, huishouden.Id, [.. huishouden.Boekingen.Take(i)], () => boeking.Id);
                toetsing.Gebroken.Select(r => r.Id).Should().BeEquivalentTo(toetsing.Afwijking?.Regels ?? [], plaats);
                toetsing.Kan.Should().BeTrue(plaats);
                toetsing.Nieuw.Should().ContainSingle(plaats).Which.Versie.Should().Be(boeking.Versie);
                Verhaald(toetsing.Nieuw[0]).Should().Be(Verhaald(boeking), plaats);
            }
        }
    }

    [Fact]
    public void Huishoudens_zijn_zo_groot_en_verscheiden_als_in_het_echt()
    {
        var alle = new Generator(Zaad).Alle().Take(3 * Aantal).ToList();

        alle.Should().OnlyContain(h => h.Boekingen.Count >= Generator.Minstens && h.Boekingen.Count <= Generator.Hoogstens);
        alle.Average(h => h.Boekingen.Count).Should().BeInRange(32, 38);
        var feiten = alle.SelectMany(h => h.Boekingen).ToList();
        feiten.Select(b => b.GebeurdOp.Year).Distinct().Should().BeEquivalentTo(Enumerable.Range(2017, 10));
        feiten.Select(b => b.Feit).OfType<RegimeGewijzigd>().Select(r => r.Naar).Distinct().Should().BeEquivalentTo(Enum.GetValues<Regime>());
        feiten.Select(b => Opslag.Naam(b.Feit)).Distinct().Should().HaveCountGreaterThan(30);
        feiten.Count(b => b.Feit is InzetGeregistreerd).Should().BeGreaterThan(feiten.Count * 45 / 100);
        feiten.Where(b => b.Registratie.Envelop.Afwijking is not null).SelectMany(b => b.Registratie.Envelop.Afwijking!.Regels).Distinct().Should().BeEquivalentTo("R10", "R16", "R22");
        alle.Count(h => h.Boekingen[0].Feit is HuishoudenAangemeld { Anoniem: true }).Should().BeGreaterThan(Aantal / 10);
        alle.Count(h => h.Boekingen.Count(b => b.Feit is HuishoudenAangemeld) == 2).Should().BeGreaterThan(Aantal / 10);
        feiten.Count(b => b.Feit is GegevenGecorrigeerd).Should().BeGreaterThan(Aantal / 2);
        alle.Sum(h => h.Boekingen.Zip(h.Boekingen.Skip(1)).Count(p => p.Second.GebeurdOp < p.First.GebeurdOp)).Should().BeGreaterThan(Aantal);
        alle.Select(h => h.Gemeente).Distinct().Should().BeEquivalentTo(Plaats.Gemeenten);
    }

    [Fact]
    public void Hetzelfde_zaad_geeft_dezelfde_feiten_en_een_ander_zaad_andere()
    {
        static IEnumerable<Boeking> Feiten(ulong zaad) => new Generator(zaad).Alle().Take(20).SelectMany(h => h.Boekingen);
        static string Alles(ulong zaad) => string.Join('\n', Feiten(zaad).Select(b => $"{b.Id} {Verhaald(b)}"));
        var kort = string.Join('\n', Feiten(Zaad).Select(b => $"{b.Id} {Opslag.Naam(b.Feit)} {TijdstipConverter.Schrijf(b.GebeurdOp)}"));

        Alles(Zaad).Should().Be(Alles(Zaad)).And.NotBe(Alles(Zaad + 1));
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kort))).Should().StartWith(Vingerafdruk, "dit op iedere machine hetzelfde is; wie de generator verandert, verandert dit mee");
    }

    [Fact]
    public void Ieder_id_is_een_uuid_versie_7_en_komt_een_keer_voor()
    {
        var alle = new Generator(Zaad).Alle().Take(Aantal).ToList();
        List<Guid> ids = [.. alle.Select(h => h.Id), .. alle.SelectMany(h => h.Boekingen).Select(b => b.Id)];

        ids.Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.Version == 7 && (id.Variant & 0xC) == 8);
    }

    [Fact]
    public void Een_begonnen_huishouden_is_open_en_heeft_weinig_feiten()
    {
        var alle = new Generator(Zaad, Omvang.Begonnen).Alle().Take(Aantal).ToList();

        alle.Should().OnlyContain(h => h.Boekingen.Count >= Generator.Minstens && h.Boekingen.Count <= 7);
        alle.Should().OnlyContain(h => Dossierdocument.Van(h.Id, h.Boekingen).Status != Code.Van(Dossierstatus.Uitgestroomd));
    }

    private static List<string> Vorm(Boeking boeking) => boeking.Feit switch
    {
        GegevenGecorrigeerd { Vervanging: { } nieuw } => [.. Vorm(boeking with { Feit = nieuw.Gegevens }), .. Envelop(nieuw.Envelop)],
        GegevenGecorrigeerd => [],
        _ => [.. Handelingen.Van(boeking.Feit).Controleer(boeking.Feit, boeking.Dag).Errors.Select(e => e.ErrorMessage), .. Envelop(boeking.Registratie.Envelop)],
    };

    private static IEnumerable<string> Envelop(Envelop envelop) =>
        envelop.Afwijking is { } afwijking && afwijking.Motivering.Waarde.Length < 20 ? ["motivering"] : [];

    /// <summary>A fact and its envelope in the open.</summary>
    private static string Verhaald(Boeking boeking) =>
        $"{JsonSerializer.Serialize(boeking.Feit, boeking.Feit.GetType(), ApiJson.Opties)} {JsonSerializer.Serialize(boeking.Registratie, ApiJson.Opties)}";
}
