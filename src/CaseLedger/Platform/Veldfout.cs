namespace CaseLedger.Platform;

/// <summary>What is wrong with one field of a body.</summary>
/// <param name="Pad">JSON pointer; empty for the body as a whole.</param>
/// <param name="Melding">Dutch, says what to do.</param>
internal sealed record Veldfout(string Pad, string Melding);
