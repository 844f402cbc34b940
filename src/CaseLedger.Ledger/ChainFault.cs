namespace CaseLedger.Ledger;

/// <summary>Something in a stream that does not hold.</summary>
/// <param name="Versie">The version that it was found at; of a gap, the first that is missing.</param>
/// <param name="Kind">What does not hold.</param>
/// <param name="Message">The same in one English sentence.</param>
public sealed record ChainFault(long Versie, FaultKind Kind, string Message);
