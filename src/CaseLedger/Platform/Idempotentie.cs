using System.Data.Common;
using Npgsql;

namespace CaseLedger.Platform;

/// <summary>The answer that a key got when its request succeeded.</summary>
internal sealed record EerderAntwoord(byte[] Kenmerk, Guid Huishouden, long Versie, string Locatie, byte[] Antwoord);

/// <summary>A request that may be sent again: its key, and what makes it the same request (after the IETF draft Idempotency-Key).</summary>
/// <param name="Client">Keys are per client.</param>
/// <param name="Sleutel">1-255 printable ASCII characters.</param>
/// <param name="Inhoud">Method, path and body.</param>
internal sealed record Idempotentie(string Client, string Sleutel, byte[] Inhoud)
{
    public const string Uniek = "pkey_idempotentie_gemeente_client_sleutel";

    private const string Zoek =
        "select gemeente, kenmerk, huishouden, versie, locatie, antwoord from caseledger.idempotentie where client = $1 and sleutel = $2 and gemeente = any($3)";

    /// <summary>Reads the header; false when it is not a key.</summary>
    public static bool LeesKop(string? kop, out string? sleutel)
    {
        sleutel = kop is ['"', .. var binnen, '"'] ? binnen : kop;
        return sleutel is null || (sleutel.Length is >= 1 and <= 255 && sleutel.All(c => c is >= ' ' and <= '~'));
    }

    public void Vraag(NpgsqlBatch reeks, IReadOnlyList<string> gemeenten) => reeks.Voeg(Zoek, Client, Sleutel, gemeenten);

    public static async Task<EerderAntwoord?> Lees(DbDataReader lezer, string gemeente, CancellationToken stop)
    {
        while (await lezer.ReadAsync(stop))
        {
            if (lezer.GetString(0) == gemeente)
            {
                return new EerderAntwoord(
                    lezer.GetFieldValue<byte[]>(1), lezer.GetGuid(2), lezer.GetInt64(3), lezer.GetString(4), lezer.GetFieldValue<byte[]>(5));
            }
        }

        return null;
    }
}
