using System.Text.Json;
using CaseLedger.Aandachtspunten;
using CaseLedger.Correctie;
using CaseLedger.Kwartaalmonitor;
using CaseLedger.Platform;

namespace CaseLedger.Specs.Eigenschappen;

/// <summary>What holds for any sequence of acts, valid or not, in any order of recording.</summary>
public class Een_dossier_volgt_uit_wat_er_gebeurde
{
    private const int Minstens = 5;
    private const int Hoogstens = 60;

    [Fact]
    public void De_stand_na_iedere_registratie_is_die_van_het_model_en_blijft_zo_na_te_lezen() => Eigenschap.Geldt(35, Minstens, Hoogstens, zetten =>
    {
        var verloop = Eigenschap.Huishouden();
        Dictionary<long, string> toen = [];
        foreach (var uitslag in Eigenschap.Speel(verloop, zetten).Where(u => u.Status == 201))
        {
            var model = new Model(verloop.Aanvaard);
            toen[verloop.Boekingen[^1].Versie] = Zelfde(model, verloop.Boekingen, verloop.Stroom);
            model.Onmogelijk().Should().BeEmpty();
        }

        foreach (var (versie, stand) in toen)
        {
            var model = new Model([.. verloop.Aanvaard.Where(a => a.Versie <= versie)]);
            Zelfde(model, [.. verloop.Boekingen.Where(b => b.Versie <= versie)], verloop.Stroom).Should().Be(stand);
        }
    });

    [Fact]
    public void Wat_geweigerd_wordt_laat_niets_achter_en_wordt_weer_zo_geweigerd() => Eigenschap.Geldt(20, Minstens, Hoogstens, zetten =>
    {
        var verloop = Eigenschap.Huishouden();
        var (versies, stand) = (0, string.Empty);
        foreach (var uitslag in Eigenschap.Speel(verloop, zetten).Where(_ => verloop.Boekingen.Count > 0))
        {
            if (uitslag.Status != 201)
            {
                verloop.Boekingen.Should().HaveCount(versies);
                Opgeslagen(verloop.Boekingen).Should().Be(stand);
                var weer = verloop.Weeg(uitslag.Verzoek);
                (weer.Status, weer.Tekst).Should().Be((uitslag.Status, uitslag.Tekst));
            }

            (versies, stand) = (verloop.Boekingen.Count, Opgeslagen(verloop.Boekingen));
        }
    });

    [Fact]
    public void In_welke_volgorde_is_vastgelegd_verandert_niets_aan_wat_er_gebeurde() => Eigenschap.Geldt(30, Minstens, Hoogstens, zetten =>
    {
        var verloop = Gespeeld(zetten);
        if (verloop.Boekingen.Count == 0)
        {
            return;
        }

        var worp = new Worp(zetten[0].Worp);
        var geldend = Correcties.Geldend(verloop.Boekingen);
        var anders = Geschud(geldend, worp);
        Correcties.Geldend(Geschud(verloop.Boekingen, worp, zelfdeVersie: true)).OrderBy(b => b.Versie).Select(b => (b.Id, b.Feit, b.GebeurdOp, b.IsIngetrokken))
            .Should().Equal(geldend.Select(b => (b.Id, b.Feit, b.GebeurdOp, b.IsIngetrokken)));
        var dagen = new Model(verloop.Aanvaard).Dagen;
        Beeld.Uitgebreid(Huishouden.Fold(verloop.Stroom, anders), dagen).Should().Equal(Beeld.Uitgebreid(Huishouden.Fold(verloop.Stroom, geldend), dagen));
        Json(Monitorbijdrage.Van(anders)).Should().Be(Json(Monitorbijdrage.Van(geldend)));
        Json(Signalen.Van(verloop.Stroom, anders)).Should().Be(Json(Signalen.Van(verloop.Stroom, geldend)));
    });

    [Fact]
    public void Wat_niet_waar_kan_zijn_staat_er_niet_ook_niet_na_correcties() => Eigenschap.Geldt(35, Minstens, Hoogstens, zetten =>
    {
        var verloop = Eigenschap.Huishouden();
        foreach (var _ in Eigenschap.Speel(verloop, zetten).Where(u => u.Status == 201))
        {
            var geldend = Correcties.Geldend(verloop.Boekingen);
            var stand = Huishouden.Begin(verloop.Stroom, geldend);
            foreach (var boeking in Huishouden.Ordenen(geldend))
            {
                // A correction is no happening: what it puts in place is weighed, in that place.
                if (boeking is { IsIngetrokken: false, Feit: not GegevenGecorrigeerd })
                {
                    Gebroken(boeking, stand).Should().BeEmpty($"{boeking.Feit.GetType().Name} v{boeking.Versie} {boeking.Id} op {boeking.GebeurdOp:s}");
                }

                stand.Apply(boeking);
            }

            stand.Trajecten.Should().NotBeEmpty();
        }
    });

    [Fact]
    public void Een_aandachtspunt_geldt_precies_de_dagen_waarop_het_van_dag_tot_dag_gevonden_wordt() => Eigenschap.Geldt(25, 4, 16, zetten =>
    {
        var verloop = Gespeeld(zetten);
        if (verloop.Boekingen.Count > 0)
        {
            var geldend = Correcties.Geldend(verloop.Boekingen);
            var dagboek = new Dagboek(verloop.Stroom, geldend);
            dagboek.Berekend().Should().BeEquivalentTo(dagboek.VanDagTotDag());
        }
    });

    [Fact]
    public void Een_stap_breekt_alleen_alsnog_een_regel_door_wat_daarna_is_vastgelegd_over_daarvoor() => Eigenschap.Geldt(40, Minstens, Hoogstens, zetten =>
    {
        var verloop = Gespeeld(zetten);
        foreach (var signaal in Signalen.Van(verloop.Stroom, Correcties.Geldend(verloop.Boekingen)).Where(s => s.Code == AlsnogGebroken.Code))
        {
            var stap = verloop.Boekingen.Single(b => b.Id == signaal.Oorzaak.Registratie);
            verloop.Boekingen.Should().Contain(
                b => b.Versie > stap.Versie && (b.GebeurdOp <= stap.GebeurdOp || b.Feit is GegevenGecorrigeerd || Ledenstand.Genoemd(b.Feit).Count > 0),
                $"{signaal.Oorzaak.Nadere} van {stap.Feit.GetType().Name}");
        }
    });

    /// <summary>The structural rules that a fact breaks; a reference to what was withdrawn afterwards is not one of them (R27).</summary>
    private static IEnumerable<string> Gebroken(Boeking boeking, Huishouden stand) => Handelingen.Van(boeking.Feit)
        .Decide(boeking.Feit, stand, Context.Van(boeking.Registratie, Identiteit.Nieuw))
        .Breekt(Regels.R27, !Verwijzingen.Kloppen([boeking], stand, ookIngetrokken: true))
        .Gebroken.Where(r => !r.AfwijkingMogelijk).Select(r => r.Id);

    private static Verloop Gespeeld(IEnumerable<Zet> zetten)
    {
        var verloop = Eigenschap.Huishouden();
        _ = Eigenschap.Speel(verloop, zetten).Count();
        return verloop;
    }

    private static string Zelfde(Model model, IReadOnlyList<Boeking> boekingen, Guid stroom)
    {
        var stand = string.Join('\n', Beeld.Regels(Huishouden.Fold(stroom, Correcties.Geldend(boekingen)), model.Dagen));
        stand.Should().Be(string.Join('\n', model.Regels()));
        return stand;
    }

    /// <summary>The same facts recorded in another order; what happened at one moment keeps the order in which it was recorded.</summary>
    private static List<Boeking> Geschud(IReadOnlyList<Boeking> boekingen, Worp worp, bool zelfdeVersie = false)
    {
        var geschud = boekingen.OrderBy(_ => worp.Onder(int.MaxValue)).ToList();
        if (zelfdeVersie)
        {
            return geschud;
        }

        var perMoment = boekingen.OrderBy(b => b.Versie).GroupBy(b => b.GebeurdOp).ToDictionary(g => g.Key, g => new Queue<Boeking>(g));
        return [.. geschud.Select((b, i) => perMoment[b.GebeurdOp].Dequeue() with { Versie = i + 1 }).OrderBy(_ => worp.Onder(int.MaxValue))];
    }

    private static string Opgeslagen(IReadOnlyList<Boeking> boekingen) =>
        string.Join('\n', boekingen.Select(b => $"{b.Id} {b.Versie} {b.IsIngetrokken} {Json(b.Feit, b.Feit.GetType())} {Json(b.Registratie)}"));

    private static string Json(object waarde, Type? soort = null) => JsonSerializer.Serialize(waarde, soort ?? waarde.GetType(), ApiJson.Opties);
}
