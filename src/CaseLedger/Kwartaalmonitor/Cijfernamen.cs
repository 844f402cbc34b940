namespace CaseLedger.Kwartaalmonitor;

/// <summary>The Dutch names of the rows within a question, as a reader of the report reads them.</summary>
internal static class Cijfernamen
{
    public static string Naam(this Regime vorm) => vorm switch
    {
        Regime.AdviesEnConsult => "Advies en/of consult",
        Regime.MetToestemming => "Met toestemming (groen)",
        Regime.MetBevoegdheden => "Met bevoegdheden (oranje)",
        Regime.MetJuridischeMaatregel => "Met juridische maatregel (rood)",
        _ => "Anders",
    };

    public static string Naam(this Maatregelrij rij) => rij switch
    {
        Maatregelrij.VerzoekTotToetsing => "Verzoek tot toetsing aan de Raad voor de Kinderbescherming",
        Maatregelrij.Ondertoezichtstelling => "Ondertoezichtstelling, ook voorlopig",
        Maatregelrij.MachtigingUithuisplaatsing => "Machtiging uithuisplaatsing",
        Maatregelrij.GezagsbeeindigendeMaatregel => "Gezagsbeëindigende maatregel",
        Maatregelrij.TijdelijkHuisverbod => "Tijdelijk huisverbod",
        Maatregelrij.Contactverbod => "Contactverbod",
        _ => "Reclassering of jeugdreclassering",
    };

    public static string Naam(this Leefgebied leefgebied) => leefgebied == Leefgebied.Financien ? "Financiën" : Zin(Code.Woorden(leefgebied));

    public static string Naam(this Geweldsvorm vorm) => vorm switch
    {
        Geweldsvorm.ExPartnergeweld => "Geweld door een ex-partner",
        Geweldsvorm.Overig => "Andere vorm van geweld",
        _ => Zin(Code.Woorden(vorm)),
    };

    /// <summary>The code of a toekomsttuin or regio as a name: <c>gooi-en-vechtstreek</c> is Gooi en Vechtstreek.</summary>
    public static string Plaats(string code) => string.Join(' ', code.Split('-', StringSplitOptions.RemoveEmptyEntries)
        .Select((woord, i) => i > 0 && woord is "en" or "aan" or "de" or "den" or "der" or "van" or "op" or "bij" or "in" ? woord : Zin(woord)));

    /// <summary>As in a heading: <c>4e kwartaal 2024</c>.</summary>
    public static string Voluit(this Kwartaal kwartaal) => $"{kwartaal.Nummer}e kwartaal {kwartaal.Jaar}";

    private static string Zin(string woorden) => $"{char.ToUpperInvariant(woorden[0])}{woorden[1..]}";
}
