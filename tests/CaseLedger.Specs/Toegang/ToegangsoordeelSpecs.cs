using CaseLedger.Maatregelen;
using CaseLedger.Platform;
using CaseLedger.Tandem;
using CaseLedger.Toegang;

namespace CaseLedger.Specs.Toegang;

/// <summary>Gate 2: who may do what with a household.</summary>
public class ToegangsoordeelSpecs
{
    private static readonly DateTimeOffset Nu = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Id = Guid.CreateVersion7();
    private static readonly string[] Lezen = [Scope.Registratie, Scope.Partner, Scope.Auditor, Scope.Lid];

    private Toegangskring kring = new() { LokaalTeam = ["lt-01"], Stoelen = [], Noodtoegangen = [], Anoniem = false, Loopt = true };

    [Fact]
    public void Het_lokale_team_ziet_een_huishouden_alleen_met_een_relatie()
    {
        Over(Team("lt-01")).Should().BeEquivalentTo(new { Mag = true, Zicht = Zicht.Alles, Controles = new Toegangscontroles(true, true, false, false) });
        Over(Team("lt-02")).Mag.Should().BeFalse();
    }

    [Fact]
    public void Een_token_van_het_team_van_iemand_van_een_andere_organisatie_opent_niets() =>
        Over(Team("lt-01") with { OrganisatieSoort = OrganisatieSoort.VeiligThuis }).Mag.Should().BeFalse();

    [Fact]
    public void Een_collega_mag_een_huishouden_opnieuw_aanmelden_als_er_geen_traject_loopt()
    {
        Vastleggen("aanmeldingen", Team("lt-02")).Mag.Should().BeFalse();
        kring = kring with { Loopt = false };
        Vastleggen("aanmeldingen", Team("lt-02")).Mag.Should().BeTrue();
        Vastleggen("triages", Team("lt-02")).Mag.Should().BeFalse();
    }

    [Fact]
    public void Een_partner_ziet_een_huishouden_alleen_vanaf_zijn_stoel()
    {
        kring = kring with { Stoelen = [Stoel()] };

        Over(Partner("vt-01")).Should().BeEquivalentTo(new { Mag = true, Zicht = Zicht.Alles, Controles = new Toegangscontroles(true, true, true, false) });
        Over(Partner("vt-02")).Mag.Should().BeFalse("a colleague first takes the seat");
        Over(Partner("vt-01") with { Organisatie = "Veilig Thuis Elders" }).Mag.Should().BeFalse();
        Over(Partner("vt-01") with { OrganisatieSoort = OrganisatieSoort.Ggz }).Mag.Should().BeFalse();
        kring = kring with { Stoelen = [] };
        Over(Partner("vt-01")).Mag.Should().BeFalse("it has stepped off");
    }

    [Fact]
    public void De_eerste_collega_van_dezelfde_organisatie_neemt_de_stoel_in()
    {
        kring = kring with { Stoelen = [Stoel()] };
        Vastleggen("stoelinnames", Partner("vt-02")).Mag.Should().BeTrue();
        Vastleggen("stoelinnames", Partner("vt-02") with { Organisatie = "Veilig Thuis Elders" }).Mag.Should().BeFalse();

        kring = kring with { Stoelen = [Stoel() with { Professionals = ["vt-01", "vt-02"], Ingenomen = true }] };
        Over(Partner("vt-02")).Mag.Should().BeTrue();
        Vastleggen("stoelinnames", Partner("vt-03")).Mag.Should().BeFalse("only the first");
    }

    [Theory]
    [InlineData("2025-03-01", true)]
    [InlineData("2025-02-28", false)]
    [InlineData(null, false)]
    public void Zonder_toestemming_houdt_een_partner_wat_hij_zelf_vastlegde(string? grondTot, bool alles)
    {
        kring = kring with { Stoelen = [Stoel() with { GrondTot = grondTot is null ? null : DateOnly.Parse(grondTot, System.Globalization.CultureInfo.InvariantCulture) }] };

        var oordeel = Over(Partner("vt-01"));
        oordeel.Zicht!.AlleenVan.Should().Be(alles ? null : "Veilig Thuis");
        oordeel.Controles.Toestemming.Should().Be(alles);
    }

    [Fact]
    public void Wie_meedenkt_over_een_anoniem_huishouden_ziet_niet_wie_het_is()
    {
        kring = kring with { Anoniem = true, Stoelen = [Stoel() with { Rol = Tandemrol.Meedenken, GrondTot = DateOnly.MaxValue }] };
        Over(Partner("vt-01")).Zicht.Should().Be(new Zicht { Tekst = Leesbaarheid.ZonderIdentiteit });

        kring = kring with { Stoelen = [Stoel() with { GrondTot = DateOnly.MaxValue }] };
        Over(Partner("vt-01")).Zicht!.AlleenVan.Should().NotBeNull("riding along needs a named household");
    }

    [Fact]
    public void Wie_een_maatregel_uitvoert_ziet_niets_van_daarvoor()
    {
        kring = kring with { Stoelen = [Stoel() with { Rol = Tandemrol.UitvoeringMaatregel }] };

        var zicht = Over(Partner("vt-01")).Zicht!;
        zicht.Toont(Boeking(zicht.Vanaf!.Value.AddTicks(-1))).Should().BeFalse();
        zicht.Toont(Boeking(zicht.Vanaf!.Value)).Should().BeTrue();
    }

    [Fact]
    public void Een_auditor_ziet_zonder_reden_geen_tekst()
    {
        Over(Wie("toezicht", Scope.Auditor)).Zicht!.Tekst.Should().Be(Leesbaarheid.Dicht);
        Over(Wie("toezicht", Scope.Auditor), Doelbinding.Klacht).Zicht!.Tekst.Should().Be(Leesbaarheid.Open);
    }

    [Fact]
    public void Noodtoegang_opent_vier_uur_om_te_lezen_en_alleen_voor_wie_hem_nam()
    {
        Over(Nood("lt-09")).Mag.Should().BeFalse("it was not taken");
        Vastleggen("noodtoegangen", Nood("lt-09")).Mag.Should().BeTrue();
        Vastleggen("noodtoegangen", Wie("lt-09", Scope.Noodtoegang)).Mag.Should().BeFalse("it goes with the work of a team or partner");

        kring = kring with { Noodtoegangen = [new Noodtoegangsperiode("lt-09", Nu.AddMinutes(1))] };
        Over(Nood("lt-09")).Controles.Should().Be(new Toegangscontroles(true, false, false, true));
        Over(Nood("lt-08")).Mag.Should().BeFalse();
        Over(Team("lt-09")).Mag.Should().BeFalse("the token must carry the right");
        Vastleggen("triages", Nood("lt-09")).Mag.Should().BeFalse("it is for reading");
        Over(Nood("lt-09"), op: Nu.AddMinutes(1)).Mag.Should().BeFalse("it has passed");
    }

    [Fact]
    public void Een_afgesloten_dossier_is_er_alleen_voor_wie_genoemd_is_en_een_relatie_heeft()
    {
        kring = kring with { LokaalTeam = ["lt-01", "lt-02"], Stoelen = [Stoel()], AlleenVoor = ["lt-02", "lt-03"] };

        Over(Team("lt-01")).Mag.Should().BeFalse();
        Over(Team("lt-02")).Mag.Should().BeTrue();
        Over(Team("lt-03")).Mag.Should().BeFalse();
        Over(Partner("vt-01")).Mag.Should().BeFalse();
        Over(Wie("toezicht", Scope.Auditor)).Mag.Should().BeTrue();
    }

    [Fact]
    public void Een_lid_is_er_alleen_voor_het_eigen_huishouden()
    {
        var lid = Wie("moeder", Scope.Lid) with { Huishouden = Id, Lid = Guid.CreateVersion7() };

        Over(lid).AlsLid.Should().BeTrue();
        Over(lid with { Huishouden = Guid.CreateVersion7() }).Mag.Should().BeFalse();
        Over(lid with { Lid = null }).Mag.Should().BeFalse();
    }

    [Fact]
    public void Wat_een_operatie_niet_noemt_geeft_geen_toegang() =>
        Toegangsoordeel.Over(Wie("toezicht", Scope.Auditor), kring, new Huishoudenvraag(Id, [Scope.Registratie], null, Nu)).Mag.Should().BeFalse();

    [Fact]
    public void Zonder_kring_mag_niemand_iets() =>
        Toegangsoordeel.Over(Wie("toezicht", Scope.Auditor), null, new Huishoudenvraag(Id, Lezen, null, Nu)).Mag.Should().BeFalse();

    private static Stoel Stoel() => new(Guid.CreateVersion7(), "Veilig Thuis", OrganisatieSoort.VeiligThuis, ["vt-01"], false, Tandemrol.SamenOptrekken, Nu.AddDays(-10), DateOnly.MaxValue);

    private static Beller Wie(string sub, params string[] scopes) => new() { Sub = sub, Client = "specs", Scopes = scopes.ToHashSet(), Gemeenten = ["0402"] };

    private static Beller Team(string sub) => Wie(sub, Scope.Registratie) with { Organisatie = "Sociaal Plein", OrganisatieSoort = OrganisatieSoort.LokaalTeam };

    private static Beller Nood(string sub) => Team(sub) with { Scopes = new HashSet<string> { Scope.Registratie, Scope.Noodtoegang } };

    private static Beller Partner(string sub) => Wie(sub, Scope.Partner) with { Organisatie = "Veilig Thuis", OrganisatieSoort = OrganisatieSoort.VeiligThuis };

    private static Boeking Boeking(DateTimeOffset op) => new(Guid.CreateVersion7(), 1, new MeldingGedaan { Bij = default, HuishoudenGeinformeerd = true }, new Registratie
    {
        GebeurdOp = op,
        VastgelegdOp = Nu,
        Door = Vakmens.LokaalTeam.AlsDoor(),
        Envelop = new Envelop(),
    });

    private Toegangsoordeel Over(Beller beller, Doelbinding? doelbinding = null, DateTimeOffset? op = null) =>
        Toegangsoordeel.Over(beller with { Doelbinding = doelbinding }, kring, new Huishoudenvraag(Id, Lezen, null, op ?? Nu));

    private Toegangsoordeel Vastleggen(string resource, Beller beller)
    {
        var handeling = Handelingen.Met(resource)!;
        return Toegangsoordeel.Over(beller, kring, new Huishoudenvraag(Id, handeling.Doet, handeling, Nu));
    }
}
