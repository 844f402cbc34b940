using CaseLedger.Aandachtspunten;

namespace CaseLedger.Specs.Aandachtspunten;

/// <summary>Signals of a trajectory that waits, is silent, or deviated.</summary>
public sealed class TrajectsignaalSpecs : Signaalspec
{
    [Fact]
    public void Triage_wacht_langer_dan_zeven_dagen()
    {
        var aanmelding = Gegeven("2024-10-01", Aanmelding());
        BegintVanzelf(Signaalcode.TriageWacht, "2024-10-09").Oorzaak.Should().Be(new Oorzaak(aanmelding));
        Gegeven("2024-10-20", Getriageerd("adviesEnConsult", Alleen));
        IsEr(Signaalcode.TriageWacht);
    }

    [Fact]
    public void Ook_wie_terugkomt_wacht_op_triage()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-11-01", Uitgestroomd());
        IsEr(Signaalcode.TriageWacht);
        Gegeven("2025-01-01", Aanmelding());
        BegintVanzelf(Signaalcode.TriageWacht, "2025-01-09");
    }

    [Fact]
    public void Eerste_contact_is_na_eenentwintig_dagen_te_laat()
    {
        GegevenIngestroomd();
        BegintVanzelf(Signaalcode.EersteContactTeLaat, "2024-10-23");
        Gegeven("2024-10-10", Inzet());
        BegintVanzelf(Signaalcode.EersteContactTeLaat, "2024-10-23");
        Gegeven("2024-10-25", Inzet(met: [Moeder]));
        IsEr(Signaalcode.EersteContactTeLaat);
    }

    [Fact]
    public void Een_beoordeling_waarin_iemand_sprak_is_ook_eerste_contact()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-10", Beoordeling("2024-12-01"));
        IsEr(Signaalcode.EersteContactTeLaat);
    }

    [Fact]
    public void Bij_advies_en_consult_en_anoniem_hoeft_geen_contact()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        IsEr(Signaalcode.EersteContactTeLaat);
        Gegeven("2024-10-02", Getriageerd("adviesEnConsult", Alleen));
        Gegeven("2024-10-03", Regime("adviesEnConsult"));
        IsEr(Signaalcode.EersteContactTeLaat);
    }

    [Fact]
    public void Wie_is_ingestroomd_heeft_een_vast_contactpersoon()
    {
        GegevenAangemeld();
        IsEr(Signaalcode.GeenVastContactpersoon);
        Gegeven("2024-10-02", Getriageerd());
        Begint(Signaalcode.GeenVastContactpersoon, "2024-10-02");
        Gegeven("2024-10-03", Contactpersoon(Vakmens.LokaalTeam));
        IsEr(Signaalcode.GeenVastContactpersoon);
    }

    [Fact]
    public void Na_een_waarneming_is_er_geen_vast_contactpersoon_meer()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Contactpersoon(Vakmens.LokaalTeam));
        var waarneming = Gegeven("2024-10-10", Contactpersoon(Vakmens.CollegaLokaalTeam, "waarneming", "2024-11-10"));
        BegintVanzelf(Signaalcode.GeenVastContactpersoon, "2024-11-11").Oorzaak.Registratie.Should().Be(waarneming);
        Gegeven("2024-11-12", Contactpersoon(Vakmens.LokaalTeam, "inhoudelijk"));
        IsEr(Signaalcode.GeenVastContactpersoon);
    }

    [Fact]
    public void Dertig_dagen_zonder_inzet_tellen_vanaf_het_regime_en_dan_vanaf_de_laatste_inzet()
    {
        GegevenIngestroomd();
        IsEr(Signaalcode.GeenInzet);
        var regime = Gegeven("2024-10-05", Regime("anders").Met("omschrijving", "Vrijwillig."));
        BegintVanzelf(Signaalcode.GeenInzet, "2024-11-05").Oorzaak.Registratie.Should().Be(regime);
        var inzet = Gegeven("2024-10-20", Inzet());
        BegintVanzelf(Signaalcode.GeenInzet, "2024-11-20").Oorzaak.Registratie.Should().Be(inzet);
        Gegeven("2024-12-15", Uitgestroomd("verhuisd").Afwijkend("R17"));
        IsEr(Signaalcode.GeenInzet);
    }

    [Fact]
    public void Het_lokale_team_blijft_in_beeld()
    {
        GegevenGroen();
        Gegeven("2024-10-20", Inzet().Door(Vakmens.VeiligThuis));
        BegintVanzelf(Signaalcode.GeenInzet, "2024-11-20");
        BegintVanzelf(Signaalcode.LokaalTeamAfwezig, "2024-11-05");
        Gegeven("2024-10-25", Inzet().Met("lokaalTeamAanwezig", true).Door(Vakmens.VeiligThuis));
        BegintVanzelf(Signaalcode.LokaalTeamAfwezig, "2024-11-25");
        Gegeven("2024-10-28", Inzet().Met("uitgevoerdDoor", new[] { Vakmens.CollegaLokaalTeam }).Door(Vakmens.VeiligThuis));
        BegintVanzelf(Signaalcode.LokaalTeamAfwezig, "2024-11-28");
        Gegeven("2024-10-29", Inzet().Met("uitgevoerdDoor", new[] { Vakmens.VeiligThuis }));
        BegintVanzelf(Signaalcode.LokaalTeamAfwezig, "2024-11-28");
    }

    [Theory]
    [InlineData("2012-12-10", "2024-11-10", "2024-12-10")]
    [InlineData("2008-12-10", "2024-11-10", "2024-12-10")]
    [InlineData("2006-12-10", "2024-11-10", "2024-12-10")]
    public void Dertig_dagen_voor_een_verjaardag_veranderen_rechten(string geboren, string sinds, string tot)
    {
        Gegeven("2024-10-01", Aanmelding(kindGeboren: geboren));
        var eerste = Signalen(Signaalcode.Verjaardag)[0];
        eerste.Sinds.Should().Be(Dag(sinds));
        eerste.Tot.Should().Be(Dag(tot));
        eerste.Oorzaak.Lid!.Value.Id.Should().Be(Kind);
    }

    [Theory]
    [InlineData("2010-02-28", "2028-02-28")]
    [InlineData("2012-02-29", "2030-03-01")]
    public void Ook_eind_februari_valt_een_verjaardag_op_zijn_dag(string geboren, string achttien)
    {
        Gegeven("2024-10-01", Aanmelding(kindGeboren: geboren));
        Signalen(Signaalcode.Verjaardag)[^1].Tot.Should().Be(Dag(achttien));
        Signalen(Signaalcode.Verjaardag)[^1].Sinds.Should().Be(Dag(achttien).AddDays(-30));
    }

    [Fact]
    public void Na_uitstroom_zijn_er_geen_verjaardagen()
    {
        Gegeven("2024-10-01", Aanmelding(kindGeboren: "2012-12-10"));
        Gegeven("2024-11-01", Uitgestroomd());
        IsEr(Signaalcode.Verjaardag);
    }

    [Fact]
    public void Afwijken_van_de_wet_vraagt_aandacht_zolang_het_traject_loopt_en_afwijken_van_een_norm_niet()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Contactpersoon(Vakmens.VeiligThuis).Afwijkend("R10"));
        IsEr(Signaalcode.AfwijkingWettelijk);
        var regime = Gegeven("2024-10-05", Regime("metToestemming").Afwijkend("R02"));
        Begint(Signaalcode.AfwijkingWettelijk, "2024-10-05").Oorzaak.Should().Be(new Oorzaak(regime, null, "R02"));
        Gegeven("2024-12-15", Uitgestroomd("verhuisd").Afwijkend("R17"));
        IsEr(Signaalcode.AfwijkingWettelijk);
    }
}
