namespace CaseLedger.Platform;

/// <summary>How a registration ended.</summary>
internal abstract record Uitkomst;

/// <summary>It was recorded.</summary>
/// <param name="Huishouden">The stream.</param>
/// <param name="Registratie">The first event.</param>
/// <param name="Versie">The stream's version after it.</param>
/// <param name="Locatie">Where it can be read back.</param>
/// <param name="Antwoord">The JSON of the answer.</param>
/// <param name="Herhaald">True when it was recorded by an earlier request with the same key.</param>
internal sealed record Vastgelegd(Guid Huishouden, Guid Registratie, long Versie, string Locatie, byte[] Antwoord, bool Herhaald) : Uitkomst;

/// <summary>Nothing was recorded.</summary>
internal sealed record Geweigerd(Probleem Probleem) : Uitkomst;
