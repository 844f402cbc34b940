namespace CaseLedger.Platform;

/// <summary>Says of an endpoint that it records: with the headers and the answer of any registration.</summary>
internal sealed class Registrerend
{
    public static Registrerend Eindpunt { get; } = new();
}
