using CaseLedger.Platform;

namespace CaseLedger.Specs.Eigenschappen;

/// <summary>A property proves nothing about acts that are never made, or never accepted.</summary>
public class De_generatoren_maken_wat_er_kan
{
    private const uint Aantal = 80;

    [Fact]
    public void Iedere_handeling_heeft_een_generator_of_een_reden_waarom_nog_niet()
    {
        var bekend = Generatoren.Alle.Select(g => g.Resource).Concat(Generatoren.NogNiet.Keys).ToList();
        Handelingen.Alle.Where(h => !h.VanDienst).Select(h => h.Resource).Except(bekend).Should().BeEmpty("een handeling zonder generator door geen eigenschap beproefd wordt");
        Generatoren.Alle.Select(g => g.Resource).Should().OnlyHaveUniqueItems().And.BeSubsetOf(Handelingen.Alle.Select(h => h.Resource));
    }

    [Fact]
    public void Iedere_handeling_wordt_aangenomen_en_geweigerd_ook_correcties_van_correcties_en_een_tweede_traject()
    {
        List<Uitslag> uitslagen = [];
        var (langste, trajecten, gecorrigeerd, ingetrokken, laat, anoniem) = (0, 0, 0, 0, 0, 0);
        for (var nummer = 0u; nummer < Aantal; nummer++)
        {
            var verloop = Eigenschap.Huishouden();
            uitslagen.AddRange(Eigenschap.Speel(verloop, Eigenschap.Reeks(Zet.Reeks(5, 60), nummer)));
            var correcties = verloop.Aanvaard.Where(a => a.Soort == "correcties").ToList();
            var vanCorrecties = correcties.Where(c => correcties.Exists(d => d.Id.ToString() == c.Tekst("bijRegistratieId"))).ToList();
            langste = Math.Max(langste, verloop.Boekingen.Count);
            trajecten = Math.Max(trajecten, verloop.Aanvaard.Count(a => a.Soort == "aanmeldingen"));
            gecorrigeerd += vanCorrecties.Count(c => c.Tekst("soort") == "vervangen");
            ingetrokken += vanCorrecties.Count(c => c.Tekst("soort") == "ingetrokken");
            laat += verloop.Boekingen.Zip(verloop.Boekingen.Skip(1)).Count(p => p.Second.GebeurdOp < p.First.GebeurdOp);
            anoniem += verloop.Aanvaard.Count(a => a.Soort == "aanmeldingen" && (bool)a.Inhoud["anoniem"]!);
        }

        var namen = Generatoren.Alle.Select(g => Handelingen.Alle.Single(h => h.Resource == g.Resource).Naam).ToList();
        TestContext.Current.SendDiagnosticMessage(string.Join('\n', namen.Select(n => $"{n}: {string.Join(", ", uitslagen.Where(u => u.Verzoek.Soort == n).CountBy(u => u.Status).OrderBy(s => s.Key))}")));
        uitslagen.Where(u => u.Status == 201).Select(u => u.Verzoek.Soort).Distinct().Should().BeEquivalentTo(namen);
        uitslagen.Where(u => u.Status != 201).Select(u => u.Verzoek.Soort).Distinct().Should().HaveCountGreaterThan(namen.Count * 3 / 4);
        uitslagen.Count(u => u.Status == 201).Should().BeGreaterThan(uitslagen.Count / 3);
        uitslagen.Where(u => u.Toetsing is not null).SelectMany(u => u.Toetsing!.Gebroken).Distinct().Should().HaveCountGreaterThan(Regels.Alle.Count * 3 / 4);
        langste.Should().BeGreaterThan(25);
        trajecten.Should().BeGreaterThanOrEqualTo(3);
        new[] { gecorrigeerd, ingetrokken, laat, anoniem }.Should().OnlyContain(aantal => aantal > 5);
    }
}
