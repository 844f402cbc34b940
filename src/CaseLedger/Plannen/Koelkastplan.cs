using CaseLedger.Zienswijze;

namespace CaseLedger.Plannen;

/// <summary>A plan on one page for the household, to hang on the refrigerator (S4): what is agreed, who does it, whom to tell, and what happens when it goes wrong.</summary>
internal sealed record Koelkastplan
{
    public required Guid PlanId { get; init; }

    public required string Titel { get; init; }

    /// <summary>The day on which the plan was made or last changed.</summary>
    public required DateOnly Dag { get; init; }

    /// <summary>For whom it is; left out: the whole household.</summary>
    public LidId? LidId { get; init; }

    /// <summary>How that lid is called.</summary>
    public Verzegeld<string>? Naam { get; init; }

    /// <summary>Whether that lid agrees with the plan.</summary>
    public bool? Akkoord { get; init; }

    /// <summary>What must change, the most important first.</summary>
    public required IReadOnlyList<Verzegeld<string>> Doelen { get; init; }

    /// <summary>What is safe enough here.</summary>
    public Verzegeld<string>? GoedGenoeg { get; init; }

    /// <summary>Agreements that hold today: what, who, whom to tell, what happens when it goes wrong.</summary>
    public required IReadOnlyList<Afspraak> Afspraken { get; init; }

    /// <summary>People around the household, and what they do.</summary>
    public required IReadOnlyList<Netwerkactie> Netwerk { get; init; }

    /// <summary>Name of the vast contactpersoon.</summary>
    public Verzegeld<string>? Contactpersoon { get; init; }

    /// <summary>
    /// The page; null when there is no such plan, or it is not for this lid: not about that lid, or shielded. A page for
    /// all hangs where all read it, so it is there only when no lid is kept from it.
    /// </summary>
    public static Koelkastplan? Van(Guid huishoudenId, IReadOnlyList<Boeking> geldend, Guid planId, LidId? lid, DateOnly vandaag)
    {
        var huishouden = Huishouden.Fold(huishoudenId, geldend);
        if (huishouden.Plannen.Zoek(planId) is not { } plan || !IsVoor(plan, lid, huishouden, geldend))
        {
            return null;
        }

        return new Koelkastplan
        {
            PlanId = planId,
            Titel = Woorden(plan.Inhoud.Soort),
            Dag = (plan.Bijgesteld ?? plan.Vastgesteld).Dag,
            LidId = lid,
            Naam = lid is { } id ? huishouden.Lid(id)!.Naam : null,
            Akkoord = lid is { } gever ? plan.Inhoud.AkkoordLeden?.Contains(gever) == true : null,
            Doelen = [.. plan.Inhoud.Doelen.OrderBy(d => d.Prioriteit ?? int.MaxValue).Select(d => d.Omschrijving)],
            GoedGenoeg = plan.Inhoud.GoedGenoeg,
            Afspraken = [.. plan.Inhoud.Afspraken.Where(a => a.VervaltOp is not { } tot || vandaag <= tot)],
            Netwerk = plan.Inhoud.Netwerkacties ?? [],
            Contactpersoon = huishouden.Traject?.Contactpersoon?.Professional.Naam,
        };
    }

    private static bool IsVoor(Plan plan, LidId? lid, Huishouden huishouden, IReadOnlyList<Boeking> geldend)
    {
        var delen = new[] { plan.Vastgesteld, plan.Bijgesteld }.OfType<Boeking>().ToList();
        return lid is { } een
            ? huishouden.Kent(een) && delen.TrueForAll(d => d.Registratie.Envelop.Betreft?.Contains(een) != false && !d.IsAfgeschermd(een, geldend))
            : delen.TrueForAll(d => !huishouden.Leden.Any(l => d.IsAfgeschermd(l.LidId!.Value, geldend)));
    }

    private static string Woorden(Plansoort soort) => soort switch
    {
        Plansoort.Veiligheidsplan => "Zo houden wij het veilig",
        Plansoort.Hulpverleningsplan => "Deze hulp hebben wij afgesproken",
        _ => "Zo gaan wij samen verder",
    };
}
