using FluentValidation;
using FluentValidation.Results;

namespace CaseLedger.Platform;

/// <summary>An act as the pipeline sees it.</summary>
internal abstract class Handeling
{
    /// <summary>As <see cref="IHandeling{TVerzoek}.Resource"/>: <c>maatregelen/{maatregelId}/beeindigingen</c>.</summary>
    public required string Resource { get; init; }

    /// <summary>As <see cref="IHandeling{TVerzoek}.Doet"/>.</summary>
    public required IReadOnlyList<string> Doet { get; init; }

    /// <summary>The class of the act; its name is the operation's.</summary>
    public required Type Soort { get; init; }

    /// <summary>As <see cref="IHandeling{TVerzoek}.VanDienst"/>.</summary>
    public required bool VanDienst { get; init; }

    /// <summary>The type of the body.</summary>
    public abstract Type Verzoek { get; }

    /// <summary>The resource without placeholders, as an import names it: <c>maatregelen/beeindigingen</c>.</summary>
    public string Naam => string.Join('/', Resource.Split('/').Where(d => !d.StartsWith('{')));

    /// <summary>The fields of the body that the URL gives: <c>maatregelId</c>.</summary>
    public IReadOnlyList<string> Plaatshouders => [.. Resource.Split('/').Where(d => d.StartsWith('{')).Select(d => d.Trim('{', '}'))];

    /// <summary>What the form of a body can be told to lack.</summary>
    public abstract IEnumerable<string> Vormmeldingen { get; }

    /// <summary>Whether a stored fact is one of this act.</summary>
    public abstract bool Hoort(IFeit feit);

    public abstract Besluit Decide(object verzoek, Huishouden huishouden, Context context);

    /// <summary>The facts of a body, for one that is not recorded by itself.</summary>
    public Besluit Bepaal(object verzoek, Huishouden huishouden, Context context) => Decide(verzoek, huishouden, context);

    /// <summary>Checks the form of a body that happened on a local day.</summary>
    public abstract ValidationResult Controleer(object verzoek, DateOnly dag);
}

internal sealed class Handeling<THandeling, TVerzoek>(IValidator? eisen) : Handeling
    where THandeling : IHandeling<TVerzoek>
    where TVerzoek : class
{
    public override Type Verzoek => typeof(TVerzoek);

    public override IEnumerable<string> Vormmeldingen => eisen?.CreateDescriptor().Rules.SelectMany(r => r.Components).Select(c => c.GetUnformattedErrorMessage()) ?? [];

    public override bool Hoort(IFeit feit) => feit is TVerzoek;

    public override Besluit Decide(object verzoek, Huishouden huishouden, Context context) =>
        THandeling.Decide((TVerzoek)verzoek, huishouden, context);

    public override ValidationResult Controleer(object verzoek, DateOnly dag) =>
        eisen is null ? new ValidationResult() : Vormeisen<TVerzoek>.Controleer(eisen, (TVerzoek)verzoek, dag);
}
