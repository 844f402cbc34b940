using JasperFx.Events;

namespace CaseLedger.Bewaring;

/// <summary>What was recorded about keeping and destroying one dossier.</summary>
internal sealed record Bewaarstand(IReadOnlyList<Bewaarboeking> Boekingen)
{
    /// <summary>The bewaarplichten that hold.</summary>
    public IEnumerable<Bewaarboeking> Bewaarplichten => Boekingen
        .Where(b => b.Feit is BewaarplichtOpgelegd && !Feiten<BewaarplichtBeeindigd>().Any(e => e.BewaarplichtId == b.Id));

    /// <summary>Whether this, or the whole dossier, is to be destroyed already.</summary>
    /// <param name="lid">The lid; null for the dossier.</param>
    public bool IsVoorgesteld(Guid? lid) => Feiten<VernietigingVoorgesteld>().Any(v => v.LidId == lid);

    public Bewaarboeking? Voorstel(Guid id) => Boekingen.FirstOrDefault(b => b.Id == id && b.Feit is VernietigingVoorgesteld);

    public Bewaarboeking? Goedkeuring(Guid id) => Boekingen.FirstOrDefault(b => b.Feit is VernietigingGoedgekeurd goed && goed.VernietigingId == id);

    /// <param name="events">The stream.</param>
    /// <param name="huishouden">The household that it is about.</param>
    /// <param name="sleutels">Its keys, as far as they exist.</param>
    /// <param name="gemeente">CBS code.</param>
    public static Bewaarstand Van(IReadOnlyList<IEvent> events, Guid huishouden, Sleutelbos sleutels, string gemeente) => new([.. events.Select(e =>
    {
        var registratie = (Registratie)e.Headers![Headers.Registratie];
        Verzegelaar.Bind(e.Data, registratie, e.Id, sleutels, gemeente, Bewaarstroom.Van(huishouden));
        return new Bewaarboeking(e.Id, (IBewaarfeit)e.Data, registratie);
    })]);

    private IEnumerable<T> Feiten<T>() => Boekingen.Select(b => b.Feit).OfType<T>();
}
