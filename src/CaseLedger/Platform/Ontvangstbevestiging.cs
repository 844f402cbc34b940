using System.Text.Json;

namespace CaseLedger.Platform;

/// <summary>The answer to what a lid sent: no version, id or signal, since those differ by what a lid is not shown.</summary>
/// <param name="OntvangenOp">When, UTC.</param>
/// <param name="Bericht">What happens now.</param>
internal sealed record Ontvangstbevestiging(DateTimeOffset OntvangenOp, string Bericht)
{
    /// <summary>The JSON of the answer, to be kept for a retry.</summary>
    public static byte[] Schrijf(DateTimeOffset op) => JsonSerializer.SerializeToUtf8Bytes(
        new Ontvangstbevestiging(op, "Wij hebben het opgeslagen. Uw vaste contactpersoon leest het en laat u weten wat wij ermee doen."), ApiJson.Opties);
}
