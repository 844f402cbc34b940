namespace CaseLedger.Kwartaalmonitor;

/// <summary>The charts of the report.</summary>
internal static class Verloopgrafieken
{
    private static IReadOnlyList<Reeks> Betrokkenheid { get; } = [.. Enum.GetValues<Regime>().Select((v, i) => new Reeks(v.Naam(), Patronen.Van(v), $"/vormen/{i}/huishoudens"))];

    public static Html Huishoudens(IReadOnlyList<Kolom> kwartalen) => Kolomgrafiek.Van(new Grafiekgegevens(
        "verloop",
        "Huishoudens per kwartaal",
        "Het getal boven een kolom is het aantal huishoudens.",
        "Kwartaal",
        kwartalen,
        [new("Kregen ondersteuning", Patronen.Blauw, "/totaal"), new("Aangemeld", Patronen.Lichtblauw, "/aangemeld"), new("Betrokkenheid gestopt", Patronen.Wit, "/beeindigd")]));

    public static Html Vormen(IReadOnlyList<Kolom> kwartalen) => Stapelgrafiek.Van(new Grafiekgegevens(
        "vormen",
        "Vormen van betrokkenheid per kwartaal",
        "Elk vlak is het aantal huishoudens in een vorm. Een huishouden met twee vormen zit in twee vlakken.",
        "Kwartaal",
        kwartalen,
        Betrokkenheid));

    public static Html Maatregelen(IReadOnlyList<Kolom> kwartalen) => Kolomgrafiek.Van(new Grafiekgegevens(
        "maatregelen",
        "Maatregel overwogen en ingezet",
        "Links de aangemelde huishoudens voor wie een maatregel werd overwogen (E), rechts de huishoudens met een maatregel die in dat kwartaal is ingezet (F). Dat hoeven niet dezelfde huishoudens te zijn.",
        "Kwartaal",
        kwartalen,
        [new("Overwogen bij aanmelding (E)", Patronen.Lichtblauw, "/maatregelOverwogen/aantal"), new("Ingezet (F)", Patronen.Rood, "/maatregelen/huishoudensMetMaatregel")]));

    public static Html Tuinen(IReadOnlyList<Kolom> tuinen) => Stapelgrafiek.Van(new Grafiekgegevens(
        "tuinen",
        "Vormen van betrokkenheid per toekomsttuin",
        "Elk vlak is het aantal huishoudens in een vorm.",
        "Toekomsttuin",
        tuinen,
        Betrokkenheid));
}
