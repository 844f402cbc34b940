namespace CaseLedger.IntegrationTests.Platform;

/// <summary>The clock of a service under test: the real one, until a test sets it.</summary>
internal sealed class Klok : TimeProvider
{
    private DateTimeOffset? gezet;

    public void Zet(DateTimeOffset nu) => gezet = nu;

    public override DateTimeOffset GetUtcNow() => gezet ?? System.GetUtcNow();
}
