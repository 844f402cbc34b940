using CaseLedger.Veiligheid;

namespace CaseLedger.Uitstroom;

/// <summary>After uitstroom somebody asked how it goes, as was agreed.</summary>
[Feit("NazorgContactGeregistreerd")]
internal sealed record NazorgContactGeregistreerd : IFeit
{
    public Veiligheidsoordeel? Oordeel { get; init; }

    /// <summary>What follows; sealed.</summary>
    public Verzegeld<string>? Vervolg { get; init; }

    public string Titel => "Nazorgcontact";

    public string Samenvatting => Oordeel is { } oordeel ? $"Oordeel: {Code.Woorden(oordeel)}." : "Er was contact na de uitstroom.";
}
