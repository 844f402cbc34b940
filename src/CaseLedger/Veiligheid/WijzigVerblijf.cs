using FluentValidation;

namespace CaseLedger.Veiligheid;

/// <summary>Leden go to live somewhere else, or come home.</summary>
internal sealed class WijzigVerblijf : IHandeling<VerblijfGewijzigd>
{
    public static string Resource => "verblijfswijzigingen";

    public static Besluit Decide(VerblijfGewijzigd verblijf, Huishouden huishouden, Context context) => Besluit.Van(verblijf);
}

internal sealed class VerblijfGewijzigdEisen : Vormeisen<VerblijfGewijzigd>
{
    public VerblijfGewijzigdEisen() => RuleFor(v => v.Leden).NotEmpty().WithMessage("Noem voor wie.");
}
