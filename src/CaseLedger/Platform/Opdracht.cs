using System.Text.Json.Nodes;
using CaseLedger.Toegang;

namespace CaseLedger.Platform;

/// <summary>One registration to be made, from whatever door it came in.</summary>
internal sealed record Opdracht
{
    public required Handeling Handeling { get; init; }

    public required JsonObject Inhoud { get; init; }

    /// <summary>Acts that are recorded together with it: all of them, or nothing.</summary>
    public IReadOnlyList<Opdrachtdeel> Vervolg { get; init; } = [];

    /// <summary>Where <see cref="Inhoud"/> stands in what was sent.</summary>
    public string Pad { get; init; } = string.Empty;

    /// <summary>All acts, in the order in which they are weighed.</summary>
    public IReadOnlyList<Opdrachtdeel> Delen => [new Opdrachtdeel(Handeling, Inhoud, Pad), .. Vervolg];

    public required Beller Beller { get; init; }

    /// <summary>The caller needs one of these; an import has a scope of its own.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>What the gates found.</summary>
    public Toegangscontroles Controles { get; init; } = Toegangscontroles.Gemachtigd;

    /// <summary>Who acted; made anew for every fact, since sealed values are not shared.</summary>
    public required Func<Door> Door { get; init; }

    /// <summary>The household; null for one that is new.</summary>
    public Guid? Huishouden { get; init; }

    /// <summary>The version that must still be the last (If-Match).</summary>
    public long? VerwachteVersie { get; init; }

    public Idempotentie? Idempotentie { get; init; }

    /// <summary>The line of an import that this is.</summary>
    public Importsleutel? Import { get; init; }
}

/// <summary>One act of a request.</summary>
/// <param name="Handeling">The act.</param>
/// <param name="Inhoud">Its body.</param>
/// <param name="Pad">Where it stands in what was sent: a JSON pointer.</param>
internal sealed record Opdrachtdeel(Handeling Handeling, JsonObject Inhoud, string Pad);

/// <summary>The name of an import line, and a keyed hash of its content.</summary>
internal sealed record Importsleutel(string Client, string Sleutel, byte[] Inhoud)
{
    public const string Uniek = "pkey_importsleutels_gemeente_client_sleutel";
}
