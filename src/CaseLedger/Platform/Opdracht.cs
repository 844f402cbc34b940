using System.Text.Json.Nodes;
using CaseLedger.Toegang;

namespace CaseLedger.Platform;

/// <summary>One registration to be made, from whatever door it came in.</summary>
internal sealed record Opdracht
{
    public required Handeling Handeling { get; init; }

    public required JsonObject Inhoud { get; init; }

    public required Beller Beller { get; init; }

    /// <summary>Who acted; made anew for every fact, since sealed values are not shared.</summary>
    public required Func<Door> Door { get; init; }

    /// <summary>The household; null for one that is new.</summary>
    public Guid? Huishouden { get; init; }

    /// <summary>The version that must still be the last (If-Match).</summary>
    public long? VerwachteVersie { get; init; }

    public Idempotentie? Idempotentie { get; init; }

    /// <summary>The line of an import that this is.</summary>
    public Importsleutel? Import { get; init; }

    /// <summary>Why, for the toegangslog.</summary>
    public string? Doelbinding { get; init; }
}

/// <summary>The name of an import line, and a keyed hash of its content.</summary>
internal sealed record Importsleutel(string Client, string Sleutel, byte[] Inhoud)
{
    public const string Uniek = "pkey_importsleutels_gemeente_client_sleutel";
}
