namespace CaseLedger;

/// <summary>A member of the household. Wherever it stands in a fact, rule R27 sees to it that the lid is known.</summary>
internal readonly record struct LidId(Guid Id)
{
    public override string ToString() => Id.ToString("D");
}

/// <summary>A reference to an earlier registration of this household that is a <typeparamref name="T"/> (rule R27): a fact, or what facts have in common.</summary>
internal readonly record struct Verwijzing<T>(Guid Id) : IVerwijzing
    where T : class
{
    Type IVerwijzing.Soort => typeof(T);
}

/// <summary>A reference, whatever it points to.</summary>
internal interface IVerwijzing
{
    Guid Id { get; }

    Type Soort { get; }
}

/// <summary>Somebody on the tandem: the registration that brought a partner in, or the word <c>lokaalTeam</c>.</summary>
internal readonly record struct DeelnemerId(Guid? Id)
{
    public const string LokaalTeamCode = "lokaalTeam";

    public static DeelnemerId LokaalTeam => default;

    public bool IsLokaalTeam => Id is null;

    public override string ToString() => Id?.ToString("D") ?? LokaalTeamCode;
}
