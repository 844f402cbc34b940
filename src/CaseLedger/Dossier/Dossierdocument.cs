using CaseLedger.Kwartaalmonitor;

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

    public required Dossierstatus Status { get; init; }

    public required int Traject { get; init; }

    public required bool Anoniem { get; init; }

    public Regime? Regime { get; init; }

    /// <summary>Codes of the toekomsttuinen of all trajecten.</summary>
    public required IReadOnlyList<string> Toekomsttuinen { get; init; }

    /// <summary>What this household adds to the monitors.</summary>
    public required Monitorbijdrage Bijdrage { get; init; }

    public static Dossierdocument Van(Guid id, IReadOnlyList<Boeking> boekingen)
    {
        var huishouden = Huishouden.Fold(id, boekingen);
        var traject = huishouden.Trajecten[^1];
        return new Dossierdocument
        {
            Id = id,
            Versie = boekingen.Max(b => b.Versie),
            Toekomsttuin = traject.Aanmelding.Toekomsttuin,
            Status = Dossierstatussen.Van(huishouden),
            Traject = traject.Nummer,
            Anoniem = huishouden.Anoniem,
            Regime = huishouden.Traject?.Regime,
            Toekomsttuinen = [.. huishouden.Trajecten.Select(t => t.Aanmelding.Toekomsttuin).Distinct()],
            Bijdrage = Monitorbijdrage.Van(boekingen),
        };
    }
}
