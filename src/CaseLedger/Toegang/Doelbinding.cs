namespace CaseLedger.Toegang;

/// <summary>Why somebody looks or records: the X-Doelbinding header, or the token's claim <c>doelbinding</c>.</summary>
internal enum Doelbinding
{
    /// <summary>To support the household.</summary>
    Begeleiding,
    /// <summary>To decide on instroom.</summary>
    Triage,
    /// <summary>To assess whether everybody is safe enough.</summary>
    Veiligheid,
    /// <summary>To protect somebody from immediate danger.</summary>
    AcuteVeiligheid,
    /// <summary>To ask for or give advice.</summary>
    Advies,
    /// <summary>To investigate, prepare or carry out a maatregel.</summary>
    Maatregel,
    /// <summary>To stand in for a colleague.</summary>
    Waarneming,
    /// <summary>To keep the dossier.</summary>
    Administratie,
    /// <summary>To answer a question about the dossier.</summary>
    Inzageverzoek,
    /// <summary>To handle a complaint.</summary>
    Klacht,
    /// <summary>To check whether work was done with care.</summary>
    Toezicht,
    /// <summary>To learn how to do better.</summary>
    Kwaliteit,
}

/// <summary>A code with its meaning, for who chooses one.</summary>
/// <param name="Code">As in X-Doelbinding.</param>
/// <param name="Tekst">What it stands for.</param>
internal sealed record Doelbindingregel(Doelbinding Code, string Tekst);

/// <summary>The codes of the doelbinding, for everybody to read.</summary>
internal sealed class Doelbindingen : IEindpunt
{
    private const string OmTeHelpen = "Om u en de anderen in huis te helpen.";

    public static IReadOnlyList<Doelbindingregel> Alle { get; } = [.. Enum.GetValues<Doelbinding>().Select(d => new Doelbindingregel(d, Tekst(d)))];

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/doelbindingen", () => new Jsonantwoord<Lijst<Doelbindingregel>>(new Lijst<Doelbindingregel>(Alle)))
        .WithName("LijstDoelbindingen").WithSummary("The codes of X-Doelbinding: why somebody looks or records.")
        .Produces<Lijst<Doelbindingregel>>().Openbaar();

    /// <summary>
    /// What a lid reads. Purposes that would tell of danger, a maatregel or somebody's advice read like ordinary help, and so
    /// does a purpose that was not given.
    /// </summary>
    public static string VoorLid(Doelbinding? doel) => doel switch
    {
        Doelbinding.Waarneming => "Om een collega te vervangen.",
        Doelbinding.Administratie => "Om het dossier bij te houden.",
        Doelbinding.Inzageverzoek => "Om een vraag over het dossier te beantwoorden.",
        Doelbinding.Klacht => "Om een klacht te behandelen.",
        Doelbinding.Toezicht => "Om te controleren of wij zorgvuldig werken.",
        Doelbinding.Kwaliteit => "Om te leren hoe het beter kan.",
        _ => OmTeHelpen,
    };

    private static string Tekst(Doelbinding doel) => doel switch
    {
        Doelbinding.Begeleiding => "Het huishouden begeleiden en samen optrekken.",
        Doelbinding.Triage => "Bepalen of het huishouden instroomt en wie er meedoet.",
        Doelbinding.Veiligheid => "Beoordelen of iedereen veilig genoeg is.",
        Doelbinding.AcuteVeiligheid => "Iemand beschermen tegen direct gevaar.",
        Doelbinding.Advies => "Advies vragen of geven.",
        Doelbinding.Maatregel => "Een maatregel onderzoeken, voorbereiden of uitvoeren.",
        Doelbinding.Waarneming => "Een collega vervangen.",
        Doelbinding.Administratie => "Gegevens overnemen, aanvullen of herstellen.",
        Doelbinding.Inzageverzoek => "Een vraag van een lid over het dossier beantwoorden.",
        Doelbinding.Klacht => "Een klacht of bezwaar behandelen.",
        Doelbinding.Toezicht => "Controleren of zorgvuldig en volgens de regels wordt gewerkt.",
        Doelbinding.Kwaliteit => "Leren van wat er gebeurde, of cijfers maken.",
        _ => throw new ArgumentOutOfRangeException(nameof(doel)),
    };
}
