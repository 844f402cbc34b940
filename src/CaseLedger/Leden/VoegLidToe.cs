namespace CaseLedger.Leden;

/// <summary>A lid is added after the aanmelding.</summary>
internal sealed class VoegLidToe : IHandeling<Lid>
{
    public static string Resource => "leden";

    public static Besluit Decide(Lid lid, Huishouden huishouden, Context context) => Besluit.Van(new LidToegevoegd(lid.MetId(context.NieuwId)))
        .Breekt(Regels.R21, huishouden.Anoniem)
        .Breekt(Regels.R27, lid.LidId is { } id && huishouden.IsGenoemd(id));
}
