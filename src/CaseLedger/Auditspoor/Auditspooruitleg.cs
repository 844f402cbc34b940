namespace CaseLedger.Auditspoor;

/// <summary>What the chain shows, and what it cannot: the same words on every page.</summary>
internal static class Auditspooruitleg
{
    public static Html Html { get; } = Platform.Html.Van($"""
        <section class="uitleg">
        <h2>Wat dit laat zien</h2>
        <ul>
        <li>Alle registraties staan op volgorde van vastleggen, zoals ze toen zijn vastgelegd. Een fout wordt hersteld met een nieuwe registratie. De eerste blijft staan.</li>
        <li>Bij ‘gebeurd’ staat wanneer iets was, volgens wie het vastlegde. Bij ‘vastgelegd’ staat wanneer het in het dossier kwam, volgens de klok van de dienst.</li>
        <li>Iedere registratie heeft een hash: een getal dat uit de inhoud is berekend (SHA-256). In de inhoud zit ook de hash van de vorige registratie. Zo ontstaat een keten. Wie iets verandert, weghaalt, tussenvoegt of verplaatst, breekt de keten.</li>
        <li>Alle hashes samen staan in een controlepunt met een handtekening. Wie een controlepunt heeft bewaard, ontdekt altijd of er daarvóór iets is veranderd. Dat kan zonder ons: vraag de bundel op (export) en controleer die met <code>caseledger-verify</code>.</li>
        </ul>
        <h2>Wat dit niet laat zien</h2>
        <ul>
        <li>Of wat er staat ook waar was toen het werd vastgelegd.</li>
        <li>Wat nooit is vastgelegd.</li>
        <li>Deze pagina is zelf geen bewijs: zij toont de hashes, maar rekent ze niet na. Dat doet u met de bundel.</li>
        <li>Wat na het laatste controlepunt kwam, steunt tot het volgende controlepunt alleen op de database.</li>
        </ul>
        </section>
        """);
}
