using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>Everything that a service under test logs, at every level.</summary>
internal sealed class Logboek : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> regels = new();

    public IReadOnlyCollection<string> Regels => regels;

    public ILogger CreateLogger(string categoryName) => this;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var velden = state is IEnumerable<KeyValuePair<string, object?>> reeks ? string.Join(' ', reeks.Select(v => $"{v.Key}={v.Value}")) : "";
        regels.Enqueue($"{logLevel} {formatter(state, exception)} {velden} {exception}");
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        regels.Enqueue($"scope {state}");
        return null;
    }

    public void Dispose()
    {
    }
}
