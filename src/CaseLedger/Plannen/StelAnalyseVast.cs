using FluentValidation;

namespace CaseLedger.Plannen;

/// <summary>An analysis is agreed on.</summary>
internal sealed class StelAnalyseVast : IHandeling<AnalyseVastgesteld>
{
    public static string Resource => "analyses";

    public static Besluit Decide(AnalyseVastgesteld analyse, Huishouden huishouden, Context context) => Besluit.Van(analyse);
}

internal sealed class AnalyseVastgesteldEisen : Vormeisen<AnalyseVastgesteld>
{
    public AnalyseVastgesteldEisen() => RuleFor(a => a.Instrument).MaximumLength(100).WithMessage("Hooguit 100 tekens.");
}
