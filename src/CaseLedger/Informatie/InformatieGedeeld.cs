using CaseLedger.Toestemming;

namespace CaseLedger.Informatie;

/// <summary>Information about the household went to, or came from, another organisation: what kinds, why, and on what ground of law.</summary>
[Feit("InformatieGedeeld")]
internal sealed record InformatieGedeeld : IFeit, IVertelbaar
{
    public required Informatierichting Richting { get; init; }

    public required IReadOnlyList<OrganisatieSoort> Met { get; init; }

    /// <summary>Kinds of information, not the information; sealed.</summary>
    public required IReadOnlyList<Verzegeld<string>> Soorten { get; init; }

    /// <summary>What for; sealed.</summary>
    public required Verzegeld<string> Doel { get; init; }

    public required Deelgrondslag Grondslag { get; init; }

    public Verwijzing<ToestemmingVerleend>? ToestemmingId { get; init; }

    /// <summary>Why this outweighed confidentiality, when there was no toestemming; sealed.</summary>
    public Verzegeld<string>? Afweging { get; init; }

    public IReadOnlyList<LidId>? GeinformeerdeLeden { get; init; }

    public string Titel => "Informatie gedeeld";

    public string Samenvatting => $"{Code.Woorden(Richting)}: {string.Join(", ", Met.Select(Code.Woorden))}. Grondslag: {Code.Woorden(Grondslag)}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Informatie gedeeld",
        Verteldeel.Feit(Richting == Informatierichting.Gegeven
            ? $"Wij gaven informatie aan {Lidwoorden.Rij(Met.Select(Lidwoorden.Van))}."
            : $"Wij kregen informatie van {Lidwoorden.Rij(Met.Select(Lidwoorden.Van))}."),
        Verteldeel.Feit(Grondslag switch
        {
            Deelgrondslag.Toestemming => "Daar was toestemming voor.",
            Deelgrondslag.VitaalBelang => "Dat mocht zonder toestemming, omdat er gevaar was voor iemands leven.",
            Deelgrondslag.ConflictVanPlichten => "Dat mocht zonder toestemming, omdat niets doen schade kon geven.",
            _ => "Dat mocht zonder toestemming, omdat de wet dat toestaat.",
        }),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Waarvoor:", Doel),
        Verteldeel.Letterlijk(Zegswijze.Oordeel, "Waarom wij dit nodig vonden:", Afweging));
}

internal enum Informatierichting
{
    /// <summary>Given to the other organisation.</summary>
    Gegeven,
    /// <summary>Received from the other organisation.</summary>
    Gekregen,
}

internal enum Deelgrondslag
{
    /// <summary>Toestemming of leden.</summary>
    Toestemming,
    /// <summary>The right to report to Veilig Thuis.</summary>
    MeldrechtVeiligThuis,
    /// <summary>Information to the Raad, as the law allows.</summary>
    InlichtingenAanRaad,
    /// <summary>Information to the gecertificeerde instelling, as the law allows.</summary>
    InlichtingenAanGi,
    /// <summary>A conflict of duties.</summary>
    ConflictVanPlichten,
    /// <summary>A vital interest of somebody.</summary>
    VitaalBelang,
}
