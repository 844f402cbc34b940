namespace CaseLedger.Advisering;

/// <summary>What was done with advice.</summary>
internal sealed class VolgAdviesOp : IHandeling<AdviesOpgevolgd>
{
    public static string Resource => "adviezen/{adviesId}/opvolgingen";

    public static Besluit Decide(AdviesOpgevolgd opvolging, Huishouden huishouden, Context context) => Besluit.Van(opvolging);
}
