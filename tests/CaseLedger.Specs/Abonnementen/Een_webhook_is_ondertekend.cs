using System.Text;
using CaseLedger.Abonnementen;

namespace CaseLedger.Specs.Abonnementen;

public sealed class Een_webhook_is_ondertekend
{
    /// <summary>The published example of Standard Webhooks.</summary>
    private const string Geheim = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private const string Verwacht = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    [Fact]
    public void Zoals_het_voorbeeld_van_Standard_Webhooks() => Zet(Geheim).Should().Be(Verwacht);

    [Fact]
    public void Met_elk_geheim_dat_geldt()
    {
        var ander = Handtekening.Schrijf(Handtekening.NieuwGeheim());

        Zet(ander, Geheim).Split(' ').Should().HaveCount(2).And.HaveElementAt(1, Verwacht).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Een_geheim_is_wat_ervan_geschreven_is()
    {
        var geheim = Handtekening.NieuwGeheim();

        geheim.Should().HaveCount(32);
        Handtekening.Lees(Handtekening.Schrijf(geheim)).Should().Equal(geheim);
        Handtekening.NieuwGeheim().Should().NotEqual(geheim);
    }

    [Theory]
    [InlineData(23, false)]
    [InlineData(24, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Een_geheim_heeft_24_tot_en_met_64_bytes(int lengte, bool mag) => (Handtekening.Lees(Handtekening.Schrijf(new byte[lengte])) is not null).Should().Be(mag);

    [Theory]
    [InlineData("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    [InlineData("whsec_geen base64!")]
    [InlineData("whsec_")]
    [InlineData("")]
    public void Wat_er_anders_uitziet_is_geen_geheim(string tekst) => Handtekening.Lees(tekst).Should().BeNull();

    private static string Zet(params string[] geheimen) => Handtekening.Zet(
        "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, Encoding.UTF8.GetBytes("""{"test": 2432232314}"""), geheimen.Select(g => Handtekening.Lees(g)!));
}
