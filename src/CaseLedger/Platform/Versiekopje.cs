namespace CaseLedger.Platform;

/// <summary>Says of an endpoint, for the contract, that it answers the version of the dossier.</summary>
/// <param name="Bewaarbaar">The answer follows from the version alone, so that If-None-Match can spare it.</param>
internal sealed record Versiekopje(bool Bewaarbaar);

internal static class Versiekopjes
{
    public static RouteHandlerBuilder MetVersie(this RouteHandlerBuilder bouwer, bool bewaarbaar = false) => bouwer.WithMetadata(new Versiekopje(bewaarbaar));
}
