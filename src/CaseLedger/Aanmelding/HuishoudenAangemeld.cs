using CaseLedger.Toestemming;

namespace CaseLedger.Aanmelding;

/// <summary>
/// A household was brought to the toekomsttuin: opens the dossier and its first traject, or the next traject of a
/// household that comes back. From here the lokaal team is on the tandem (S5, "De tandem").
/// </summary>
[Feit("HuishoudenAangemeld")]
internal sealed record HuishoudenAangemeld : IFeit, IVertelbaar
{
    /// <summary>Code of the toekomsttuin.</summary>
    public required string Toekomsttuin { get; init; }

    public required Instroomroute Instroomroute { get; init; }

    public Kanaal? Kanaal { get; init; }

    /// <summary>Without names: stays advies en consult, and holds no leden (R21).</summary>
    public required bool Anoniem { get; init; }

    public required Hulpvraag Hulpvraag { get; init; }

    /// <summary>The question with which the household comes; sealed.</summary>
    public Verzegeld<string>? Veiligheidsvraag { get; init; }

    /// <summary>Monitor question E: whether a maatregel was considered when the household came.</summary>
    public required bool MaatregelOverwogen { get; init; }

    public IReadOnlyList<Lid>? Leden { get; init; }

    public IReadOnlyList<Relatie>? Relaties { get; init; }

    public IReadOnlyList<Gezag>? Gezag { get; init; }

    /// <summary>Required when anonymous; else derived from the leden.</summary>
    public bool? ZonderMinderjarigen { get; init; }

    /// <summary>A consent given at the same time; becomes a registration of its own.</summary>
    public Toestemmingsbesluit? Toestemming { get; init; }

    /// <summary>The source system's own key, unique per gemeente.</summary>
    public ExterneReferentie? ExterneReferentie { get; init; }

    public string Titel => "Aanmelding";

    public string Samenvatting => $"Aangemeld via {Code.Woorden(Instroomroute)}{(Anoniem ? ", anoniem" : string.Empty)}. Vraag: {Code.Woorden(Hulpvraag)}.";

    public Raakvlak Raakt(LidId lid) => Leden?.Select(l => l.LidId!.Value).ToList().Raakt(lid) ?? Raakvlak.Niet;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Aanmelding",
        Verteldeel.Feit("Er is hulp gevraagd voor uw huishouden."),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "De vraag was:", Veiligheidsvraag));
}

/// <summary>The key by which the source system knows the household.</summary>
internal sealed record ExterneReferentie
{
    /// <summary>Name of the source system.</summary>
    public required string Systeem { get; init; }

    /// <summary>Sealed; found again by a keyed hash.</summary>
    [Identificeert]
    public required Verzegeld<string> Id { get; init; }
}
