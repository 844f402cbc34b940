using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CaseLedger.Auditspoor;
using CaseLedger.Dossier;
using CaseLedger.Platform;
using CaseLedger.Toegang;

namespace CaseLedger.Specs.Auditspoor;

/// <summary>What changed between two versions, field by field, and what did it.</summary>
public sealed class DossierverschilSpecs : Auditspoorspec
{
    [Fact]
    public void Een_veld_noemt_de_registraties_waarna_het_veranderde()
    {
        var toestemming = GegevenIngestroomd();
        var groen = Gegeven("2024-10-03", Regime("metToestemming", new { toestemmingId = toestemming }));
        Gegeven("2024-10-04", Inzet());
        var melding = Gegeven("2024-10-10", Melding());
        var oranje = Gegeven("2024-10-11", Regime("metBevoegdheden", new { meldingId = melding }));
        var regime = Verschil(3, 7).Single(v => v.Pad == "/regime");
        regime.Was.Should().BeNull();
        regime.Wordt!.GetValue<string>().Should().Be("metBevoegdheden");
        regime.Registraties.Should().Equal(groen, oranje);
        Verschil(5, 7).Single(v => v.Pad == "/kleur").Should().Match<Veldverschil>(v => v.Was!.GetValue<string>() == "groen" && v.Wordt!.GetValue<string>() == "oranje");
        Verschil(5, 7).Single(v => v.Pad == "/kleur").Registraties.Should().Equal(oranje);
        Verschil(4, 5).Should().OnlyContain(v => v.Pad.StartsWith("/aandachtspunten/", StringComparison.Ordinal), "an inzet only takes a signal away");
    }

    [Fact]
    public void Leden_worden_herkend_aan_hun_id_en_niet_aan_hun_plaats()
    {
        Gegeven("2024-10-01", Aanmelding());
        var gewijzigd = Gegeven("2024-10-02", Naam(Vader, "Bas Voorbeeld"));
        var erbij = Gegeven("2024-10-03", Verzoek.Van("leden", new { lidId = Vreemd, geboortedatum = "2024-09-01" }));
        var velden = Verschil(1, 3);
        velden.Single(v => v.Pad == $"/leden/{Vader}/naam").Registraties.Should().Equal(gewijzigd);
        var nieuw = velden.Single(v => v.Pad == $"/leden/{Vreemd}");
        nieuw.Was.Should().BeNull();
        nieuw.Wordt!["geboortedatum"]!.GetValue<string>().Should().Be("2024-09-01");
        nieuw.Registraties.Should().Equal(erbij);
        velden.Should().OnlyContain(v => v.Pad.StartsWith($"/leden/{Vader}/", StringComparison.Ordinal) || v.Pad == $"/leden/{Vreemd}" || v.Pad.StartsWith("/aandachtspunten/", StringComparison.Ordinal));
    }

    [Fact]
    public void Wat_erbij_kwam_en_daarna_veranderde_noemt_beide()
    {
        Gegeven("2024-10-01", Aanmelding());
        var erbij = Gegeven("2024-10-03", Verzoek.Van("leden", new { lidId = Vreemd, geboortedatum = "2024-09-01" }));
        var naam = Gegeven("2024-10-04", Naam(Vreemd, "Cas Voorbeeld"));
        Verschil(1, 3).Single(v => v.Pad == $"/leden/{Vreemd}").Registraties.Should().Equal(erbij, naam);
    }

    [Fact]
    public void Een_nieuw_besluit_over_dezelfde_toestemming_is_een_verandering_daarvan()
    {
        GegevenAangemeld();
        var intrekking = Gegeven("2024-10-05", Toestemming(Moeder).Met("besluit", "ingetrokken"));
        var velden = Verschil(2, 3).Where(v => v.Pad.StartsWith("/toestemmingen/", StringComparison.Ordinal)).ToList();
        velden.Select(v => v.Pad.Split('/')[^1]).Should().Contain("besluit").And.Contain("toestemmingId");
        velden.Should().OnlyContain(v => v.Registraties.SequenceEqual(new[] { intrekking }));
    }

    [Fact]
    public void Wat_terugdraaide_staat_er_niet()
    {
        var toestemming = GegevenIngestroomd();
        var regime = Gegeven("2024-10-03", Regime("metToestemming", new { toestemmingId = toestemming }));
        Gegeven("2024-10-04", Ingetrokken(regime));
        Verschil(3, 4).Select(v => v.Pad).Should().Contain("/regime");
        Verschil(3, 5).Should().BeEmpty();
        Verschil(4, 5).Single(v => v.Pad == "/regime").Wordt.Should().BeNull();
    }

    [Fact]
    public void Wie_geen_reden_noemt_ziet_dat_tekst_veranderde_maar_niet_waarin()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Naam(Moeder, "Anna Voorbeeld"));
        Gegeven("2024-10-03", Naam(Moeder, "Anna Anders").Met("geboortedatum", "1988-01-01"));
        var velden = Verschil(2, 3, Gesloten);
        velden.Single(v => v.Pad == $"/leden/{Moeder}/naam").Should().Match<Veldverschil>(v => v.Was!.ToString() == Bedekking.Bedekt && v.Wordt!.ToString() == Bedekking.Bedekt);
        velden.Single(v => v.Pad == $"/leden/{Moeder}/geboortedatum").Wordt!.ToString().Should().Be(Bedekking.Bedekt);
        JsonSerializer.Serialize(Verschil(1, 3, Gesloten)).Should().NotContain("Anna").And.NotContain("1988").And.NotContain("1989");
        JsonSerializer.Serialize(Verschil(1, 3)).Should().Contain("Anna Anders").And.Contain("1988");
    }

    [Fact]
    public void Van_iedere_lijst_van_dingen_in_het_dossier_is_bekend_waaraan_een_ding_wordt_herkend() =>
        Lijsten(typeof(Dossierweergave)).Where(l => !Jsonverschil.Kenmerken.TryGetValue(l.Naam, out var velden) || velden.Except(l.Velden).Any()).Should().BeEmpty();

    private IReadOnlyList<Veldverschil> Verschil(long van, long tot, Zicht? zicht = null) => new Dossierverschil(Lezing(zicht), Dag("2024-12-01")).Tussen(van, tot);

    private static Verzoek Naam(Guid lid, string naam) => Verzoek.Van("leden/wijzigingen", new { lidId = lid, naam });

    /// <summary>The lists of objects in a type, with the fields of what is in them.</summary>
    private static IEnumerable<(string Naam, IEnumerable<string> Velden)> Lijsten(Type type)
    {
        foreach (var veld in ApiJson.Opties.GetTypeInfo(type).Properties.Where(p => p.Name != "_links"))
        {
            var vorm = ApiJson.Opties.GetTypeInfo(veld.PropertyType);
            var binnen = vorm.Kind == JsonTypeInfoKind.Enumerable ? ApiJson.Opties.GetTypeInfo(vorm.ElementType!) : vorm;
            if (binnen.Kind == JsonTypeInfoKind.Object)
            {
                (string, IEnumerable<string>)[] deze = vorm.Kind == JsonTypeInfoKind.Enumerable ? [(veld.Name, binnen.Properties.Select(p => p.Name))] : [];
                foreach (var lijst in deze.Concat(Lijsten(binnen.Type)))
                {
                    yield return lijst;
                }
            }
        }
    }
}
