namespace CaseLedger.Verifier.Output;

/// <summary>The language of what is printed.</summary>
internal enum Language
{
    Nl,
    En,
}

/// <summary>One sentence in both languages; <c>{0}</c> and on are filled in.</summary>
internal sealed record Sentence(string Nl, string En)
{
    public string In(Language language, params object?[] values) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, language == Language.Nl ? Nl : En, values);
}
