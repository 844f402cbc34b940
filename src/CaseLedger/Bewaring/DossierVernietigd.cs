namespace CaseLedger.Bewaring;

/// <summary>The dossier was erased: its keys are destroyed, so no text or name in it can be read by anybody. The last fact of its stream.</summary>
[NietVoorLeden("nothing is left to show, to anybody")]
[Feit("DossierVernietigd")]
internal sealed record DossierVernietigd : IFeit, IVernietigd
{
    public required Guid VernietigingId { get; init; }

    public required IReadOnlyList<Minderjarigenstand> ZonderMinderjarigen { get; init; }

    public string Titel => "Dossier vernietigd";

    public string Samenvatting => "De gegevens van dit huishouden zijn vernietigd.";
}

/// <summary>Recorded when an approved erasure of a dossier is done.</summary>
internal sealed class VernietigDossier : IHandeling<DossierVernietigd>
{
    public static string Resource => "vernietigingen";

    public static bool VanDienst => true;

    public static Besluit Decide(DossierVernietigd verzoek, Huishouden huishouden, Context context) => Besluit.Van(verzoek);
}
