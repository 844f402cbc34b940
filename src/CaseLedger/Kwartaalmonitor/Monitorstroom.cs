using JasperFx.Events;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The stream of one toekomsttuin and quarter.</summary>
internal static class Monitorstroom
{
    /// <summary>Its id follows from the names.</summary>
    public static Guid Id(string toekomsttuin, Kwartaal kwartaal) => Identiteit.Afgeleid(Guid.Empty, $"kwartaalmonitor/{toekomsttuin}/{kwartaal}");

    /// <summary>Its facts, bound to the gemeente's key.</summary>
    public static IReadOnlyList<Monitorboeking> Lees(IReadOnlyList<IEvent> events, Guid stroom, string gemeente, Kast kast)
    {
        var sleutels = kast.Bos(gemeente);
        return [.. events.Select(e =>
        {
            var registratie = (Registratie)e.Headers![Headers.Registratie];
            Verzegelaar.Bind(e.Data, registratie, e.Id, sleutels, gemeente, stroom);
            return new Monitorboeking(e.Id, e.Version, (IMonitorfeit)e.Data, registratie);
        })];
    }
}
