using System.Net;

namespace CaseLedger.Abonnementen;

/// <summary>The form of a subscriber's address. Where it leads is looked at with every connection; this only spares who made a mistake.</summary>
internal static class Doeladres
{
    private const int Langst = 500;

    /// <summary>Ports below this are somebody else's service, but for those of the web.</summary>
    private const int EersteVrijePoort = 1024;

    /// <summary>What is wrong with it: a Dutch sentence; null when nothing is.</summary>
    public static string? Fout(string url, Adreswacht wacht) => url.Length > Langst || !Uri.TryCreate(url, UriKind.Absolute, out var adres) || adres.Host.Length == 0
        ? "Geef een volledig webadres van hooguit 500 tekens."
        : adres switch
        {
            { Scheme: not ("https" or "http") } => "Geef een adres dat met https begint.",
            { Scheme: "http" } when !wacht.Kent(adres.IdnHost) => "Geef een adres dat met https begint.",
            { UserInfo.Length: > 0 } or { Query.Length: > 0 } or { Fragment.Length: > 0 } => "Laat wachtwoord, vraagteken en hekje weg: in een adres staat niets geheims.",
            { IsDefaultPort: false, Port: < EersteVrijePoort } => "Gebruik poort 443, of een poort vanaf 1024.",
            _ when IPAddress.TryParse(adres.IdnHost, out var ip) && !wacht.Mag(adres.IdnHost, ip) => "Naar dit adres sturen wij niets. Gebruik een adres op het openbare internet.",
            _ => null,
        };
}
