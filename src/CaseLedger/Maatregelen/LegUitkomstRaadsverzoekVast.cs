namespace CaseLedger.Maatregelen;

/// <summary>The outcome of a raadsverzoek.</summary>
internal sealed class LegUitkomstRaadsverzoekVast : IHandeling<UitkomstRaadsverzoekVastgelegd>
{
    public static string Resource => "raadsverzoeken/{raadsverzoekId}/uitkomsten";

    public static Besluit Decide(UitkomstRaadsverzoekVastgelegd uitkomst, Huishouden huishouden, Context context) => Besluit.Van(uitkomst);
}
