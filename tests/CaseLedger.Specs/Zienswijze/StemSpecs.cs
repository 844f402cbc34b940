using CaseLedger.Zienswijze;

namespace CaseLedger.Specs.Zienswijze;

/// <summary>What leden say of it themselves, and what is done with that.</summary>
public sealed class StemSpecs : Spec
{
    [Fact]
    public void Een_zienswijze_gaat_over_het_geheel_of_over_een_registratie()
    {
        var toestemming = GegevenIngestroomd();
        Als("2024-11-05", Zienswijze());
        DanVastgelegd<ZienswijzeVastgelegd>();
        Als("2024-11-05", Zienswijze().Met("bijRegistratieId", toestemming));
        DanVastgelegd<ZienswijzeVastgelegd>();
    }

    [Fact]
    public void Een_zienswijze_heeft_een_lid_en_tekst_en_wijst_naar_iets_van_hier()
    {
        Als("2024-11-05", Verzoek.Van("zienswijzen", new { }));
        DanOnvolledig("/lidId", "/tekst");
        GegevenIngestroomd();
        Als("2024-11-05", Zienswijze().Met("lidId", Vreemd));
        DanGeweigerd("R27");
        Als("2024-11-05", Zienswijze().Met("bijRegistratieId", Vreemd));
        DanGeweigerd("R27");
    }

    [Theory]
    [InlineData("toegekend")]
    [InlineData("deelsToegekend")]
    [InlineData("afgewezen")]
    public void Op_een_rectificatieverzoek_volgt_een_besluit(string besluit)
    {
        var toestemming = GegevenIngestroomd();
        Als("2024-11-05", Rectificatie(toestemming));
        var verzoek = DanVastgelegd<RectificatieVerzocht>();
        Als("2024-11-10", Besloten(verzoek, besluit));
        DanVastgelegd<RectificatieBesloten>();
    }

    [Fact]
    public void Een_rectificatieverzoek_en_een_besluit_zijn_volledig_en_van_hier()
    {
        Als("2024-11-05", Verzoek.Van("rectificatieverzoeken", new { }));
        DanOnvolledig("/lidId", "/verzoek");
        Als("2024-11-05", Verzoek.Van("rectificatieverzoeken/besluiten", new { }));
        DanOnvolledig("/verzoekId", "/besluit", "/motivering");
        var toestemming = GegevenIngestroomd();
        Als("2024-11-05", Rectificatie(Vreemd));
        DanGeweigerd("R27");
        Als("2024-11-05", Rectificatie(toestemming).Met("lidId", Vreemd));
        DanGeweigerd("R27");
        Als("2024-11-05", Besloten(toestemming, "toegekend"));
        DanGeweigerd("R27");
    }

    [Fact]
    public void Een_registratie_wordt_later_afgeschermd_en_dat_eindigt()
    {
        var toestemming = GegevenIngestroomd();
        Als("2024-11-05", Afscherming(toestemming).Met("tot", "2024-11-05").Met("reden", "Eerst praten."));
        var scherm = DanVastgelegd<RegistratieAfgeschermd>();
        Als("2024-12-01", Verzoek.Van("afschermingen/beeindigingen", new { afschermingId = scherm, reden = "Besproken." }));
        DanVastgelegd<AfschermingBeeindigd>();
        Als("2024-12-02", Vrijgave(toestemming).Met("reden", "Het is veilig."));
        DanVastgelegd<RegistratieVrijgegeven>();
    }

    [Fact]
    public void Afschermen_en_vrijgeven_is_volledig_en_van_hier()
    {
        Als("2024-11-05", Verzoek.Van("afschermingen", new { }));
        DanOnvolledig("/bijRegistratieId", "/voorLeden", "/grond");
        Als("2024-11-05", Afscherming(Vreemd).Met("voorLeden", Array.Empty<Guid>()).Met("tot", "2024-11-04"));
        DanOnvolledig("/voorLeden", "/tot");
        Als("2024-11-05", Verzoek.Van("afschermingen/beeindigingen", new { }));
        DanOnvolledig("/afschermingId");
        Als("2024-11-05", Verzoek.Van("vrijgaven", new { }));
        DanOnvolledig("/bijRegistratieId", "/voorLeden");
        Als("2024-11-05", Vrijgave(Vreemd).Met("voorLeden", Array.Empty<Guid>()));
        DanOnvolledig("/voorLeden");
        var toestemming = GegevenIngestroomd();
        Als("2024-11-05", Afscherming(Vreemd));
        DanGeweigerd("R27");
        Als("2024-11-05", Afscherming(toestemming).Met("voorLeden", new[] { Vreemd }));
        DanGeweigerd("R27");
        Als("2024-11-05", Verzoek.Van("afschermingen/beeindigingen", new { afschermingId = toestemming }));
        DanGeweigerd("R27");
        Als("2024-11-05", Vrijgave(Vreemd));
        DanGeweigerd("R27");
        Als("2024-11-05", Vrijgave(toestemming).Met("voorLeden", new[] { Vreemd }));
        DanGeweigerd("R27");
    }

    [Fact]
    public void Van_een_klacht_staat_er_alleen_dat_zij_er_is_en_waar()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Verzoek.Van("klachten", new { bij = "Klachtencommissie" }));
        DanVastgelegd<KlachtGemeld>();
        Als("2024-11-05", Verzoek.Van("klachten", new { }));
        DanOnvolledig("/bij");
        Als("2024-11-05", Verzoek.Van("klachten", new { bij = "Klachtencommissie", inhoud = "Te laat." }));
        DanOnvolledig("/inhoud");
    }

    private static Verzoek Zienswijze() => Verzoek.Van("zienswijzen", new { lidId = Vader, tekst = "Ik had graag eerder mijn kant verteld." });

    private static Verzoek Rectificatie(Guid bijRegistratieId) => Verzoek.Van("rectificatieverzoeken", new { lidId = Vader, bijRegistratieId, verzoek = "Dit was een dinsdag." });

    private static Verzoek Besloten(Guid verzoekId, string besluit) => Verzoek.Van("rectificatieverzoeken/besluiten", new { verzoekId, besluit, motivering = "Nagekeken." });

    private static Verzoek Afscherming(Guid bijRegistratieId) => Verzoek.Van("afschermingen", new { bijRegistratieId, voorLeden = new[] { Vader }, grond = "lopendOnderzoek" });

    private static Verzoek Vrijgave(Guid bijRegistratieId) => Verzoek.Van("vrijgaven", new { bijRegistratieId, voorLeden = new[] { Vader } });
}
