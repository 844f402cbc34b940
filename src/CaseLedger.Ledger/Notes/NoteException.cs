namespace CaseLedger.Ledger.Notes;

/// <summary>A note, key, checkpoint or proof is not of the form that its specification asks.</summary>
/// <param name="message">What was found, in one English sentence.</param>
/// <param name="inner">The error underneath, if there is one.</param>
public sealed class NoteException(string message, Exception? inner = null) : FormatException(message, inner);
