using System.Runtime.CompilerServices;

namespace CaseLedger.Client;

public sealed partial class CaseLedgerClient
{
    private const int Feedpagina = 1000;
    private static readonly TimeSpan Feedwacht = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Follows the feed for ever, as items come, also over outages of the network and the service. Needs the scope <c>systeem</c> or <c>auditor</c>.
    /// </summary>
    /// <param name="na">The <see cref="Gebeurtenis.Positie"/> of the last item that was handled; 0 for all there is. Keep it when an item was handled: an item can come again, never too few.</param>
    /// <param name="annuleer">Ends the following.</param>
    /// <returns>Items in the order of the ledger.</returns>
    /// <exception cref="ProbleemException">The service refuses; with 410 (<c>positie-verlopen</c>) the position is not kept any more: begin at <c>/gebeurtenissen/start</c>.</exception>
    public async IAsyncEnumerable<Gebeurtenis> Volg(long na = 0, [EnumeratorCancellation] CancellationToken annuleer = default)
    {
        while (true)
        {
            Gebeurtenissenpagina? pagina = null;
            try
            {
                var adres = Adressen.Maak("gebeurtenissen", ("na", na), ("limiet", Feedpagina), ("wacht", (int)Feedwacht.TotalSeconds));
                pagina = (await Stuur<Gebeurtenissenpagina>(HttpMethod.Get, adres, null, null, annuleer).ConfigureAwait(false)).Waarde;
            }
            catch (Exception fout) when (Uitstel.Tijdelijk(fout, annuleer))
            {
                // The repeats of one call were not enough: the outage is longer.
            }

            if (pagina is null)
            {
                await Task.Delay(opties.LangsteWacht, opties.Klok, annuleer).ConfigureAwait(false);
                continue;
            }

            foreach (var gebeurtenis in pagina.Items)
            {
                yield return gebeurtenis;
            }

            na = pagina.Positie;
        }
    }
}
