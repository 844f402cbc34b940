using CaseLedger.Toegang;

namespace CaseLedger.Specs.Toegang;

public class Een_lid_leest_wie_er_keek
{
    private static readonly LidId Ik = new(Guid.CreateVersion7());
    private static readonly Bekenden Bekend = new(new HashSet<OrganisatieSoort> { OrganisatieSoort.LokaalTeam, OrganisatieSoort.VeiligThuis }, new Dictionary<string, Bekende>());

    private static readonly Beller Consulent = new()
    {
        Sub = "lt-01", Client = "regas", Scopes = new HashSet<string> { Scope.Registratie }, Gemeenten = ["0402"], Organisatie = "Sociaal Plein", OrganisatieSoort = OrganisatieSoort.LokaalTeam, Recht = Scope.Registratie,
    };

    [Theory]
    [InlineData("GET dossier")]
    [InlineData("GET auditspoor")]
    public void Dat_iemand_keek_in_steeds_dezelfde_woorden(string wat) =>
        Moment(Regel(Consulent, wat))!.Wat.Should().Be("Bekeek uw dossier.");

    [Theory]
    [InlineData("POST veiligheidsbeoordelingen")]
    [InlineData("POST huishoudens/_zoek")]
    [InlineData("GET kwartaalmonitors/ervaringen")]
    public void Niet_wat_er_is_vastgelegd_of_gezocht(string wat) => Moment(Regel(Consulent, wat)).Should().BeNull();

    [Fact]
    public void Niet_wat_geweigerd_werd() =>
        Moment(Toegangsregel.Van(Consulent, "0402", Guid.CreateVersion7(), "GET dossier", false, Toegangscontroles.Gemachtigd, TimeProvider.System.GetUtcNow())).Should().BeNull();

    [Fact]
    public void Niet_wat_over_een_ander_gaat_wel_wat_over_mij_gaat()
    {
        Moment(Regel(Consulent) with { Lid = new LidId(Guid.CreateVersion7()) }).Should().BeNull();
        Moment(Regel(Consulent) with { Lid = Ik }).Should().NotBeNull();
    }

    [Theory]
    [InlineData(OrganisatieSoort.Vrouwenopvang, Scope.Partner)]
    [InlineData(OrganisatieSoort.Politie, Scope.Registratie)]
    [InlineData(OrganisatieSoort.LokaalTeam, Scope.Systeem)]
    [InlineData(OrganisatieSoort.LokaalTeam, Scope.Import)]
    [InlineData(OrganisatieSoort.LokaalTeam, Scope.Lid)]
    public void Niemand_van_wie_het_lid_niet_zeker_weet(object soort, string recht) =>
        Moment(Regel(Consulent with { OrganisatieSoort = (OrganisatieSoort)soort, Recht = recht })).Should().BeNull();

    [Fact]
    public void Een_controleur_zonder_organisatie_of_naam() =>
        Moment(Regel(Consulent with { OrganisatieSoort = OrganisatieSoort.Overig, Recht = Scope.Auditor })).Should().Match<Inzagemomentweergave>(m =>
            m.Wie == "Iemand die controleert of wij zorgvuldig werken" && m.Naam == null && m.Rol == null);

    [Fact]
    public void Een_doel_dat_iets_verraadt_leest_als_geen_doel()
    {
        var zonder = Moment(Regel(Consulent))!.Waarom;

        foreach (var doel in new[] { Doelbinding.AcuteVeiligheid, Doelbinding.Veiligheid, Doelbinding.Maatregel, Doelbinding.Advies, Doelbinding.Triage, Doelbinding.Begeleiding })
        {
            Moment(Regel(Consulent with { Doelbinding = doel }))!.Waarom.Should().Be(zonder);
        }
    }

    private static Inzagemomentweergave? Moment(Toegangsregel regel) => Toegangsinzage.Moment(regel, Ik, Bekend);

    private static Toegangsregel Regel(Beller beller, string wat = "GET dossier") =>
        Toegangsregel.Van(beller, "0402", Guid.CreateVersion7(), wat, true, Toegangscontroles.Gemachtigd, TimeProvider.System.GetUtcNow());
}
