using CaseLedger.Inzet;

namespace CaseLedger.Specs.Platform;

/// <summary>What every registration may say, and how (400).</summary>
public sealed class AanhefSpecs : Spec
{
    [Fact]
    public void Alles_wat_bij_een_registratie_kan_staan_wordt_vastgelegd()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Inzet().Met("betreft", new[] { Kind }).Met("bron", new { soort = "buurtbewoner", beschermd = true }).Met("toelichting", "Gehoord.")
            .Met("afschermen", new { voorLeden = new[] { Vader }, grond = "veiligheidVanEenAnder", tot = "2025-01-01" })
            .Met("uitgevoerdDoor", new[] { Vakmens.VeiligThuis }));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Een_lege_lijst_zegt_niets()
    {
        Als("2024-11-05", Inzet().Met("betreft", Array.Empty<Guid>()).Met("uitgevoerdDoor", Array.Empty<object>())
            .Met("afschermen", new { voorLeden = Array.Empty<Guid>(), grond = "opsporing" }));
        DanOnvolledig("/betreft", "/uitgevoerdDoor", "/afschermen/voorLeden");
    }

    [Fact]
    public void Een_afwijking_noemt_bestaande_regels_en_legt_uit_in_minstens_20_tekens()
    {
        Als("2024-11-05", Inzet().Met("afwijking", new { regels = Array.Empty<string>(), motivering = "  negentien tekens..  " }));
        DanOnvolledig("/afwijking/regels", "/afwijking/motivering");
        Als("2024-11-05", Inzet().Met("afwijking", new { regels = new[] { "R10", "R99" }, motivering = "precies twintig ja!!" }));
        DanOnvolledig("/afwijking/regels/1");
    }

    [Fact]
    public void Wat_ontbreekt_in_de_aanhef_wordt_samen_genoemd_met_de_rest()
    {
        Als("2024-11-05", Verzoek.Van("inzetregistraties", new
        {
            gebeurdOp = "gisteren", bron = new { }, afschermen = new { }, afwijking = new { }, uitgevoerdDoor = new object[] { new { } },
        }));
        DanOnvolledig(
            "/soort", "/minuten", "/gebeurdOp", "/bron/soort", "/afschermen/voorLeden", "/afschermen/grond", "/afwijking/regels", "/afwijking/motivering",
            "/uitgevoerdDoor/0/professionalId", "/uitgevoerdDoor/0/naam", "/uitgevoerdDoor/0/organisatie", "/uitgevoerdDoor/0/organisatieSoort");
    }

    [Theory]
    [InlineData("2024-11-05T10:30:00")]
    [InlineData("2024-11-05")]
    [InlineData("2024-11-05T10:30:00.1234+01:00")]
    [InlineData("2024-11-05T10:30:00+0100")]
    [InlineData("2024-11-05T10:30:00+1:00")]
    [InlineData("2024-11-05T10:30+01:00")]
    [InlineData("2024-11-05T25:30:00+01:00")]
    [InlineData("2024-02-30T10:30:00Z")]
    [InlineData("1899-12-31T23:59:59Z")]
    [InlineData("2200-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+05:00")]
    [InlineData(" 2024-11-05T10:30:00Z")]
    public void Een_tijdstip_heeft_een_tijdzone_hooguit_drie_decimalen_en_een_jaar_vanaf_1900(string tijdstip)
    {
        Als("2024-11-05", Inzet().Met("gebeurdOp", tijdstip));
        DanOnvolledig("/gebeurdOp");
    }

    [Theory]
    [InlineData("2024-11-05T12:00:00+01:00")]
    [InlineData("2024-11-05T11:00:00Z")]
    [InlineData("2024-11-05T11:00:00.0Z")]
    [InlineData("2024-11-05T06:00:00.000-05:00")]
    public void Iedere_tijdzone_is_goed(string tijdstip)
    {
        Als("2024-11-05", Inzet().Met("gebeurdOp", tijdstip));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Zonder_tijdstip_en_met_wie_het_vastlegde_kan_niet()
    {
        Als("2024-11-05", Inzet().Met("gebeurdOp", null).Met("door", "ik").Met("vastgelegdOp", "2024-11-05T11:00:00Z").Met("titel", "Inzet"));
        DanOnvolledig("/gebeurdOp", "/door", "/vastgelegdOp", "/titel");
    }
}
