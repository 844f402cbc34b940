namespace CaseLedger.Maatregelen;

/// <summary>The outcome of a melding.</summary>
internal sealed class LegUitkomstMeldingVast : IHandeling<UitkomstMeldingVastgelegd>
{
    public static string Resource => "meldingen/{meldingId}/uitkomsten";

    public static Besluit Decide(UitkomstMeldingVastgelegd uitkomst, Huishouden huishouden, Context context) => Besluit.Van(uitkomst);
}
