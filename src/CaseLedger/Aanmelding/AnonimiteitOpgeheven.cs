using CaseLedger.Maatregelen;
using CaseLedger.Toestemming;

namespace CaseLedger.Aanmelding;

/// <summary>
/// An anonymous consult turned out to need more: from here the household has a name and leden, on the ground of a
/// toestemming, a melding or a maatregel (R21).
/// </summary>
[Feit("AnonimiteitOpgeheven")]
internal sealed record AnonimiteitOpgeheven : IFeit, IVertelbaar
{
    public required IReadOnlyList<Lid> Leden { get; init; }

    /// <summary>The toestemming that allows it; becomes a registration of its own.</summary>
    public Toestemmingsbesluit? Toestemming { get; init; }

    public Verwijzing<MeldingGedaan>? MeldingId { get; init; }

    public Verwijzing<MaatregelGeregistreerd>? MaatregelId { get; init; }

    public string Titel => "Anonimiteit opgeheven";

    public string Samenvatting => (MeldingId, MaatregelId) switch
    {
        ({ }, _) => "Het huishouden is bekend met naam, na een melding.",
        (_, { }) => "Het huishouden is bekend met naam, door een maatregel.",
        _ => "Het huishouden is bekend met naam, met toestemming.",
    };

    public Raakvlak Raakt(LidId lid) => Leden.Select(l => l.LidId!.Value).ToList().Raakt(lid);

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Wij weten wie u bent", Verteldeel.Feit("Eerst hielpen wij zonder uw naam. Nu kennen wij uw naam."));
}
