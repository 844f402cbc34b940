using CaseLedger.Bewaring;
using CaseLedger.Correctie;
using CaseLedger.Platform;
using CaseLedger.Specs.Avgverzoeken;

namespace CaseLedger.Specs.Bewaring;

/// <summary>When an erasure may be proposed and approved.</summary>
public sealed class VernietigingSpecs : Spec
{
    private readonly List<Bewaarboeking> bewaard = [];

    [Theory]
    [InlineData("2044-11-05", "bewaartermijn-loopt")]
    [InlineData("2044-11-06", null)]
    public void Na_de_bewaartermijn_mag_een_dossier_weg_en_niet_eerder(string dag, string? bezwaar)
    {
        Gegeven("2024-11-05", Aanmelding());
        Stel(Verlopen, dag).Should().Be(bezwaar);
    }

    [Fact]
    public void Een_bewaarplicht_houdt_alles_tegen_tot_zij_eindigt()
    {
        Gegeven("2024-11-05", Aanmelding());
        var plicht = Bewaar(new BewaarplichtOpgelegd { HuishoudenId = Vreemd, Reden = "Er loopt een rechtszaak." });
        Stel(Verlopen).Should().Be("bewaarplicht-geldt");
        Bewaar(new BewaarplichtBeeindigd { HuishoudenId = Vreemd, BewaarplichtId = plicht, Reden = "Uitspraak gedaan." });
        Stel(Verlopen).Should().BeNull();
    }

    [Fact]
    public void Wat_al_is_voorgesteld_wordt_niet_nog_eens_voorgesteld()
    {
        Gegeven("2024-11-05", Aanmelding());
        Bewaar(Voorstel());
        Stel(Verlopen).Should().Be("vernietiging-loopt");
    }

    [Theory]
    [InlineData("vernietiging", "toegekend", null)]
    [InlineData("vernietiging", "deelsToegekend", null)]
    [InlineData("vernietiging", "afgewezen", "verzoek-niet-toegekend")]
    [InlineData("vernietiging", null, "verzoek-niet-toegekend")]
    [InlineData("inzage", "toegekend", "verzoek-niet-toegekend")]
    public void Een_lid_wordt_vernietigd_op_een_toegekend_verzoek(string soort, string? besluit, string? bezwaar)
    {
        Gegeven("2024-11-05", Aanmelding());
        var verzoek = Gegeven("2024-11-06", AvgVerzoekSpecs.Gedaan(soort));
        if (besluit is not null)
        {
            Gegeven("2024-11-07", AvgVerzoekSpecs.Besloten(verzoek, besluit));
        }

        Stel(OpVerzoek(verzoek, Moeder), "2024-11-08").Should().Be(bezwaar);
        Stel(OpVerzoek(verzoek, null), "2024-11-08").Should().Be(bezwaar, "a lid may ask for the whole dossier");
    }

    [Fact]
    public void Het_verzoek_is_van_dat_lid_en_van_dit_dossier_en_geldt_nog()
    {
        Gegeven("2024-11-05", Aanmelding());
        var verzoek = Gegeven("2024-11-06", AvgVerzoekSpecs.Gedaan());
        var besluit = Gegeven("2024-11-07", AvgVerzoekSpecs.Besloten(verzoek));
        Stel(OpVerzoek(verzoek, Vader), "2024-11-08").Should().Be("verzoek-niet-toegekend");
        Stel(OpVerzoek(Vreemd, Moeder), "2024-11-08").Should().Be("verzoek-niet-toegekend");
        Stel(OpVerzoek(verzoek, Vreemd), "2024-11-08").Should().Be("ongeldig-verzoek");
        Gegeven("2024-11-08", Verzoek.Van("correcties", new { bijRegistratieId = besluit, soort = "ingetrokken", reden = "Te vroeg." }));
        Stel(OpVerzoek(verzoek, Moeder), "2024-11-09").Should().Be("verzoek-niet-toegekend");
    }

    [Fact]
    public void Een_ander_keurt_goed_wat_dan_nog_mag()
    {
        Gegeven("2024-11-05", Aanmelding());
        var voorstel = Bewaar(Voorstel());
        Keur(voorstel, "beheer-1").Should().Be("tweede-beheerder-nodig");
        Keur(voorstel, "beheer-2", "2044-11-05").Should().Be("bewaartermijn-loopt");
        Keur(voorstel, "beheer-2").Should().BeNull();
        Bewaar(new BewaarplichtOpgelegd { HuishoudenId = Vreemd, Reden = "Klacht." });
        Keur(voorstel, "beheer-2").Should().Be("bewaarplicht-geldt");
    }

    [Fact]
    public void Een_goedkeuring_komt_een_keer_en_zegt_wat_de_monitor_telde()
    {
        var aanmelding = Gegeven("2024-11-05", Aanmelding());
        var voorstel = Bewaar(Voorstel());
        var (feit, _) = Vernietigingsbesluit.Keur(Rij(voorstel), "beheer-2", Dossier("2044-11-06"));
        feit.Should().BeOfType<VernietigingGoedgekeurd>().Which.ZonderMinderjarigen.Should().Equal(new Minderjarigenstand(aanmelding, Zonder: false));
        Bewaar(feit!);
        Keur(voorstel, "beheer-3").Should().Be("vernietiging-loopt");
    }

    [Theory]
    [InlineData("verzoekVanLid", false, true, "/avgVerzoekId")]
    [InlineData("bewaartermijnVerstreken", true, false, "/avgVerzoekId")]
    [InlineData("bewaartermijnVerstreken", false, true, "/lidId")]
    public void De_grond_past_bij_wat_wordt_vernietigd(string grond, bool verzoek, bool lid, string veld) =>
        new Vernietigingsverzoek { HuishoudenId = Vreemd, Grond = Code.Lees<Vernietigingsgrond>(grond)!.Value, AvgVerzoekId = verzoek ? Vreemd : null, LidId = lid ? Moeder : null }
            .Fouten().Select(f => f.Pad).Should().Equal(veld);

    private static Vernietigingsverzoek Verlopen => new() { HuishoudenId = Vreemd, Grond = Vernietigingsgrond.BewaartermijnVerstreken };

    private static Vernietigingsverzoek OpVerzoek(Guid verzoek, Guid? lid) => new() { HuishoudenId = Vreemd, LidId = lid, Grond = Vernietigingsgrond.VerzoekVanLid, AvgVerzoekId = verzoek };

    private static VernietigingVoorgesteld Voorstel() => new() { HuishoudenId = Vreemd, Grond = Vernietigingsgrond.BewaartermijnVerstreken };

    private static Vernietigingsrij Rij(Guid id) => new(id, "0402", Vreemd, Sleutelbos.Huishouden, null, null);

    private string? Stel(Vernietigingsverzoek verzoek, string dag = "2044-11-06") => Vernietigingsbesluit.Stel(verzoek, Dossier(dag)).Probleem?.Soort.Code;

    private string? Keur(Guid voorstel, string sub, string dag = "2044-11-06") => Vernietigingsbesluit.Keur(Rij(voorstel), sub, Dossier(dag)).Probleem?.Soort.Code;

    private Bewaardossier Dossier(string dag) => new(Vreemd, new Bewaarstand(bewaard), Correcties.Geldend(Boekingen), Dag(dag), Bewaartermijn.Jaren);

    private Guid Bewaar(IBewaarfeit feit)
    {
        var registratie = Grootboek.DoorDienst(Op("2044-11-06"));
        bewaard.Add(new Bewaarboeking(Identiteit.Nieuw(), feit, registratie with { Door = registratie.Door with { ProfessionalId = "beheer-1" } }));
        return bewaard[^1].Id;
    }
}
