using System.Text.Json;
using CaseLedger.Kwartaalmonitor;
using CaseLedger.Platform;

namespace CaseLedger.Specs.Kwartaalmonitor;

/// <summary>The rows that are kept say the same as counting all households anew.</summary>
public class De_bewaarde_rijen_zijn_de_telling
{
    private static readonly Casus Kern = Casus.Speel("kern.ndjson");
    private static readonly string[] Tuinen = ["huizen", "hilversum"];

    [Fact]
    public void In_ieder_kwartaal_voor_en_na_wat_er_gebeurde()
    {
        foreach (var boekingen in Kern.Huishoudens.Values)
        {
            var bijdrage = Monitorbijdrage.Van(boekingen);
            foreach (var (tuin, kwartaal) in Tuinen.SelectMany(t => Kwartaal.Reeks(new Kwartaal(2023, 3), new Kwartaal(2027, 2)).Select(k => (t, k))))
            {
                Kwartaalrijen.Van(bijdrage, tuin, Gegeven.Startdatum).Telling(kwartaal)
                    .Should().Be(Huishoudentelling.Van(bijdrage, tuin, Gegeven.Startdatum, kwartaal), $"{tuin} {kwartaal}");
            }
        }
    }

    [Fact]
    public void Een_regime_dat_loopt_telt_in_ieder_volgend_kwartaal_met_de_dagen_van_dat_kwartaal()
    {
        var rijen = Kwartaalrijen.Van(Gegeven.InRegime(Regime.MetToestemming, "2024-11-15").Bijdrage, "huizen", Gegeven.Startdatum);

        rijen.Alle.Should().HaveCount(2);
        rijen.Telling(new Kwartaal(2024, 4))[Teller.Dagen(Regime.MetToestemming)].Should().Be(47);
        rijen.Telling(new Kwartaal(2025, 1))[Teller.Dagen(Regime.MetToestemming)].Should().Be(90);
        rijen.Telling(new Kwartaal(2028, 1))[Teller.Dagen(Regime.MetToestemming)].Should().Be(91);
        rijen.Telling(new Kwartaal(2028, 1))[Teller.Totaal].Should().Be(1);
    }

    [Fact]
    public void Wie_wacht_wacht_tot_er_iets_gebeurt()
    {
        var rijen = Kwartaalrijen.Van(Gegeven.Huishouden().Aangemeld("2024-11-15").Bijdrage, "huizen", Gegeven.Startdatum);

        rijen.Telling(new Kwartaal(2026, 1))[Teller.Wachtend].Should().Be(1);
    }

    [Fact]
    public void De_cijfers_uit_de_rijen_zijn_die_uit_de_huishoudens()
    {
        var bijdragen = Kern.Huishoudens.Values.Select(Monitorbijdrage.Van).ToList();
        var rijen = bijdragen.Aggregate(Kwartaalrijen.Leeg, (som, b) => som.Tel(Kwartaalrijen.Van(b, "huizen", Gegeven.Startdatum)));
        foreach (var kwartaal in Kwartaal.Reeks(new Kwartaal(2024, 1), new Kwartaal(2026, 4)))
        {
            Json(rijen.Cijfers("huizen", Gegeven.Startdatum, kwartaal)).Should().Be(Json(Kwartaalcijfers.Bereken("huizen", Gegeven.Startdatum, kwartaal, bijdragen)), kwartaal.ToString());
        }
    }

    private static string Json(Kwartaalcijfers cijfers) => JsonSerializer.Serialize(cijfers, ApiJson.Opties);
}
