using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>A way to the database that can be cut and mended.</summary>
internal sealed class Omleiding : IAsyncDisposable
{
    private readonly ConcurrentBag<TcpClient> verbindingen = [];
    private TcpListener luisteraar = new(IPAddress.Loopback, 0);
    private string host = "";
    private int poort;
    private IPEndPoint adres = new(IPAddress.Loopback, 0);

    /// <summary>The same connection string, by way of this.</summary>
    public string Leid(string verbinding)
    {
        var bouwer = new NpgsqlConnectionStringBuilder(verbinding);
        (host, poort) = (bouwer.Host!, bouwer.Port);
        Luister();
        adres = (IPEndPoint)luisteraar.LocalEndpoint;
        (bouwer.Host, bouwer.Port, bouwer.Timeout) = ("127.0.0.1", adres.Port, 2);
        return bouwer.ConnectionString;
    }

    /// <summary>No connection is left, and none is taken.</summary>
    public void Knip()
    {
        luisteraar.Stop();
        while (verbindingen.TryTake(out var verbinding))
        {
            verbinding.Dispose();
        }
    }

    public void Herstel()
    {
        luisteraar = new TcpListener(adres);
        Luister();
    }

    public ValueTask DisposeAsync()
    {
        Knip();
        return ValueTask.CompletedTask;
    }

    private void Luister()
    {
        luisteraar.Start();
        _ = Neem(luisteraar);
    }

    private async Task Neem(TcpListener van)
    {
        try
        {
            while (true)
            {
                _ = Verbind(await van.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }
    }

    private async Task Verbind(TcpClient binnen)
    {
        var buiten = new TcpClient();
        verbindingen.Add(binnen);
        verbindingen.Add(buiten);
        try
        {
            await buiten.ConnectAsync(host, poort);
            await Task.WhenAny(binnen.GetStream().CopyToAsync(buiten.GetStream()), buiten.GetStream().CopyToAsync(binnen.GetStream()));
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }

        binnen.Dispose();
        buiten.Dispose();
    }
}
