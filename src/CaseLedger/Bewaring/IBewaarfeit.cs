namespace CaseLedger.Bewaring;

/// <summary>
/// Something about keeping or destroying a dossier. It stands in a stream of its own beside the household's, so that it is no
/// change of the dossier, and stays readable when the dossier is gone; chained in the ledger like the household's.
/// </summary>
internal interface IBewaarfeit
{
    Guid HuishoudenId { get; }
}

/// <summary>A fact as it lies in that stream.</summary>
internal sealed record Bewaarboeking(Guid Id, IBewaarfeit Feit, Registratie Registratie);

/// <summary>Marks the streams of this kind in the store, so that they are found without looking at others.</summary>
internal static class Bewaarstroom
{
    /// <summary>Its id follows from the household's.</summary>
    public static Guid Van(Guid huishouden) => Identiteit.Afgeleid(huishouden, "bewaring");
}
