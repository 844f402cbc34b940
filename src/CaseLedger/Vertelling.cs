namespace CaseLedger;

/// <summary>
/// A fact of which somebody decided how a lid reads it. The sentences are plain Dutch (B1), neutral, and name no other
/// lid. A fact that is none of these is told to no lid at all.
/// </summary>
internal interface IVertelbaar
{
    /// <summary>In how far it is about a lid, by its own fields.</summary>
    Raakvlak Raakt(LidId lid);

    /// <summary>What that lid reads: only its own part of it.</summary>
    Vertelling Vertel(LidId lid);

    /// <summary>Whether it holds for this lid, in the state just before it.</summary>
    bool GeldtVoor(LidId lid, Huishouden stand, DateOnly dag) => true;
}

/// <summary>Somebody decided that no lid gets to see this kind of registration, and why.</summary>
/// <param name="reden">English, for the next programmer.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NietVoorLedenAttribute(string reden) : Attribute
{
    public string Reden { get; } = reden;
}

/// <summary>In how far a registration is about a lid.</summary>
internal enum Raakvlak
{
    /// <summary>About others only: never shown.</summary>
    Niet,

    /// <summary>About the whole household, or about several.</summary>
    Gedeeld,

    /// <summary>About this lid alone.</summary>
    Eigen,

    /// <summary>Only for the lid itself, not for who represents it.</summary>
    Zelf,

    /// <summary>Only when the registration says that it is about this lid alone.</summary>
    AlsGenoemd,
}

/// <summary>What kind of words these are: facts, somebody's statement and judgements are told apart.</summary>
internal enum Zegswijze
{
    /// <summary>Something that happened or was decided.</summary>
    Feit,
    /// <summary>Said by somebody, in their words.</summary>
    Uitspraak,
    /// <summary>A judgement of professionals.</summary>
    Oordeel,
}

/// <summary>What a lid reads of one registration.</summary>
internal sealed record Vertelling(string Kop, IReadOnlyList<Verteldeel> Delen)
{
    /// <summary>What is not there is left out.</summary>
    public static Vertelling Van(string kop, params IEnumerable<Verteldeel?> delen) => new(kop, [.. delen.OfType<Verteldeel>()]);
}

/// <summary>One sentence, and what belongs to it.</summary>
internal sealed record Verteldeel(Zegswijze Soort, string Zin)
{
    /// <summary>Professionals whom the sentence is about.</summary>
    public IReadOnlyList<Professional> Wie { get; init; } = [];

    /// <summary>What somebody wrote, word for word; shown only when it is about the reader and may be shown.</summary>
    public Verzegeld<string>? Tekst { get; init; }

    /// <summary>The text was said to this lid, or by it.</summary>
    public bool Gericht { get; init; }

    public static Verteldeel Feit(string zin, params IReadOnlyList<Professional> wie) => new(Zegswijze.Feit, zin) { Wie = wie };

    public static Verteldeel Oordeel(string zin) => new(Zegswijze.Oordeel, zin);

    public static Verteldeel Uitspraak(string zin) => new(Zegswijze.Uitspraak, zin);

    /// <summary>A text with the sentence that introduces it; null when there is none.</summary>
    public static Verteldeel? Letterlijk(Zegswijze soort, string zin, Verzegeld<string>? tekst, bool gericht = false) =>
        tekst is null ? null : new Verteldeel(soort, zin) { Tekst = tekst, Gericht = gericht };
}

internal static class Raakvlakken
{
    /// <summary>By the leden that a fact names; null: the whole household.</summary>
    public static Raakvlak Raakt(this IReadOnlyList<LidId>? leden, LidId lid) => leden switch
    {
        null or [] => Raakvlak.Gedeeld,
        _ when !leden.Contains(lid) => Raakvlak.Niet,
        _ => leden.All(l => l == lid) ? Raakvlak.Eigen : Raakvlak.Gedeeld,
    };
}
