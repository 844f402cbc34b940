namespace CaseLedger.Tandem;

/// <summary>A partner gets on the tandem or steps off.</summary>
internal record Tandemwisseling
{
    public required Tandemstap Soort { get; init; }

    /// <summary>Who gets on.</summary>
    public Professional? Professional { get; init; }

    public Tandemrol? Rol { get; init; }

    /// <summary>What for; sealed.</summary>
    public Verzegeld<string>? Doel { get; init; }

    /// <summary>By which day it is looked at again.</summary>
    public DateOnly? EvaluatieVoor { get; init; }

    /// <summary>Whether the partner helps outside its regular product.</summary>
    public bool? BuitenRegulierProduct { get; init; }

    /// <summary>Who steps off.</summary>
    public DeelnemerId? DeelnemerId { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }

    public IFeit AlsFeit() => Soort == Tandemstap.ErbijGehaald
        ? new BeschermpartnerErbijGehaald(this)
        : new BeschermpartnerAfgestapt(this);
}

internal enum Tandemstap
{
    /// <summary>A partner came on the tandem.</summary>
    ErbijGehaald,
    /// <summary>A partner stepped off.</summary>
    Afgestapt,
}

internal enum Tandemrol
{
    /// <summary>Gives advice.</summary>
    Meedenken,
    /// <summary>Works with the household beside the lokale team.</summary>
    SamenOptrekken,
    /// <summary>Carries out a maatregel.</summary>
    UitvoeringMaatregel,
}
