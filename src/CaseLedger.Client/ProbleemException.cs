namespace CaseLedger.Client;

/// <summary>The service refused or failed (RFC 9457 problem details).</summary>
/// <param name="probleem">What the service says of it, in Dutch.</param>
public sealed class ProbleemException(Probleem probleem) : Exception(Zin(probleem))
{
    /// <summary>All of it: <c>detail</c> says what to do, <c>velden</c> what is wrong with a body (400), <c>regels</c> which rules stand in the way (409).</summary>
    public Probleem Probleem { get; } = probleem;

    /// <summary>The kind: the last part of <c>type</c>, such as <c>regel-gebroken</c> or <c>referentie-bestaat</c>. All kinds: <see cref="CaseLedgerClient.LijstProblemen"/>.</summary>
    public string Code => Probleem.Type[(Probleem.Type.LastIndexOf('/') + 1)..];

    /// <summary>The HTTP status.</summary>
    public int Status => Probleem.Status;

    /// <summary>The version of the dossier now (409, 412).</summary>
    public long? HuidigeVersie => Probleem.HuidigeVersie;

    /// <summary>The household that has this reference already.</summary>
    public Guid? HuishoudenId => Probleem.HuishoudenId;

    /// <summary>After how long trying again makes sense; null when the service does not say.</summary>
    public TimeSpan? HerhaalNa { get; init; }

    private static string Zin(Probleem probleem) =>
        $"{probleem.Title} ({probleem.Status}): {probleem.Detail}{string.Concat((probleem.Velden ?? []).Select(v => $" {v.Pad}: {v.Melding}"))}{string.Concat((probleem.Regels ?? []).Select(r => $" {r.Id}: {r.Tekst}"))}";
}
