using CaseLedger.Maatregelen;
using CaseLedger.Tandem;

namespace CaseLedger;

/// <summary>A maatregel as it stands.</summary>
internal sealed record Maatregel(Guid Id, MaatregelGeregistreerd Feit, DateOnly Ingang)
{
    public bool IsBeeindigd { get; init; }

    /// <summary>The latest last day, verlengingen included.</summary>
    public DateOnly? GeldigTot { get; init; } = Feit.GeldigTot;

    /// <summary>Runs from its first day until it is ended or its last day has passed.</summary>
    public bool Loopt(DateOnly dag) => !IsBeeindigd && Ingang <= dag && (GeldigTot is not { } tot || dag <= tot);
}

/// <summary>The maatregelen of a household, as far as they happened.</summary>
internal sealed class Maatregelstand
{
    private readonly List<Maatregel> maatregelen = [];

    public IReadOnlyList<Maatregel> Alle => maatregelen;

    public IEnumerable<Maatregel> Lopend(DateOnly dag) => maatregelen.Where(m => m.Loopt(dag));

    public bool Loopt(Guid id, DateOnly dag) => Zoek(id)?.Loopt(dag) == true;

    /// <summary>Whether a professional carries out a maatregel that runs.</summary>
    public bool VoertUit(string professionalId, DateOnly dag) =>
        Lopend(dag).Any(m => m.Feit.Uitvoerder?.ProfessionalId == professionalId);

    /// <summary>Whether the household was heard about this professional carrying out a maatregel (R06).</summary>
    public bool IsInOverlegMet(string professionalId) =>
        maatregelen.Exists(m => m.Feit.InOverlegMetHuishouden == true && m.Feit.Uitvoerder?.ProfessionalId == professionalId);

    /// <summary>Whether a deelnemer carries out this maatregel: named in it, or from the same organisation and on the tandem for it.</summary>
    public bool IsUitvoerder(Guid id, Deelnemer deelnemer) =>
        Zoek(id) is { } maatregel
        && (maatregel.Feit.Uitvoerder?.ProfessionalId == deelnemer.Professional.ProfessionalId
            || (deelnemer.Rol == Tandemrol.UitvoeringMaatregel
                && (maatregel.Feit.Uitvoerder is not { } uitvoerder || uitvoerder.Organisatie == deelnemer.Professional.Organisatie)));

    public void Neem(Guid id, MaatregelGeregistreerd feit, DateOnly dag) => maatregelen.Add(new Maatregel(id, feit, feit.Ingangsdatum ?? dag));

    public void Beeindig(Guid id) => Wijzig(id, m => m with { IsBeeindigd = true });

    public void Verleng(Guid id, DateOnly tot) => Wijzig(id, m => m.GeldigTot > tot ? m : m with { GeldigTot = tot });

    private void Wijzig(Guid id, Func<Maatregel, Maatregel> wijziging)
    {
        var plaats = maatregelen.FindIndex(m => m.Id == id);
        if (plaats >= 0)
        {
            maatregelen[plaats] = wijziging(maatregelen[plaats]);
        }
    }

    private Maatregel? Zoek(Guid id) => maatregelen.Find(m => m.Id == id);
}
