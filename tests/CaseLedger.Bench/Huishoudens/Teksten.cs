namespace CaseLedger.Bench.Huishoudens;

/// <summary>Sentences as professionals write them, of a length that a dossier has.</summary>
internal static class Teksten
{
    private static readonly string[] Zinnen =
    [
        "Moeder vertelt dat de weken na de verhuizing onrustig waren en dat de kinderen slecht slapen.",
        "Wij spraken aan de keukentafel over wat er moet veranderen voordat het weekend begint.",
        "Vader belt zelf terug en wil meewerken, maar niet samen aan tafel.",
        "School ziet dat het kind vaker afwezig is en zich terugtrekt in de groep.",
        "Afgesproken is dat oma op dinsdag en donderdag de kinderen ophaalt.",
        "De schulden blijven de grootste zorg; de aanvraag voor bewindvoering ligt klaar.",
        "Er is geen alcohol in huis gevonden en beide ouders waren nuchter.",
        "De buurvrouw houdt een oogje in het zeil en belt als het weer misgaat.",
        "Het veiligheidsplan hangt op de koelkast en is samen doorgenomen.",
        "Wij wogen de zorgen samen en vonden dat hulp met instemming nu genoeg is.",
        "De huisarts bevestigt de verwijzing; de wachttijd is zes weken.",
        "Het gesprek liep hoog op en is na een half uur gestopt, morgen gaan wij verder.",
        "Kind zegt het fijn te vinden dat het thuis rustiger is dan voor de zomer.",
        "Wij komen volgende week terug en bespreken dan of het plan werkt.",
    ];

    /// <summary>A line: a reason, a subject.</summary>
    public static string Kort(this Lot lot) => lot.Een(Zinnen);

    /// <summary>A report of two to six sentences.</summary>
    public static string Verslag(this Lot lot) => string.Join(' ', Enumerable.Range(0, lot.Tussen(2, 6)).Select(_ => lot.Een(Zinnen)));
}
