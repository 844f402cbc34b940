namespace CaseLedger.Ledger;

/// <summary>The JSON has no canonical form: a duplicate key, a lone surrogate, a number out of range or too many levels.</summary>
/// <param name="message">What was found, in one English sentence.</param>
/// <param name="inner">The error of the JSON reader, if it found this.</param>
public sealed class CanonicalJsonException(string message, Exception? inner = null) : FormatException(message, inner);
