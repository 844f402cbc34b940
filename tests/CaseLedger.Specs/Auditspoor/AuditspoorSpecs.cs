using CaseLedger.Auditspoor;
using CaseLedger.Ledger;

namespace CaseLedger.Specs.Auditspoor;

/// <summary>Every registration by version, which of them are asked for, and the corrections joined.</summary>
public sealed class AuditspoorSpecs : Auditspoorspec
{
    private static readonly Auditspoorvraag Alles = new(null, null, null, null, false);

    [Fact]
    public void Iedere_registratie_noemt_de_hash_van_de_vorige()
    {
        GegevenIngestroomd();
        var items = Auditspoorweergave.Van(Lezing()).Items;
        items.Select(i => i.Versie).Should().Equal(1, 2, 3);
        items.Select(i => i.Vorige).Should().Equal(items.SkipLast(1).Select(i => i.Hash).Prepend(Hash.Geen));
    }

    [Fact]
    public void Een_correctie_staat_bij_wat_zij_herstelt()
    {
        var toestemming = GegevenIngestroomd();
        var weg = Gegeven("2024-10-05", Inzet());
        var correctie = Gegeven("2024-10-06", Ingetrokken(weg));
        var items = Auditspoorweergave.Van(Lezing()).Items;
        items.Single(i => i.RegistratieId == weg).GecorrigeerdDoor.Should().Equal(correctie);
        items.Single(i => i.RegistratieId == correctie).Corrigeert.Should().Be(weg);
        items.Single(i => i.RegistratieId == toestemming).Should().Match<Auditspooritem>(i => i.Corrigeert == null && i.GecorrigeerdDoor.Count == 0);
    }

    [Fact]
    public void Er_is_te_kiezen_op_versie_wie_vastlegde_soort_en_afwijking()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Contactpersoon(Vakmens.LokaalTeam, "wensHuishouden").Afwijkend("R10"));
        Gegeven("2024-10-04", Inzet().Door(Vakmens.VeiligThuis));
        Versies(Alles).Should().Equal(1, 2, 3, 4, 5);
        Versies(Alles with { VanVersie = 2, TotVersie = 4 }).Should().Equal(2, 3, 4);
        Versies(Alles with { Door = Vakmens.VeiligThuis.Id }).Should().Equal(5);
        Versies(Alles with { Soort = "triages" }).Should().Equal(3);
        Versies(Alles with { Afwijkingen = true }).Should().Equal(4);
        Versies(Alles with { Afwijkingen = true, TotVersie = 3 }).Should().BeEmpty();
    }

    [Fact]
    public void Een_afwijking_die_een_correctie_in_de_plaats_zet_telt_mee()
    {
        GegevenIngestroomd();
        var start = Gegeven("2024-10-03", Contactpersoon(Vakmens.LokaalTeam));
        Gegeven("2024-10-04", Verzoek.Van("correcties", new
        {
            bijRegistratieId = start,
            soort = "vervangen",
            reden = "De reden was een andere.",
            gegevens = Contactpersoon(Vakmens.LokaalTeam, "wensHuishouden").Afwijkend("R10").Met("gebeurdOp", Op("2024-10-03")).Inhoud,
        }));
        Versies(Alles with { Afwijkingen = true }).Should().Equal(5);
    }

    private IEnumerable<long> Versies(Auditspoorvraag vraag) => Auditspoorweergave.Van(Lezing()).Items.Where(vraag.Vraagt).Select(i => i.Versie);
}
