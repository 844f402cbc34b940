using CaseLedger.Aandachtspunten;
using CaseLedger.Correctie;

namespace CaseLedger.Specs.Aandachtspunten;

/// <summary>When signals hold, computed from what is given; there is no clock.</summary>
public abstract class Signaalspec : Spec
{
    private protected IReadOnlyList<Signaal> Signalen(Signaalcode code) =>
        [.. CaseLedger.Aandachtspunten.Signalen.Van(Guid.Empty, Correcties.Geldend(Boekingen)).Where(s => s.Code == code)];

    /// <summary>There is exactly one; it does not hold on the day before, and holds on the day itself.</summary>
    private protected Signaal Begint(Signaalcode code, string dag)
    {
        var signaal = Signalen(code).Should().ContainSingle().Which;
        signaal.Sinds.Should().Be(Dag(dag));
        signaal.Geldt(Dag(dag).AddDays(-1)).Should().BeFalse();
        signaal.Geldt(Dag(dag)).Should().BeTrue();
        return signaal;
    }

    /// <summary>As <see cref="Begint"/>, and nobody did anything that day: it was known beforehand.</summary>
    private protected Signaal BegintVanzelf(Signaalcode code, string dag)
    {
        Boekingen.Max(b => b.Dag).Should().BeBefore(Dag(dag));
        return Begint(code, dag);
    }

    /// <summary>It does not hold, now or later.</summary>
    private protected void IsEr(Signaalcode code, bool wel = false) => Signalen(code).Should().HaveCount(wel ? 1 : 0);

    private protected Guid GegevenGroen(string dag = "2024-10-05")
    {
        var toestemming = GegevenIngestroomd();
        return Gegeven(dag, Regime("metToestemming", new { toestemmingId = toestemming }));
    }

    private protected Guid GegevenOranje(string dag = "2024-10-05")
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-10-03", Melding());
        return Gegeven(dag, Regime("metBevoegdheden", new { meldingId = melding }));
    }
}
