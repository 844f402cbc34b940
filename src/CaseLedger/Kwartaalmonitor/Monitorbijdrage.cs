using CaseLedger.Bewaring;
using CaseLedger.Maatregelen;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>
/// What one household contributes to the monitors of all quarters: codes, days, counts and yes or no; no names, nothing
/// sealed. Stored beside the dossier, so that a quarter is computed without reading facts.
/// </summary>
internal sealed record Monitorbijdrage
{
    /// <summary>In the order in which they opened.</summary>
    public required IReadOnlyList<Trajectbijdrage> Trajecten { get; init; }

    /// <summary>Forms of violence known in the dossier, since when.</summary>
    public required IReadOnlyList<Geweldbijdrage> Geweld { get; init; }

    /// <summary>What all facts of a household come to. Pure; late facts and corrections give another answer, not an addition.</summary>
    /// <param name="boekingen">All facts of one household with the values that hold, in any order; dates of birth must be readable, or erased.</param>
    public static Monitorbijdrage Van(IReadOnlyList<Boeking> boekingen)
    {
        var geordend = Huishouden.Ordenen(boekingen.Where(b => !b.IsIngetrokken));
        var leden = Huishouden.Fold(Guid.Empty, boekingen).Leden;
        var zonderVerzoek = geordend.TakeWhile(b => b.Feit is not RaadOmToetsingVerzocht).Select(b => b.Id).ToHashSet();
        var bewaard = geordend.Select(b => b.Feit).OfType<IVernietigd>().SelectMany(v => v.ZonderMinderjarigen).DistinctBy(z => z.Aanmelding).ToDictionary(z => z.Aanmelding, z => z.Zonder);
        var verlopen = Trajectverloop.Verdeel(geordend);
        return new Monitorbijdrage
        {
            Trajecten = [.. verlopen.Select(v => Trajectbijdrage.Van(v, Volgende(v, verlopen), leden, zonderVerzoek, bewaard))],
            Geweld = Geweldbijdrage.Uit(geordend),
        };
    }

    /// <summary>The trajecten of one toekomsttuin, by its code.</summary>
    public IReadOnlyList<Trajectbijdrage> In(string toekomsttuin) => [.. Trajecten.Where(t => t.Toekomsttuin == toekomsttuin)];

    /// <summary>The day on which a later traject of the same toekomsttuin began to run.</summary>
    private static DateOnly? Volgende(Trajectverloop verloop, IReadOnlyList<Trajectverloop> verlopen) => verlopen
        .Where(v => v.Nummer > verloop.Nummer && v.Aanmelding.Toekomsttuin == verloop.Aanmelding.Toekomsttuin)
        .Select(v => v.EersteRegime)
        .FirstOrDefault(dag => dag is not null);
}
