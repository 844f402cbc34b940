namespace CaseLedger.Veiligheid;

/// <summary>How a lid can safely be reached.</summary>
internal sealed class LegVeiligContactVast : IHandeling<VeiligContactVastgelegd>
{
    public static string Resource => "veiligcontact";

    public static Besluit Decide(VeiligContactVastgelegd contact, Huishouden huishouden, Context context) => Besluit.Van(contact);
}
