using CaseLedger.Abonnementen;

namespace CaseLedger.Specs.Abonnementen;

public sealed class Na_een_fout_wordt_langer_gewacht
{
    private static readonly TimeSpan Eerste = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Langste = TimeSpan.FromHours(6);
    private const double Midden = 0.5;

    [Fact]
    public void Elke_keer_twee_keer_zo_lang_tot_een_maximum() =>
        new[] { 1, 2, 3, 4, 13, 14, 1000, int.MaxValue }.Select(k => Wachttijd.Na(k, Eerste, Langste, Midden).TotalSeconds)
            .Should().Equal(5, 10, 20, 40, 20480, 21600, 21600, 21600);

    [Fact]
    public void Nooit_voor_iedereen_even_lang()
    {
        (Wachttijd.Na(1, Eerste, Langste, 0), Wachttijd.Na(1, Eerste, Langste, 1)).Should().Be((TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(6)));
    }

    [Fact]
    public void In_drie_dagen_wordt_het_twintig_tot_dertig_keer_geprobeerd()
    {
        var (verstreken, pogingen) = (TimeSpan.Zero, 1);
        while (verstreken < TimeSpan.FromDays(3))
        {
            verstreken += Wachttijd.Na(pogingen++, Eerste, Langste, Midden);
        }

        pogingen.Should().BeInRange(20, 30);
    }
}
