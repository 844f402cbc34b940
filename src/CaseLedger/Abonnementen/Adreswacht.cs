using System.Net;
using System.Net.Sockets;

namespace CaseLedger.Abonnementen;

/// <summary>
/// With which addresses the service connects for a subscriber: those of the public internet (IANA special-purpose registries), and what
/// was allowed by name or network in <c>Abonnementen:StaToe</c>. In Development this machine too.
/// </summary>
internal sealed class Adreswacht(IEnumerable<string> toegestaan, bool ontwikkeling)
{
    /// <summary>Not the internet: this machine, private, shared, link-local (metadata too), documentation, benchmarks, multicast, reserved; and the host of Azure.</summary>
    private static readonly IPNetwork[] Gesloten =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "168.63.129.16/32", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
            "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // Of IPv6 what lies within the global addresses and still leads elsewhere: Teredo and others, documentation, 6to4.
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(n => IPNetwork.Parse(n)),
    ];

    /// <summary>All addresses of IPv6 that are given out.</summary>
    private static readonly IPNetwork Wereldwijd = IPNetwork.Parse("2000::/3");

    private readonly HashSet<string> namen = [.. toegestaan.Where(t => !IPNetwork.TryParse(t, out _)).Select(t => t.ToLowerInvariant())];

    private readonly IPNetwork[] netten =
    [
        .. toegestaan.Where(t => IPNetwork.TryParse(t, out _)).Select(t => IPNetwork.Parse(t)),
        .. ontwikkeling ? new[] { IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("::1/128") } : [],
    ];

    /// <summary>Whether the service may connect with an address that a host has now.</summary>
    public bool Mag(string host, IPAddress adres) => namen.Contains(host.ToLowerInvariant()) || Mag(adres);

    /// <summary>Whether the administrator named this host: then plain http will do.</summary>
    public bool Kent(string host) => ontwikkeling || namen.Contains(host.ToLowerInvariant());

    private bool Mag(IPAddress adres)
    {
        var echt = adres.IsIPv4MappedToIPv6 ? adres.MapToIPv4() : adres;
        return netten.Any(n => n.Contains(echt))
            || ((echt.AddressFamily == AddressFamily.InterNetwork || (Wereldwijd.Contains(echt) && echt.ScopeId == 0)) && !Gesloten.Any(n => n.Contains(echt)));
    }
}

/// <summary>The host has no address that the service may connect with.</summary>
internal sealed class AdresGeweigerd() : Exception("No address of this host may be connected with.");
