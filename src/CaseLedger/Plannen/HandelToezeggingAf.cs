namespace CaseLedger.Plannen;

/// <summary>A promise is kept, or not.</summary>
internal sealed class HandelToezeggingAf : IHandeling<ToezeggingAfgehandeld>
{
    public static string Resource => "toezeggingen/{toezeggingId}/afhandelingen";

    public static Besluit Decide(ToezeggingAfgehandeld afhandeling, Huishouden huishouden, Context context) => Besluit.Van(afhandeling);
}
