namespace CaseLedger.Platform;

/// <summary>
/// What follows the numbered entries of the ledger, one batch after the other. Numbers of the toegangslog lie between them:
/// a follower asks for <see cref="Bladsoort.Registratie"/> and is done when it reached the last of those.
/// </summary>
internal interface IVolger
{
    /// <summary>Under which it keeps how far it is, in <c>caseledger.volgers</c>.</summary>
    string Naam { get; }

    /// <summary>Takes the next batch in one transaction; two nodes never take the same one.</summary>
    /// <returns>Whether there may be more.</returns>
    Task<bool> Werk(CancellationToken stop);
}
