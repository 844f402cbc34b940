using System.Net;
using CaseLedger.Abonnementen;

namespace CaseLedger.Specs.Abonnementen;

/// <summary>The guard against addresses that are not on the internet (SSRF).</summary>
public sealed class Naar_binnen_wordt_niets_gestuurd
{
    private readonly Adreswacht wacht = new([], ontwikkeling: false);

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("0.1.2.3")]
    [InlineData("10.0.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("168.63.129.16")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.192")]
    [InlineData("192.0.2.1")]
    [InlineData("192.88.99.1")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.51.100.1")]
    [InlineData("203.0.113.1")]
    [InlineData("224.0.0.1")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("64:ff9b:1::a00:1")]
    [InlineData("100::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:a00:1::1")]
    [InlineData("3fff::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%2")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Een_adres_dat_niet_op_internet_ligt_wordt_geweigerd(string adres) => wacht.Mag("host.test", IPAddress.Parse(adres)).Should().BeFalse();

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("100.128.0.1")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("194.151.228.18")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("2606:4700::1111")]
    [InlineData("2a00:1450:400e::1")]
    public void Een_adres_op_internet_mag(string adres) => wacht.Mag("host.test", IPAddress.Parse(adres)).Should().BeTrue();

    [Fact]
    public void Wat_de_beheerder_toestond_mag_bij_naam_en_bij_net()
    {
        var ruim = new Adreswacht(["Intern.Test", "10.1.0.0/16", "fd00:1::/32"], ontwikkeling: false);

        ruim.Mag("intern.test", IPAddress.Parse("192.168.1.1")).Should().BeTrue();
        ruim.Mag("host.test", IPAddress.Parse("10.1.2.3")).Should().BeTrue();
        ruim.Mag("host.test", IPAddress.Parse("::ffff:10.1.2.3")).Should().BeTrue();
        ruim.Mag("host.test", IPAddress.Parse("fd00:1::5")).Should().BeTrue();
        ruim.Mag("host.test", IPAddress.Parse("10.2.0.1")).Should().BeFalse();
        ruim.Mag("host.test", IPAddress.Parse("192.168.1.1")).Should().BeFalse();
    }

    [Fact]
    public void In_ontwikkeling_mag_deze_machine_en_verder_niets()
    {
        var ontwikkeling = new Adreswacht([], ontwikkeling: true);

        ontwikkeling.Mag("localhost", IPAddress.Loopback).Should().BeTrue();
        ontwikkeling.Mag("localhost", IPAddress.IPv6Loopback).Should().BeTrue();
        ontwikkeling.Mag("host.test", IPAddress.Parse("10.0.0.1")).Should().BeFalse();
    }

    [Theory]
    [InlineData("https://ontvanger.test/webhooks")]
    [InlineData("https://ontvanger.test:8443/webhooks")]
    [InlineData("https://1.1.1.1/webhooks")]
    public void Een_webadres_op_internet_mag(string url) => Doeladres.Fout(url, wacht).Should().BeNull();

    [Theory]
    [InlineData("ontvanger.test/webhooks")]
    [InlineData("/webhooks")]
    [InlineData("http://ontvanger.test/webhooks")]
    [InlineData("ftp://ontvanger.test/webhooks")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://naam:geheim@ontvanger.test/")]
    [InlineData("https://ontvanger.test/?code=geheim")]
    [InlineData("https://ontvanger.test/#deel")]
    [InlineData("https://ontvanger.test:22/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:169.254.169.254]/")]
    public void Een_ander_adres_krijgt_uitleg(string url) => Doeladres.Fout(url, wacht).Should().NotBeNull();

    [Fact]
    public void Zonder_https_mag_alleen_naar_wie_de_beheerder_noemde()
    {
        var ruim = new Adreswacht(["intern.test", "10.0.0.0/8"], ontwikkeling: false);

        Doeladres.Fout("http://intern.test/", ruim).Should().BeNull();
        Doeladres.Fout("http://ander.test/", ruim).Should().NotBeNull();
        Doeladres.Fout("http://localhost:8080/", new Adreswacht([], ontwikkeling: true)).Should().BeNull();
    }
}
