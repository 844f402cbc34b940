using System.Text.Json.Nodes;
using CaseLedger.Toegang;

namespace CaseLedger.Platform;

/// <summary>One registration to be made, from whatever door it came in.</summary>
internal sealed record Opdracht
{
    /// <summary>The acts, in the order in which they are weighed: all of them are recorded, or nothing.</summary>
    public required IReadOnlyList<Opdrachtdeel> Delen { get; init; }

    /// <summary>The first act; the request is named after it.</summary>
    public Handeling Handeling => Delen[0].Handeling;

    public JsonObject Inhoud => Delen[0].Inhoud;

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

    /// <summary>A refusal leaves no line in the toegangslog: the acts are tried again, one by one.</summary>
    public bool Proef { get; init; }
}

/// <summary>One act of a request.</summary>
/// <param name="Handeling">The act.</param>
/// <param name="Inhoud">Its body.</param>
/// <param name="Pad">Where it stands in what was sent: a JSON pointer.</param>
internal sealed record Opdrachtdeel(Handeling Handeling, JsonObject Inhoud, string Pad)
{
    /// <summary>Who acted, when that is not who acted in the whole request.</summary>
    public Func<Door>? Door { get; init; }

    /// <summary>The id of its first fact, when something refers to it already.</summary>
    public Guid? RegistratieId { get; init; }

    /// <summary>The line of an import that this is.</summary>
    public Importsleutel? Import { get; init; }
}

/// <summary>The line of an import.</summary>
/// <param name="Client">Whose names of lines these are.</param>
/// <param name="Sleutel">The name of the line.</param>
/// <param name="Inhoud">Its content, to recognise it by a keyed hash.</param>
/// <param name="Import">Which import.</param>
/// <param name="Regel">The number of the line, from 1.</param>
/// <param name="Groep">The household as the file calls it, as a keyed hash.</param>
internal sealed record Importsleutel(string Client, string Sleutel, byte[] Inhoud, Guid Import, long Regel, Guid Groep)
{
    public const string Uniek = "pkey_importsleutels_gemeente_client_sleutel";
}
