using System.Reflection;

namespace CaseLedger.Platform;

/// <summary>Seals what is new, and binds what was loaded to the keys that open it.</summary>
internal static class Verzegelaar
{
    private const string Gegevens = "/gegevens";
    private const string Door = "/door";
    private const string Envelop = "/envelop";

    /// <summary>Seals every readable value of a new fact and its envelope.</summary>
    public static void Verzegel(object feit, Registratie registratie, Sleutelbos sleutels, string gemeente, Guid stroom, Guid id)
    {
        foreach (var vondst in Vondsten(feit, registratie))
        {
            (vondst.Waarde as Verzegeld)?.Verzegel(sleutels, Sleutel(vondst), new Vindplaats(gemeente, stroom, id, vondst.Pad));
        }
    }

    /// <summary>Gives loaded values what they need to be opened later.</summary>
    public static void Bind(object feit, Registratie registratie, Guid id, Sleutelbos sleutels, string gemeente, Guid stroom)
    {
        foreach (var vondst in Vondsten(feit, registratie))
        {
            (vondst.Waarde as Verzegeld)?.Bind(sleutels, new Vindplaats(gemeente, stroom, id, vondst.Pad));
        }
    }

    /// <summary>Everything special in a fact and its envelope, with pointers into the ledger entry.</summary>
    public static IEnumerable<Vondst> Vondsten(object feit, Registratie registratie) =>
        Graaf.Doorloop(feit, Gegevens)
            .Concat(Graaf.Doorloop(registratie.Door, Door))
            .Concat(Graaf.Doorloop(registratie.Envelop, Envelop));

    /// <summary>Text of leden whose data were erased: it cannot be sealed any more.</summary>
    public static IEnumerable<Veldfout> Gesloten(IReadOnlyList<Boeking> nieuw, Sleutelbos sleutels) => nieuw
        .SelectMany(b => Vondsten(b.Feit, b.Registratie))
        .Where(v => v.Waarde is Verzegeld && sleutels.IsVernietigd(Sleutel(v)))
        .Select(v => new Veldfout(v.Pad.StartsWith(Gegevens, StringComparison.Ordinal) ? v.Pad[Gegevens.Length..] : v.Pad, "De gegevens van dit lid zijn vernietigd. Leg hierover niets nieuws vast."));

    private static string Sleutel(Vondst vondst)
    {
        if (vondst.Eigenschap.IsDefined(typeof(VanGemeenteAttribute)))
        {
            return Sleutelbos.Gemeente;
        }

        return vondst.Eigenschap.GetCustomAttribute<VanLidAttribute>() is { } vanLid
            ? Sleutelbos.Lid(((LidId)vondst.Drager.GetType().GetProperty(vanLid.Lid)!.GetValue(vondst.Drager)!).Id)
            : Sleutelbos.Huishouden;
    }
}
