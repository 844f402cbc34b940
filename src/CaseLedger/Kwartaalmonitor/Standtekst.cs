using System.Globalization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>How firm the figures are, in sentences.</summary>
internal static class Standtekst
{
    public const string Nulmeting = "De nulmeting laat zien hoe het was voordat de toekomsttuin begon. Deze cijfers zijn overgenomen uit een andere bron en niet hier geteld.";

    public static string Van(Kwartaalmonitorweergave weergave) => $"{Kort(weergave)} {Positie(weergave)}";

    /// <summary>The first sentence of it.</summary>
    public static string Kort(Kwartaalmonitorweergave weergave) => weergave.Stand switch
    {
        Monitorstand.Voorlopig => $"Voorlopige cijfers: het kwartaal loopt nog tot en met {weergave.Peildatum.Voluit()}.",
        Monitorstand.Vastgesteld when weergave.VastgesteldOp is { } op => $"Cijfers vastgesteld op {op.Dag().Voluit()}{Keer(weergave.Vaststelling)}.",
        Monitorstand.Vastgesteld => "Vastgestelde cijfers.",
        _ => "Actuele cijfers: het kwartaal is voorbij, maar nog niet vastgesteld.",
    };

    private static string Keer(Vaststellingweergave? vaststelling) => vaststelling is { Versie: > 1 } ? $" (versie {vaststelling.Versie.ToString(CultureInfo.InvariantCulture)})" : string.Empty;

    private static string Positie(Kwartaalmonitorweergave weergave) =>
        $"Peildatum {weergave.Peildatum.Voluit()}. Meegeteld is alles tot en met nummer {weergave.Positie.ToString(CultureInfo.InvariantCulture)} in het grootboek.";
}
