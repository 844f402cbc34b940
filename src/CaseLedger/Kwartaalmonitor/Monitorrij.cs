using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The rows of the monitor: the questions A to K of S5 bijlage 2, and the figures beside them.</summary>
internal enum Monitorrij
{
    /// <summary>All households.</summary>
    Totaal,

    /// <summary>Households that wait.</summary>
    Wachtend,

    /// <summary>Row A of the monitor.</summary>
    [JsonStringEnumMemberName("A")]
    A,

    /// <summary>Row B of the monitor.</summary>
    [JsonStringEnumMemberName("B")]
    B,

    /// <summary>Row C of the monitor.</summary>
    [JsonStringEnumMemberName("C")]
    C,

    /// <summary>Row D of the monitor.</summary>
    [JsonStringEnumMemberName("D")]
    D,

    /// <summary>Row E of the monitor.</summary>
    [JsonStringEnumMemberName("E")]
    E,

    /// <summary>Row F of the monitor.</summary>
    [JsonStringEnumMemberName("F")]
    F,

    /// <summary>What households struggle with.</summary>
    Problematiek,

    /// <summary>Row G: experiences of professionals.</summary>
    [JsonStringEnumMemberName("G")]
    G,

    /// <summary>Row H: experiences of organisations.</summary>
    [JsonStringEnumMemberName("H")]
    H,

    /// <summary>Row I: experiences of households.</summary>
    [JsonStringEnumMemberName("I")]
    I,

    /// <summary>Row J: experiences of households.</summary>
    [JsonStringEnumMemberName("J")]
    J,

    /// <summary>Row K: experiences of households.</summary>
    [JsonStringEnumMemberName("K")]
    K,
}
