using System.Diagnostics;
using System.Runtime.Loader;
using CaseLedger.IntegrationTests.Platform;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

/// <summary>
/// Gives a service process the clock of its test, without a way for that in the service: .NET runs this before Main
/// (DOTNET_STARTUP_HOOKS, which asks for this name without a namespace), and the host tells that it is being built.
/// </summary>
internal sealed class StartupHook : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    public static void Initialize()
    {
        // The service looks at the attributes of every assembly; those of this one are xunit's, which it does not come with.
        AssemblyLoadContext.Default.Resolving += (context, naam) =>
            Path.Combine(AppContext.BaseDirectory, $"{naam.Name}.dll") is var pad && File.Exists(pad) ? context.LoadFromAssemblyPath(pad) : null;
        DiagnosticListener.AllListeners.Subscribe(new StartupHook());
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.Extensions.Hosting")
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: "HostBuilding", Value: IHostBuilder host })
        {
            host.ConfigureServices(d => d.Replace(ServiceDescriptor.Singleton<TimeProvider>(new Bestandsklok())));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
