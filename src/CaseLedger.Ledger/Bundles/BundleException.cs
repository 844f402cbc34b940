namespace CaseLedger.Ledger.Bundles;

/// <summary>A file is not a bundle.</summary>
/// <param name="message">What was found, in one English sentence.</param>
/// <param name="inner">The error underneath, if there is one.</param>
public sealed class BundleException(string message, Exception? inner = null) : FormatException(message, inner);
