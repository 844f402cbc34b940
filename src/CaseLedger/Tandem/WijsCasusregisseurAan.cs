namespace CaseLedger.Tandem;

/// <summary>A casusregisseur is named.</summary>
internal sealed class WijsCasusregisseurAan : IHandeling<CasusregisseurAangewezen>
{
    public static string Resource => "casusregisseurwisselingen";

    public static Besluit Decide(CasusregisseurAangewezen aanwijzing, Huishouden huishouden, Context context) =>
        Besluit.Van(aanwijzing).BinnenTraject(huishouden);
}
