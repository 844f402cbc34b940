namespace CaseLedger.Bewaring;

/// <summary>What was of one lid (name, dates of birth, own words) was erased: its key is destroyed. The dossier of the others goes on.</summary>
[NietVoorLeden("others must not learn that a lid asked to be erased")]
[Feit("LidVernietigd")]
internal sealed record LidVernietigd : IFeit, IVernietigd
{
    public required LidId LidId { get; init; }

    public required Guid VernietigingId { get; init; }

    public required IReadOnlyList<Minderjarigenstand> ZonderMinderjarigen { get; init; }

    public string Titel => "Gegevens van een lid vernietigd";

    public string Samenvatting => "De eigen gegevens van een lid zijn vernietigd.";
}

/// <summary>Recorded when an approved erasure of a lid is done.</summary>
internal sealed class VernietigLid : IHandeling<LidVernietigd>
{
    public static string Resource => "leden/vernietigingen";

    public static bool VanDienst => true;

    public static Besluit Decide(LidVernietigd verzoek, Huishouden huishouden, Context context) => Besluit.Van(verzoek);
}
