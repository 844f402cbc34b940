namespace CaseLedger.Avgverzoeken;

/// <summary>The decision on a request under the AVG; there is one for each.</summary>
internal sealed class BeslisAvgVerzoek : IHandeling<AvgVerzoekBesloten>
{
    public static string Resource => "avg-verzoeken/{verzoekId}/besluiten";

    public static Besluit Decide(AvgVerzoekBesloten beslissing, Huishouden huishouden, Context context) => Besluit.Van(beslissing)
        .Breekt(Regels.R27, Avgtermijnen.IsBesloten(huishouden, beslissing.VerzoekId.Id));
}
