using CaseLedger.Maatregelen;

namespace CaseLedger.Specs.Maatregelen;

/// <summary>A maatregel runs from its first day until it is ended or its last day has passed.</summary>
public sealed class MaatregelSpecs : Spec
{
    [Fact]
    public void Zonder_ingangsdatum_gaat_een_maatregel_in_op_de_dag_zelf()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Maatregel(Vakmens.Gi, tot: "2025-11-05", inOverleg: false).Met("opgelegdDoor", "kinderrechter"));
        DanVastgelegd<MaatregelGeregistreerd>(new { ingangsdatum = "2024-11-05" });
    }

    [Fact]
    public void De_dag_is_de_dag_in_Nederland()
    {
        GegevenIngestroomd();
        Gegeven("2024-11-06", Maatregel().Met("gebeurdOp", "2024-11-05T23:30:00Z"));
        Stand().Maatregelen.Lopend(Dag("2024-11-05")).Should().BeEmpty();
        Stand().Maatregelen.Lopend(Dag("2024-11-06")).Should().ContainSingle();
    }

    [Fact]
    public void Een_maatregel_die_al_liep_telt_vanaf_zijn_ingangsdatum()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Maatregel(ingang: "2024-06-01").Met("herkomst", "reedsLopend"));
        DanVastgelegd<MaatregelGeregistreerd>();
    }

    [Fact]
    public void Een_maatregel_kan_volgen_op_een_verzoek_aan_de_Raad()
    {
        GegevenIngestroomd();
        var verzoek = Gegeven("2024-11-01", Raadsverzoek());
        Als("2024-11-05", Maatregel().Met("naRaadsverzoekId", verzoek));
        DanVastgelegd<MaatregelGeregistreerd>(new { ingangsdatum = "2024-11-05" });
    }

    [Fact]
    public void Na_het_beeindigen_loopt_een_maatregel_niet_meer()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-11-05", Maatregel(tot: "2025-11-05"));
        Als("2024-12-01", Beeindigd(maatregel));
        DanVastgelegd<MaatregelBeeindigd>();
        Stand("2024-11-30").Maatregelen.Lopend(Dag("2024-11-30")).Should().ContainSingle();
        Stand().Maatregelen.Lopend(Dag("2024-12-01")).Should().BeEmpty();
    }

    [Fact]
    public void Een_verlopen_maatregel_beeindigen_mag_en_verandert_niets()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-11-05", Maatregel(tot: "2024-11-30"));
        Als("2024-12-15", Beeindigd(maatregel));
        DanVastgelegd<MaatregelBeeindigd>();
        Als("2024-12-16", Beeindigd(maatregel));
        DanVastgelegd<MaatregelBeeindigd>();
    }

    [Fact]
    public void Een_maatregel_kan_voor_de_aanmelding_en_na_de_uitstroom_liggen()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2024-09-01", Maatregel(tot: "2024-09-30"));
        DanVastgelegd<MaatregelGeregistreerd>(new { ingangsdatum = "2024-09-01" });
        Als("2025-01-01", Maatregel());
        DanVastgelegd<MaatregelGeregistreerd>(new { ingangsdatum = "2025-01-01" });
    }

    [Fact]
    public void Een_maatregel_noemt_voor_wie_en_eindigt_niet_voor_hij_begint()
    {
        Als("2024-11-05", Maatregel(tot: "2024-11-04", leden: []));
        DanOnvolledig("/leden", "/geldigTot");
        Als("2024-11-05", Maatregel(ingang: "2024-12-01", tot: "2024-11-30"));
        DanOnvolledig("/geldigTot");
        Als("2024-11-05", Maatregel(Vakmens.Gi).Met("uitvoerder", new { professionalId = "x", naam = "X", organisatie = "Y", organisatieSoort = "gi", functie = "Z" }));
        DanOnvolledig("/uitvoerder/organisatieSoort", "/uitvoerder/functie");
    }

    [Fact]
    public void Alles_wat_ontbreekt_wordt_in_een_keer_genoemd()
    {
        Als("2024-11-05", Verzoek.Van("maatregelen", new { }));
        DanOnvolledig("/soort", "/herkomst", "/leden");
        Als("2024-11-05", Verzoek.Van("maatregelen/beeindigingen", new { }));
        DanOnvolledig("/maatregelId", "/reden");
    }
}
