using System.Text.Json;
using CaseLedger.Platform;

namespace CaseLedger.Specs;

/// <summary>What became of a request: faults of form (400), or the verdict of the rules.</summary>
internal sealed record Uitkomst(Verzoek Verzoek, DateTimeOffset Moment, IReadOnlyList<Veldfout> Fouten, Toetsing? Toetsing)
{
    /// <summary>Why it is refused at its own moment; null when it is not.</summary>
    public (bool Overbodig, IReadOnlyList<Regel> Regels)? Weigering => Toetsing is not { Nieuw.Count: > 0 } ? null : Naleving.Weiger(Toetsing.Gebroken, Toetsing.Afwijking);

    public bool IsVastgelegd => Fouten.Count == 0 && Weigering is null && Toetsing!.Later is null;

    /// <summary>Reads, checks and weighs a body exactly as the pipeline does.</summary>
    public static Uitkomst Van(Verzoek verzoek, DateTimeOffset moment, Guid huishouden, IReadOnlyList<Boeking> bestaand)
    {
        var handeling = Handelingen.Met(verzoek.Soort) ?? throw new InvalidOperationException($"Geen handeling '{verzoek.Soort}'.");
        var (inhoud, fout) = Lezer.Ontleed(JsonSerializer.SerializeToUtf8Bytes(verzoek.Inhoud));
        if (fout is not null)
        {
            return new Uitkomst(verzoek, moment, [fout], null);
        }

        var (lichaam, aanhef, fouten) = Lezer.Lees(inhoud!, handeling.Verzoek);
        if (fouten.Count > 0)
        {
            return new Uitkomst(verzoek, moment, fouten, null);
        }

        var vorm = new AanhefEisen().Validate(aanhef!).Errors.Concat(handeling.Controleer(lichaam!, aanhef!.GebeurdOp.Dag()).Errors)
            .Select(e => new Veldfout(Vormcontrole.Wijzer(e.PropertyName), e.ErrorMessage)).ToList();
        var toetsing = vorm.Count > 0 ? null : Toetsing.Toets(
            handeling, lichaam!, () => Registratie(Lezer.Lees(inhoud!, handeling.Verzoek).Aanhef!, verzoek.Vastlegger), huishouden, bestaand, Identiteit.Nieuw);
        return new Uitkomst(verzoek, moment, toetsing is null ? vorm : toetsing.Fouten, toetsing);
    }

    /// <summary>For the message of a spec that fails.</summary>
    public override string ToString() => this switch
    {
        { Fouten.Count: > 0 } => $"400: {string.Join("; ", Fouten.Select(f => $"{f.Pad}: {f.Melding}"))}",
        { Weigering: { } weigering } => $"409 {(weigering.Overbodig ? "overbodige afwijking " : string.Empty)}{Ids(weigering.Regels)}",
        { Toetsing.Later: { } later } => $"409 {Ids(later.Regels)} bij de latere {later.Boeking.Feit.Titel}",
        _ => "201",
    };

    private static string Ids(IEnumerable<Regel> regels) => string.Join(", ", regels.Select(r => r.Id));

    private static Registratie Registratie(Aanhef aanhef, Vakmens vastlegger) => new()
    {
        GebeurdOp = aanhef.GebeurdOp,
        VastgelegdOp = aanhef.GebeurdOp,
        Door = vastlegger.AlsDoor(),
        Envelop = aanhef.AlsEnvelop(),
    };
}
