namespace CaseLedger.Uitstroom;

/// <summary>Contact after uitstroom.</summary>
internal sealed class RegistreerNazorgContact : IHandeling<NazorgContactGeregistreerd>
{
    public static string Resource => "nazorgcontacten";

    public static Besluit Decide(NazorgContactGeregistreerd contact, Huishouden huishouden, Context context) => Besluit.Van(contact);
}
