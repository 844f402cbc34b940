using CaseLedger.Aanmelding;
using CaseLedger.Tandem;
using CaseLedger.Triage;
using CaseLedger.Veiligheid;

namespace CaseLedger;

/// <summary>One passage of a household through the toekomsttuin: from aanmelding to uitstroom.</summary>
internal sealed class Traject(int nummer, Boeking opening)
{
    private readonly List<TriageUitgevoerd> triages = [];
    private readonly List<Boeking> beoordelingen = [];
    private readonly List<Boeking> regimes = [];

    /// <summary>1, 2, 3 and on.</summary>
    public int Nummer { get; } = nummer;

    /// <summary>The aanmelding as recorded.</summary>
    public Boeking Opening { get; } = opening;

    public HuishoudenAangemeld Aanmelding => (HuishoudenAangemeld)Opening.Feit;

    public Boeking? Uitstroom { get; set; }

    public Contactpersoonwisseling? Contactpersoon { get; set; }

    /// <summary>Who is named casusregisseur; null: the vast contactpersoon is.</summary>
    public Professional? Casusregisseur { get; set; }

    /// <summary>Who was added to keep the process going, and is still there (R11).</summary>
    public Professional? Procesregisseur { get; private set; }

    /// <summary>The regime that runs; null before the first.</summary>
    public Regime? Regime => regimes.Count == 0 ? null : Gewijzigd(regimes[^1]).Naar;

    public Veiligheidsfase? Fase => beoordelingen.Count == 0 ? null : ((VeiligheidBeoordeeld)beoordelingen[^1].Feit).Fase;

    public IReadOnlyList<TriageUitgevoerd> Triages => triages;

    public IReadOnlyList<Boeking> Beoordelingen => beoordelingen;

    public IReadOnlyList<Boeking> Regimes => regimes;

    /// <summary>A regime other than advies en consult ran.</summary>
    public bool LiepMeerDanAdvies => regimes.Any(r => Gewijzigd(r).Naar != CaseLedger.Regime.AdviesEnConsult);

    /// <summary>Taken in: a triage decided it, or a regime ran.</summary>
    public bool IsIngestroomd => regimes.Count > 0 || triages.Any(t => t.Besluit == Triagebesluit.Instroom);

    /// <summary>All that belongs to this traject, in the order in which it happened.</summary>
    public List<Boeking> Boekingen { get; } = [];

    /// <summary>ProfessionalIds that gave inzet, assessed or rode along; inzet <c>onderzoek</c> and carrying out a maatregel left out (R06).</summary>
    public HashSet<string> Meegedaan { get; } = [];

    /// <summary>ProfessionalIds that rode on the tandem to help (R06).</summary>
    public HashSet<string> Meegereden { get; } = [];

    public void Neem(Procesregiewisseling wisseling) => Procesregisseur = wisseling.Soort == Procesregiestap.Toegevoegd
        ? wisseling.Professional
        : Procesregisseur?.ProfessionalId == wisseling.Professional.ProfessionalId ? null : Procesregisseur;

    public void Neem(TriageUitgevoerd triage) => triages.Add(triage);

    public void NeemBeoordeling(Boeking boeking) => beoordelingen.Add(boeking);

    public void NeemRegime(Boeking boeking) => regimes.Add(boeking);

    private static Regimewijziging.RegimeGewijzigd Gewijzigd(Boeking boeking) => (Regimewijziging.RegimeGewijzigd)boeking.Feit;
}
