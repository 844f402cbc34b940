using CaseLedger.Aandachtspunten;
using CaseLedger.Bewaring;
using CaseLedger.Kwartaalmonitor;
using CaseLedger.Toegang;

namespace CaseLedger.Dossier;

/// <summary>What is stored of a dossier beside its events: what lists and monitors ask of many households. Codes and days only.</summary>
internal sealed record Dossierdocument
{
    /// <summary>The household.</summary>
    public required Guid Id { get; init; }

    /// <summary>The version that this was folded from.</summary>
    public required long Versie { get; init; }

    /// <summary>Code, of the last traject.</summary>
    public required string Toekomsttuin { get; init; }

    /// <summary>Code of a <see cref="Dossierstatus"/>; a string, so that a query compares what is stored.</summary>
    public required string Status { get; init; }

    public required int Traject { get; init; }

    public required bool Anoniem { get; init; }

    /// <summary>Code of a <see cref="CaseLedger.Regime"/>.</summary>
    public string? Regime { get; init; }

    /// <summary>Codes of the toekomsttuinen of all trajecten.</summary>
    public required IReadOnlyList<string> Toekomsttuinen { get; init; }

    /// <summary>What asks for attention, now and by the passing of time.</summary>
    public required IReadOnlyList<Signaal> Signalen { get; init; }

    /// <summary>Codes of the signals.</summary>
    public required IReadOnlyList<string> Signaalcodes { get; init; }

    /// <summary>Day number (days since 0001-01-01) of the first signal; null when there is none. The work list is found by it.</summary>
    public int? EersteSignaal { get; init; }

    /// <summary>Who stands in which relation to the household.</summary>
    public required Toegangskring Kring { get; init; }

    /// <summary>ProfessionalIds in the kring; lists look no further.</summary>
    public required IReadOnlyList<string> Lezers { get; init; }

    /// <summary>Day number of the first local day on which the dossier may be destroyed; null when it was.</summary>
    public int? VernietigenVanaf { get; init; }

    /// <summary>What this household adds to the monitors.</summary>
    public required Monitorbijdrage Bijdrage { get; init; }

    /// <summary>What asks for attention on a local day.</summary>
    public IReadOnlyList<Aandachtspunt> AandachtspuntenOp(DateOnly dag) => [.. Signalen.Where(s => s.Geldt(dag)).Select(s => s.AlsAandachtspunt())];

    /// <summary>What is left when the dossier was erased: where it was, and what past quarters counted.</summary>
    /// <param name="versie">Of the stream then.</param>
    public Dossierdocument AlsVernietigd(long versie) => this with
    {
        Versie = versie,
        Status = Code.Van(Dossierstatus.Vernietigd),
        Regime = null,
        Signalen = [],
        Signaalcodes = [],
        EersteSignaal = null,
        VernietigenVanaf = null,
    };

    /// <param name="id">The household.</param>
    /// <param name="boekingen">Its facts with the values that hold.</param>
    /// <param name="bewaarjaren">How many years the gemeente keeps a dossier after its last change.</param>
    public static Dossierdocument Van(Guid id, IReadOnlyList<Boeking> boekingen, int bewaarjaren = Bewaartermijn.Jaren)
    {
        var huishouden = Huishouden.Fold(id, boekingen);
        var signalen = Aandachtspunten.Signalen.Van(id, boekingen);
        var traject = huishouden.Trajecten[^1];
        var kring = Kringbeeld.Van(huishouden, boekingen);
        return new Dossierdocument
        {
            Id = id,
            Versie = boekingen.Max(b => b.Versie),
            Toekomsttuin = traject.Aanmelding.Toekomsttuin,
            Status = Code.Van(Dossierstatussen.Van(huishouden)),
            Traject = traject.Nummer,
            Anoniem = huishouden.Anoniem,
            Regime = huishouden.Traject?.Regime is { } regime ? Code.Van(regime) : null,
            Toekomsttuinen = [.. huishouden.Trajecten.Select(t => t.Aanmelding.Toekomsttuin).Distinct()],
            Signalen = signalen,
            Signaalcodes = [.. signalen.Select(s => Code.Van(s.Code)).Distinct()],
            EersteSignaal = signalen is [var eerste, ..] ? eerste.Sinds.DayNumber : null,
            Kring = kring,
            Lezers = [.. kring.Lezers()],
            VernietigenVanaf = Bewaartermijn.Voorbij(boekingen, bewaarjaren).DayNumber,
            Bijdrage = Monitorbijdrage.Van(boekingen),
        };
    }
}
