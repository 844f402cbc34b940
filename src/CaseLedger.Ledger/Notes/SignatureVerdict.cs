namespace CaseLedger.Ledger.Notes;

/// <summary>What the known keys say of a note.</summary>
public enum SignatureVerdict
{
    /// <summary>No known key signed it: it may not be believed.</summary>
    Unknown,

    /// <summary>At least one known key signed it, and no signature of a known key is false.</summary>
    Valid,

    /// <summary>A signature in the name of a known key does not hold: the text or the signature was altered.</summary>
    Invalid,
}
