using CaseLedger.Aandachtspunten;

namespace CaseLedger.Specs.Aandachtspunten;

/// <summary>A shielding whose day has passed opens nothing: it is a task.</summary>
public sealed class AfschermsignaalSpecs : Signaalspec
{
    [Fact]
    public void Een_afscherming_bij_de_registratie_vraagt_aandacht_tot_iemand_opnieuw_weegt()
    {
        GegevenIngestroomd();
        var inzet = Gegeven("2024-10-03", Inzet().Met("afschermen", new { voorLeden = new[] { Vader, Kind }, grond = "lopendOnderzoek", tot = "2024-11-10" }));
        BegintVanzelf(Signaalcode.AfschermingVerlopen, "2024-11-11").Oorzaak.Registratie.Should().Be(inzet);
        Gegeven("2024-11-12", Verzoek.Van("vrijgaven", new { bijRegistratieId = inzet, voorLeden = new[] { Vader } }));
        IsEr(Signaalcode.AfschermingVerlopen, wel: true);
        Gegeven("2024-11-13", Later(inzet, Kind, "2024-12-31"));
        Begint(Signaalcode.AfschermingVerlopen, "2025-01-01");
    }

    [Fact]
    public void Ook_een_latere_afscherming_tot_zij_eindigt()
    {
        GegevenIngestroomd();
        var inzet = Gegeven("2024-10-03", Inzet());
        var scherm = Gegeven("2024-10-04", Later(inzet, Vader, "2024-11-10"));
        BegintVanzelf(Signaalcode.AfschermingVerlopen, "2024-11-11").Oorzaak.Registratie.Should().Be(scherm);
        Gegeven("2024-11-20", Verzoek.Van("afschermingen/beeindigingen", new { afschermingId = scherm }));
        IsEr(Signaalcode.AfschermingVerlopen);
    }

    [Fact]
    public void Zonder_dag_vraagt_een_afscherming_niets()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-04", Later(Gegeven("2024-10-03", Inzet()), Vader, null));
        IsEr(Signaalcode.AfschermingVerlopen);
    }

    private static Verzoek Later(Guid bijRegistratieId, Guid voor, string? tot) =>
        Verzoek.Van("afschermingen", new { bijRegistratieId, voorLeden = new[] { voor }, grond = "lopendOnderzoek", tot });
}
