using CaseLedger.Maatregelen;

namespace CaseLedger.Specs.Platform;

/// <summary>R27: what is pointed to is a lid or a registration of this household, of the right kind, from before.</summary>
public sealed class VerwijzingSpecs : Spec
{
    private static readonly Guid[] Onbekend = [Vreemd];

    public static TheoryData<string> Lidvelden =>
    [
        "toestemming.lidId", "toestemming.voorLeden", "raadsverzoek.leden", "maatregel.leden", "inzet.metLeden", "uitstroom.visieLeden",
        "beoordeling.gesprokenLeden", "beoordeling.gezienLeden", "beoordeling.nietGesproken", "beoordeling.oordelen", "beoordeling.cijfers",
        "beoordeling.doorLeden", "beoordeling.tegenLeden", "beoordeling.getuigen", "aanhef.betreft", "aanhef.afschermen",
    ];

    [Theory]
    [MemberData(nameof(Lidvelden))]
    public void Een_lid_van_een_ander_huishouden_is_hier_onbekend(string veld)
    {
        GegevenIngestroomd();
        Als("2024-11-05", MetLid(veld, Vreemd));
        DanGeweigerd("R27");
        Als("2024-11-05", MetLid(veld, Vreemd).Afwijkend("R27"));
        DanGeweigerd("R27");
    }

    [Theory]
    [MemberData(nameof(Lidvelden))]
    public void Een_lid_van_dit_huishouden_is_bekend(string veld)
    {
        GegevenIngestroomd();
        Gegeven("2024-11-05", MetLid(veld, Kind));
    }

    [Theory]
    [InlineData("relaties")]
    [InlineData("gezag")]
    [InlineData("houder")]
    [InlineData("toestemming")]
    public void Ook_in_een_aanmelding_is_ieder_lid_bekend(string veld)
    {
        Als("2024-10-01", veld switch
        {
            "relaties" => Aanmelding().Met("relaties", new[] { new { van = Moeder, tot = Vreemd, soort = "ouderVan" } }),
            "gezag" => Aanmelding(gezag: [Ouder(Vreemd, Moeder)]),
            "houder" => Aanmelding(gezag: [Ouder(Kind, Vreemd)]),
            _ => Aanmelding().Met("toestemming", Toestemming(Moeder, Onbekend).Inhoud),
        });
        DanGeweigerd("R27");
    }

    [Fact]
    public void Een_toestemming_is_van_dit_huishouden_en_een_gegeven_toestemming()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Regime("metToestemming", new { toestemmingId = Vreemd }));
        DanGeweigerd("R02", "R27");
        var geweigerd = Gegeven("2024-11-01", Toestemming(Vader, besluit: "geweigerd"));
        Als("2024-11-05", Regime("metToestemming", new { toestemmingId = geweigerd }));
        DanGeweigerd("R02", "R27");
    }

    [Fact]
    public void Een_melding_een_raadsverzoek_en_een_maatregel_zijn_van_hun_eigen_soort()
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-11-01", Melding());
        var raadsverzoek = Gegeven("2024-11-01", Raadsverzoek());
        Als("2024-11-05", Regime("metBevoegdheden", new { meldingId = raadsverzoek }));
        DanGeweigerd("R03", "R27");
        Als("2024-11-05", Regime("metBevoegdheden", new { raadsverzoekId = melding }));
        DanGeweigerd("R03", "R27");
        Als("2024-11-05", Regime("metBevoegdheden", new { maatregelId = melding }));
        DanGeweigerd("R03", "R27");
        Als("2024-11-05", Regime("metJuridischeMaatregel", new { maatregelId = melding }));
        DanGeweigerd("R04", "R27");
        Als("2024-11-05", Maatregel().Met("naRaadsverzoekId", melding));
        DanGeweigerd("R27");
        Als("2024-11-05", Beeindigd(melding));
        DanGeweigerd("R27");
        Als("2024-11-05", Beeindigd(Vreemd));
        DanGeweigerd("R27");
    }

    [Fact]
    public void Een_regiewissel_verwijst_naar_een_melding_of_maatregel_van_dit_huishouden()
    {
        GegevenIngestroomd();
        Gegeven("2024-11-04", Melding());
        var veiligThuis = Gegeven("2024-11-05", ErbijGehaald(Vakmens.VeiligThuis));
        Als("2024-11-06", Regiewissel(veiligThuis, "melding", melding: Vreemd));
        DanGeweigerd("R08", "R27");
        Als("2024-11-06", Regiewissel(veiligThuis, "maatregel", maatregel: veiligThuis));
        DanGeweigerd("R08", "R27");
    }

    [Fact]
    public void Een_deelnemer_is_iemand_die_erbij_is_gehaald()
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-11-04", Melding());
        Als("2024-11-06", Regiewissel(Vreemd, "melding", melding: melding));
        DanGeweigerd("R09", "R27");
        Als("2024-11-06", Regiewissel(melding, "melding", melding: melding));
        DanGeweigerd("R09", "R27");
        Als("2024-11-06", Afgestapt(Vreemd));
        DanGeweigerd("R09", "R27");
        var veiligThuis = Gegeven("2024-11-05", ErbijGehaald(Vakmens.VeiligThuis));
        Als("2024-11-06", Regiewissel(veiligThuis, "melding", melding: melding, gedeeldMet: [Vreemd]));
        DanGeweigerd("R09", "R27");
    }

    [Fact]
    public void Wat_later_gebeurde_bestaat_nog_niet()
    {
        GegevenIngestroomd();
        var verzoek = Gegeven("2024-11-10", Raadsverzoek());
        Als("2024-11-05", Maatregel().Met("naRaadsverzoekId", verzoek));
        DanGeweigerd("R27");
        Als("2024-11-10", Maatregel().Met("naRaadsverzoekId", verzoek));
        DanVastgelegd<MaatregelGeregistreerd>(new { ingangsdatum = "2024-11-10" });
    }

    private static Verzoek MetLid(string veld, Guid lid)
    {
        var beoordeling = Beoordeling("2024-12-01");
        Guid[] leden = [lid];
        return veld switch
        {
            "toestemming.lidId" => Toestemming(lid, [Kind]),
            "toestemming.voorLeden" => Toestemming(Moeder, [Moeder, lid]),
            "raadsverzoek.leden" => Raadsverzoek().Met("leden", leden),
            "maatregel.leden" => Maatregel(leden: leden),
            "inzet.metLeden" => Inzet(met: leden),
            "uitstroom.visieLeden" => Uitgestroomd().Met("visieLeden", new[] { new { lidId = lid, tekst = "Goed." } }),
            "beoordeling.gesprokenLeden" => Beoordeling("2024-12-01", gesproken: leden),
            "beoordeling.gezienLeden" => beoordeling.Met("gezienLeden", leden),
            "beoordeling.nietGesproken" => beoordeling.Met("nietGesproken", new[] { new { lidId = lid, reden = "Ziek." } }),
            "beoordeling.oordelen" => beoordeling.Met("oordelen", new[] { new { lidId = lid, directeVeiligheid = "veiligGenoeg" } }),
            "beoordeling.cijfers" => beoordeling.Met("cijfers", new[] { new { gegevenDoor = "lt-01", overLid = lid, cijfer = 7 } }),
            "beoordeling.doorLeden" => beoordeling.Met("geweld", new[] { new { vorm = "overig", doorLeden = leden } }),
            "beoordeling.tegenLeden" => beoordeling.Met("geweld", new[] { new { vorm = "overig", tegenLeden = leden } }),
            "beoordeling.getuigen" => beoordeling.Met("geweld", new[] { new { vorm = "overig", getuigen = leden } }),
            "aanhef.betreft" => Inzet().Met("betreft", leden),
            _ => Inzet().Met("afschermen", new { voorLeden = leden, grond = "beschermingMelder" }),
        };
    }
}
