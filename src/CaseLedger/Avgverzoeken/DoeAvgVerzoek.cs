namespace CaseLedger.Avgverzoeken;

/// <summary>A lid uses a right of the AVG.</summary>
internal sealed class DoeAvgVerzoek : IHandeling<AvgVerzoekGedaan>
{
    public static string Resource => "avg-verzoeken";

    public static Besluit Decide(AvgVerzoekGedaan verzoek, Huishouden huishouden, Context context) => Besluit.Van(verzoek);
}
