using CaseLedger.Ledger;

namespace CaseLedger.Verifier.Audits;

/// <summary>A line of a bundle: its bytes, their hash, and the entry, when it can be read.</summary>
internal sealed record BundleEntry(byte[] Bytes, string Hash, Entry? Entry)
{
    public static BundleEntry Read(byte[] bytes)
    {
        try
        {
            return new(bytes, Ledger.Hash.Leaf(bytes), Ledger.Entry.Parse(bytes));
        }
        catch (FormatException)
        {
            return new(bytes, Ledger.Hash.Leaf(bytes), null);
        }
    }
}
