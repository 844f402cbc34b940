using System.Globalization;

namespace CaseLedger.Ledger.Bundles;

/// <summary>What a bundle says of itself, in Dutch, for who finds it without knowing what it is.</summary>
internal static class ReadMe
{
    public static string Text(Bundle bundle) => string.Create(CultureInfo.InvariantCulture, $"""
        Dit is een uitdraai van het auditspoor van één dossier uit CaseLedger.
        Met dit bestand kunt u zelf nagaan dat er in het dossier niets is veranderd,
        weggelaten of later tussengevoegd. U heeft CaseLedger daarvoor niet nodig.

        Wat zit erin
          entries.ndjson   de {bundle.Entries.Count} vastgelegde stappen, één per regel, precies zoals ze zijn vastgelegd
          proofs/          per stap het bewijs dat zij in het controlepunt zit
          checkpoint.txt   het ondertekende controlepunt
          keys.txt         de openbare sleutels waarmee u de handtekening controleert
          consistency/     als erom gevraagd is: het bewijs dat een ouder controlepunt bij hetzelfde grootboek hoort

        Hoe controleert u het
          caseledger-verify BUNDEL.zip --key SLEUTELS.txt --checkpoint CONTROLEPUNT.txt

          --key         De openbare sleutels, die u langs een andere weg heeft gekregen dan met deze bundel.
                        Zonder --key gebruikt het programma keys.txt. Dan weet u alleen dat de bundel bij zichzelf past,
                        niet van wie zij komt.
          --checkpoint  Een ouder controlepunt dat u zelf heeft bewaard. Het programma gaat na dat het dossier
                        daarna niet is herschreven. Vraag de bundel daarvoor op met ?vanaf=GROOTTE.

        Zonder het programma kan het ook
          De hash van een stap is SHA-256 over een nul-byte en de bytes van de regel, zonder het regeleinde.
          In iedere stap staat bij "vorige" de hash van de stap ervoor. De bewijzen volgen RFC 6962 en
          c2sp.org/tlog-proof, het controlepunt volgt c2sp.org/tlog-checkpoint, de vorm van een regel RFC 8785.

        Wat dit niet laat zien
          Of wat er staat ook waar was. Wat nooit is vastgelegd. En of er na de laatste stap in deze bundel
          nog stappen zijn gevolgd. Namen en vrije tekst zijn versleuteld; dat verandert de hashes niet.

        """);
}
