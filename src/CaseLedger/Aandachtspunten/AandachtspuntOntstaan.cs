namespace CaseLedger.Aandachtspunten;

/// <summary>
/// A signal was made known: once for each cause. It stands in a stream of its own beside the household's, so that a signal
/// never becomes a fact of the dossier or changes its version.
/// </summary>
internal sealed record AandachtspuntOntstaan
{
    public const string Naam = "AandachtspuntOntstaan";

    public required Guid HuishoudenId { get; init; }

    public required Signaalcode Code { get; init; }

    /// <summary>The first local day on which it held.</summary>
    public required DateOnly Sinds { get; init; }

    public required Oorzaak Oorzaak { get; init; }

    /// <summary>The stream of a household's signals.</summary>
    public static Guid Stroom(Guid huishouden) => Identiteit.Afgeleid(huishouden, "aandachtspunten");
}
