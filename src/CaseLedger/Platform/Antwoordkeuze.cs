namespace CaseLedger.Platform;

/// <summary>The answer has one of these shapes, by who asks.</summary>
internal sealed record Antwoordkeuze(params IReadOnlyList<Type> Vormen);
