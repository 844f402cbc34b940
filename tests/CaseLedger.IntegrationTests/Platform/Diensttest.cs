namespace CaseLedger.IntegrationTests.Platform;

/// <summary>Tests of the service that the run shares; what they make is theirs by gemeente.</summary>
public abstract class Diensttest(PostgreSql postgres) : IAsyncLifetime
{
    private protected PostgreSql Postgres => postgres;

    private protected Dienst Dienst { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync() => Dienst = await Dienst.Gedeeld(postgres);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
