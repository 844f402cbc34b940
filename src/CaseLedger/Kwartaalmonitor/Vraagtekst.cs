namespace CaseLedger.Kwartaalmonitor;

/// <summary>A question of the monitor and what its answer means, for a reader who does not know the work.</summary>
/// <param name="Rij">Which.</param>
/// <param name="Vraag">The question.</param>
/// <param name="Uitleg">What is counted, and what it says.</param>
internal sealed record Vraagtekst(Monitorrij Rij, string Vraag, string Uitleg)
{
    /// <summary>In the order of the report.</summary>
    public static IReadOnlyList<Vraagtekst> Alle { get; } =
    [
        new(Monitorrij.Totaal, "Hoeveel huishoudens kregen ondersteuning?", "Elk huishouden dat dit kwartaal minstens één dag begeleiding had, telt één keer. Tegen dit aantal zetten wij de andere cijfers af."),
        new(Monitorrij.Wachtend, "Hoeveel huishoudens wachtten nog?", "Deze huishoudens waren aangemeld, maar op de laatste dag van het kwartaal was hun begeleiding nog niet begonnen. Zij tellen niet mee in het aantal hierboven."),
        new(Monitorrij.A, "Hoeveel huishoudens zijn aangemeld?", "Wij tellen elk huishouden dat dit kwartaal werd aangemeld één keer, ook als het vaker werd aangemeld. Anonieme aanmeldingen tellen mee."),
        new(Monitorrij.B, "Bij hoeveel huishoudens is de betrokkenheid gestopt?", "Dit zijn huishoudens die na de start van de toekomsttuin zijn aangemeld en van wie de begeleiding dit kwartaal eindigde. Wie stopte voordat er iets was begonnen, staat er los naast."),
        new(Monitorrij.C, "Hoeveel aangemelde huishoudens hadden geen kinderen onder de 18?", "Hiervoor kijken wij naar de dag van de aanmelding. Een kind dat bij het huishouden hoort telt mee, ook als het ergens anders slaapt. Het aandeel laat zien of de toekomsttuin ook deze huishoudens bereikt."),
        new(Monitorrij.D, "Welke vormen van betrokkenheid waren er, en hoeveel inzet?", "Een huishouden kan in één kwartaal meer vormen hebben gehad. Het telt dan bij elke vorm mee; de vormen samen zijn dus soms meer dan het totaal. De inzet is licht bij minder dan 1 uur per week, middel vanaf 1 uur en zwaar vanaf 4 uur per week."),
        new(Monitorrij.E, "Bij hoeveel aangemelde huishoudens werd een maatregel overwogen?", "Bij deze huishoudens waren de zorgen over de veiligheid op het moment van aanmelden zo groot, dat het lokale team aan een beschermingsmaatregel dacht. Het getal staat naast vraag F: wat is er daarna echt ingezet? Overwegen leidde vroeger ook niet altijd tot een maatregel."),
        new(Monitorrij.F, "Welke maatregelen zijn vanuit de toekomsttuin ingezet?", "Het gaat om nieuwe maatregelen waar de toekomsttuin om vroeg of aan meewerkte. Een maatregel die al liep, of die wordt verlengd, telt niet mee. Het percentage laat verzoeken aan de Raad en uithuisplaatsingen weg, omdat die bij een andere maatregel horen en anders dubbel tellen."),
        new(Monitorrij.Problematiek, "Wat speelt er in de huishoudens?", "Dit is wat er aan het eind van het kwartaal bekend was over de huishoudens die ondersteuning kregen. In één huishouden kan meer spelen. Wat niet voorkwam staat er niet bij."),
        new(Monitorrij.G, "Wat maken professionals mee?", "Wat valt op in het nieuwe werken, en wat betekent dat voor het werk zelf?"),
        new(Monitorrij.H, "Hoe werkt de Top3-methodiek?", "Wat vraagt deze manier van werken van de professional, en wat heeft het gezin eraan?"),
        new(Monitorrij.I, "Wat maken de huishoudens mee?", "Wat merken gezinnen zelf van de hulp? Dit wordt liefst in een gesprek gevraagd."),
        new(Monitorrij.J, "Hielp het professionals om met een ervaringsdeskundige samen te werken?", "Professionals antwoorden ja of nee. Bij ja vertellen zij waar de meerwaarde in zat."),
        new(Monitorrij.K, "Wat betekende de ervaringsdeskundige voor het huishouden?", "De huishoudens vertellen zelf wat dit contact voor hen en hun gezin deed."),
    ];

    /// <summary>The question with its letter: <c>A. Hoeveel …</c></summary>
    public string Kop => Code.Van(Rij) is { Length: 1 } letter ? $"{letter}. {Vraag}" : Vraag;
}
