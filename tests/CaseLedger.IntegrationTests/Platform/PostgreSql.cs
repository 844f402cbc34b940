using System.Diagnostics;
using System.Net.Sockets;
using System.Security.Cryptography;
using CaseLedger.IntegrationTests.Platform;
using Npgsql;
using Testcontainers.PostgreSql;

[assembly: AssemblyFixture(typeof(PostgreSql))]

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>
/// The PostgreSQL of this run, found in one order: the connection string in CASELEDGER_POSTGRES, a Docker engine, installed
/// binaries. Tests work in databases made for this run; on a server that was there already they are dropped afterwards.
/// </summary>
public sealed class PostgreSql : IAsyncLifetime
{
    private static readonly TimeSpan DockerAnswersWithin = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ContainerStartsWithin = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan ClusterStartsWithin = TimeSpan.FromMinutes(5);

    private readonly List<string> databases = [];
    private readonly List<string> roles = [];
    private readonly Lock databasesLock = new();
    private string server = "";
    private readonly List<Func<ValueTask>> before = [];
    private Func<Task> stop = () => Task.CompletedTask;

    /// <summary>The database of this run.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        server = await FindServerAsync();
        ConnectionString = await NewDatabaseAsync();
    }

    /// <summary>Makes one more empty database; returns its connection string.</summary>
    /// <param name="owner">A role of this run; null: who makes it.</param>
    public async Task<string> NewDatabaseAsync(string? owner = null)
    {
        var name = $"caseledger_test_{Guid.CreateVersion7():N}";
        await ExecuteAsync($"create database {name} owner {owner ?? "default"} template template0 encoding 'UTF8'");
        lock (databasesLock)
        {
            databases.Add(name);
        }

        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
    }

    /// <summary>Makes a role that may do nothing yet.</summary>
    public async Task<(string Name, string Password)> NewRoleAsync()
    {
        var (name, password) = ($"caseledger_test_{Guid.CreateVersion7():N}", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        await ExecuteAsync($"create role {name} login password '{password}'");
        lock (databasesLock)
        {
            roles.Add(name);
        }

        return (name, password);
    }

    /// <summary>Asks to stop something that uses a database before the server goes.</summary>
    public void StopBefore(Func<ValueTask> what)
    {
        lock (databasesLock)
        {
            before.Add(what);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var what in before)
        {
            await what();
        }

        NpgsqlConnection.ClearAllPools();
        try
        {
            foreach (var name in databases)
            {
                await ExecuteAsync($"drop database if exists {name} with (force)");
            }

            foreach (var name in roles)
            {
                await ExecuteAsync($"drop role {name}");
            }
        }
        finally
        {
            await stop();
        }
    }

    private async Task<string> FindServerAsync()
    {
        if (Environment.GetEnvironmentVariable("CASELEDGER_POSTGRES") is { Length: > 0 } given)
        {
            return given;
        }

        var docker = "no Docker engine answers";
        if (await DockerAnswersAsync())
        {
            try
            {
                return await StartContainerAsync();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                docker = $"the Docker engine could not start it ({e.Message})";
            }
        }

        try
        {
            return await StartClusterAsync();
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidOperationException(
                $"No PostgreSQL for the tests: CASELEDGER_POSTGRES is not set, {docker}, and no private cluster: {e.Message}", e);
        }
    }

    private static async Task<bool> DockerAnswersAsync()
    {
        var host = Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 } set ? set : "unix:///var/run/docker.sock";
        if (!Uri.TryCreate(host, UriKind.Absolute, out var address))
        {
            return false;
        }

        using var deadline = new CancellationTokenSource(DockerAnswersWithin);
        using var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            ConnectCallback = async (_, cancellation) =>
            {
                var unix = address.Scheme == "unix";
                var socket = unix
                    ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
                    : new Socket(SocketType.Stream, ProtocolType.Tcp);
                try
                {
                    await (unix
                        ? socket.ConnectAsync(new UnixDomainSocketEndPoint(address.AbsolutePath), cancellation)
                        : socket.ConnectAsync(address.Host, address.Port, cancellation));
                    return new NetworkStream(socket, ownsSocket: true);
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }
            },
        };
        using var client = new HttpClient(handler);
        try
        {
            using var answer = await client.GetAsync(new Uri("http://docker/_ping"), deadline.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<string> StartContainerAsync()
    {
        using var deadline = new CancellationTokenSource(ContainerStartsWithin);
        var container = new PostgreSqlBuilder("postgres:17-alpine")
            .WithCommand("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "max_connections=500")
            .Build();
        try
        {
            await container.StartAsync(deadline.Token);
        }
        catch
        {
            await container.DisposeAsync();
            throw;
        }

        stop = () => container.DisposeAsync().AsTask();
        return container.GetConnectionString();
    }

    private async Task<string> StartClusterAsync()
    {
        var script = Path.Combine(Root(), "deploy", "postgres.sh");
        var folder = Directory.CreateTempSubdirectory("caseledger-test-").FullName;
        stop = () => RunAsync(script, "stop", folder);
        try
        {
            var output = await RunAsync(script, "start", "--test", folder);
            return output.TrimEnd().Split('\n')[^1];
        }
        catch (InvalidOperationException)
        {
            await RunAsync(script, "remove", folder);
            throw;
        }
    }

    internal static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CaseLedger.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"CaseLedger.sln was not found above {AppContext.BaseDirectory}.");
    }

    private static async Task<string> RunAsync(string script, params string[] arguments)
    {
        using var deadline = new CancellationTokenSource(ClusterStartsWithin);
        var start = new ProcessStartInfo("bash", [script, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
        var error = process.StandardError.ReadToEndAsync(deadline.Token);
        await process.WaitForExitAsync(deadline.Token);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException((await error).Trim());
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server) { Pooling = false });
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
