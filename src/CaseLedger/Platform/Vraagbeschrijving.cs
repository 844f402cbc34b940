namespace CaseLedger.Platform;

/// <summary>The query parameters of an operation, for the contract; they are read by <see cref="Vraagtekens"/>.</summary>
internal sealed record Vraagbeschrijving(IReadOnlyList<string> Namen);

internal static class VraagbeschrijvingUitbreidingen
{
    public static RouteHandlerBuilder WithVraag(this RouteHandlerBuilder bouwer, params string[] namen) => bouwer.WithMetadata(new Vraagbeschrijving(namen));
}
