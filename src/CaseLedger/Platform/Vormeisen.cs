using FluentValidation;

namespace CaseLedger.Platform;

/// <summary>Form of a body: what can be seen without the dossier (400). Messages are Dutch and say what to do.</summary>
internal abstract class Vormeisen<T> : AbstractValidator<T>
{
    /// <summary>The local day of <c>gebeurdOp</c> of the body that is being checked.</summary>
    protected static DateOnly Gebeurtenisdag(IValidationContext context) => (DateOnly)context.RootContextData[nameof(Gebeurtenisdag)];

    /// <summary>Checks a body.</summary>
    public static FluentValidation.Results.ValidationResult Controleer(IValidator validator, T verzoek, DateOnly dag)
    {
        var context = new ValidationContext<T>(verzoek);
        context.RootContextData[nameof(Gebeurtenisdag)] = dag;
        return validator.Validate(context);
    }
}
