using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The rows of the monitor: the questions A to K of S5 bijlage 2, and the figures beside them.</summary>
internal enum Monitorrij
{
    Totaal,

    Wachtend,

    [JsonStringEnumMemberName("A")]
    A,

    [JsonStringEnumMemberName("B")]
    B,

    [JsonStringEnumMemberName("C")]
    C,

    [JsonStringEnumMemberName("D")]
    D,

    [JsonStringEnumMemberName("E")]
    E,

    [JsonStringEnumMemberName("F")]
    F,

    Problematiek,

    [JsonStringEnumMemberName("G")]
    G,

    [JsonStringEnumMemberName("H")]
    H,

    [JsonStringEnumMemberName("I")]
    I,

    [JsonStringEnumMemberName("J")]
    J,

    [JsonStringEnumMemberName("K")]
    K,
}
