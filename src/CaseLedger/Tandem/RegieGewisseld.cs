using CaseLedger.Maatregelen;

namespace CaseLedger.Tandem;

/// <summary>Front and back of the tandem changed places: from now another one has the regie; nobody got off (S5, De tandem).</summary>
[Feit("RegieGewisseld")]
internal sealed record RegieGewisseld : IFeit, IVertelbaar
{
    /// <summary>Who takes the front seat.</summary>
    public required DeelnemerId NaarDeelnemerId { get; init; }

    public required Regieaanleiding Aanleiding { get; init; }

    public Verwijzing<MeldingGedaan>? MeldingId { get; init; }

    public Verwijzing<MaatregelGeregistreerd>? MaatregelId { get; init; }

    /// <summary>With whom the regie is shared.</summary>
    public IReadOnlyList<DeelnemerId>? GedeeldMet { get; init; }

    /// <summary>How much of the regie the household keeps itself.</summary>
    public RegieHuishouden? RegieHuishouden { get; init; }

    /// <summary>By which day it is looked at again.</summary>
    public DateOnly? HerzienOp { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Motivering { get; init; }

    public string Titel => "Regie gewisseld";

    public string Samenvatting => NaarDeelnemerId.IsLokaalTeam
        ? $"Het lokale team heeft de regie. Aanleiding: {Code.Woorden(Aanleiding)}."
        : $"Een partner heeft de regie. Aanleiding: {Code.Woorden(Aanleiding)}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Wie de leiding heeft",
        Verteldeel.Feit(NaarDeelnemerId.IsLokaalTeam
            ? "Uw lokale team heeft weer de leiding."
            : "Een andere organisatie heeft nu de leiding. Uw lokale team blijft bij u."),
        Verteldeel.Letterlijk(Zegswijze.Oordeel, "Waarom:", Motivering));
}

internal enum Regieaanleiding
{
    /// <summary>A melding at Veilig Thuis.</summary>
    Melding,
    /// <summary>A maatregel that runs.</summary>
    Maatregel,
    /// <summary>Less is needed; the regie goes back.</summary>
    Afschaling,
}

internal enum RegieHuishouden
{
    /// <summary>The household keeps the regie.</summary>
    Zelf,
    /// <summary>Part of the regie is taken over.</summary>
    GedeeltelijkOvergenomen,
    /// <summary>The regie is taken over.</summary>
    Overgenomen,
}
