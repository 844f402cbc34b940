namespace CaseLedger.Zienswijze;

/// <summary>A decision on a request to put something right.</summary>
internal sealed class BeslisRectificatie : IHandeling<RectificatieBesloten>
{
    public static string Resource => "rectificatieverzoeken/{verzoekId}/besluiten";

    public static Besluit Decide(RectificatieBesloten beslissing, Huishouden huishouden, Context context) => Besluit.Van(beslissing);
}
