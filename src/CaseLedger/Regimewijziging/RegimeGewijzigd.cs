using CaseLedger.Maatregelen;
using CaseLedger.Toestemming;

namespace CaseLedger.Regimewijziging;

/// <summary>From this moment the household is supported on another footing, with its own ground in law.</summary>
[Feit("RegimeGewijzigd")]
internal sealed record RegimeGewijzigd : IFeit, IVertelbaar
{
    public required Regime Naar { get; init; }

    /// <summary>On what it rests; rules R02, R03 and R04 say what fits.</summary>
    public Regimegrondslag? Grondslag { get; init; }

    /// <summary>What <c>anders</c> means here; sealed.</summary>
    public Verzegeld<string>? Omschrijving { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }

    public string Titel => "Regime gewijzigd";

    public string Samenvatting => $"Het regime werd: {Code.Woorden(Naar)}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Hoe wij samenwerken",
        Verteldeel.Feit(Lidwoorden.Van(Naar)),
        Verteldeel.Letterlijk(Zegswijze.Feit, "Dat betekent:", Omschrijving),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Waarom:", Reden));

    /// <summary>Groen says that somebody agrees: it is told only to whom it reaches (R02).</summary>
    public bool GeldtVoor(LidId lid, Huishouden stand, DateOnly dag) => Naar != Regime.MetToestemming || stand.Bereik(dag).Contains(lid);
}

/// <summary>The registration on which a regime rests; one of these.</summary>
internal sealed record Regimegrondslag
{
    public Verwijzing<ToestemmingVerleend>? ToestemmingId { get; init; }

    public Verwijzing<MeldingGedaan>? MeldingId { get; init; }

    public Verwijzing<RaadOmToetsingVerzocht>? RaadsverzoekId { get; init; }

    public Verwijzing<MaatregelGeregistreerd>? MaatregelId { get; init; }
}
