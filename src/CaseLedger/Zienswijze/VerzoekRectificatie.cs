namespace CaseLedger.Zienswijze;

/// <summary>A lid asks to put something right.</summary>
internal sealed class VerzoekRectificatie : IHandeling<RectificatieVerzocht>
{
    public static string Resource => "rectificatieverzoeken";

    public static Besluit Decide(RectificatieVerzocht verzoek, Huishouden huishouden, Context context) => Besluit.Van(verzoek);
}
