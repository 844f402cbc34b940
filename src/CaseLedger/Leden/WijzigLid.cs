using FluentValidation;

namespace CaseLedger.Leden;

/// <summary>A lid changes, leaves, or comes back.</summary>
internal sealed class WijzigLid : IHandeling<LidGewijzigd>
{
    public static string Resource => "leden/{lidId}/wijzigingen";

    public static Besluit Decide(LidGewijzigd wijziging, Huishouden huishouden, Context context) => Besluit.Van(wijziging);
}

internal sealed class LidGewijzigdEisen : Vormeisen<LidGewijzigd>
{
    public LidGewijzigdEisen()
    {
        RuleFor(w => w).Must(w => Geboorten(w) > 0 || w is not { Inwonend: null, Naam: null, DeelVanHuishoudenSinds: null, VertrokkenOp: null })
            .WithMessage("Noem minstens één gegeven dat verandert.");
        RuleFor(w => w).Must(w => Geboorten(w) <= 1).WithMessage("Geef hooguit één van de drie: geboortedatum, geboortejaar of verwachteGeboortedatum.");
        RuleFor(w => w.Geboortejaar).Must(j => j is null || j.Waarde is >= Dagen.EersteJaar and <= Dagen.LaatsteJaar).WithMessage(Dagen.BuitenBereik);
    }

    private static int Geboorten(LidGewijzigd w) => new object?[] { w.Geboortedatum, w.Geboortejaar, w.VerwachteGeboortedatum }.Count(x => x is not null);
}
