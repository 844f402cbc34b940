using System.Net.Http.Headers;
using System.Net.Mime;

namespace CaseLedger.Client;

/// <summary>Sends a call, again when that makes sense, until it succeeds or is refused.</summary>
internal sealed class Zender(HttpClient http, CaseLedgerOpties opties)
{
    private readonly Uri versie1 = new(opties.Adres.AbsoluteUri.TrimEnd('/') + "/v1/");

    /// <summary>The answer of a call that succeeded.</summary>
    /// <exception cref="ProbleemException">The service refused or failed, also after the repeats.</exception>
    /// <exception cref="HttpRequestException">The service cannot be reached, also after the repeats.</exception>
    public async Task<HttpResponseMessage> Stuur(Oproep oproep, CancellationToken annuleer)
    {
        for (var poging = 0; ; poging++)
        {
            var wacht = Uitstel.Wacht(opties, poging);
            try
            {
                var antwoord = await Probeer(oproep, annuleer).ConfigureAwait(false);
                if (antwoord.IsSuccessStatusCode)
                {
                    return antwoord;
                }

                using (antwoord)
                {
                    wacht = Uitstel.Gevraagd(antwoord, opties.Klok) ?? wacht;
                    if (poging >= opties.Herhalingen || wacht > opties.LangsteWacht || !Uitstel.Mag(antwoord.StatusCode, oproep.Herhaalbaar))
                    {
                        throw await Problemen.Lees(antwoord, opties.Klok, annuleer).ConfigureAwait(false);
                    }
                }
            }
            catch (Exception fout) when (fout is not ProbleemException && oproep.Herhaalbaar && poging < opties.Herhalingen && Uitstel.Tijdelijk(fout, annuleer))
            {
                // Waits and tries again.
            }

            await Task.Delay(wacht, opties.Klok, annuleer).ConfigureAwait(false);
        }
    }

    private async Task<HttpResponseMessage> Probeer(Oproep oproep, CancellationToken annuleer)
    {
        using var verzoek = new HttpRequestMessage(oproep.Methode, new Uri(versie1, oproep.Pad)) { Content = oproep.Inhoud?.Invoke() };
        if (opties.Token is { } token)
        {
            verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token(annuleer).ConfigureAwait(false));
        }

        Zet(verzoek.Headers, "Accept", oproep.Opties.Mediatype ?? (oproep.Stromend ? "*/*" : MediaTypeNames.Application.Json));
        Zet(verzoek.Headers, "Idempotency-Key", oproep.Opties.Sleutel);
        Zet(verzoek.Headers, "If-Match", oproep.Opties.AlsVersie is { } versie ? $"\"{versie}\"" : null);
        Zet(verzoek.Headers, "X-Doelbinding", (oproep.Opties.Doelbinding ?? opties.Doelbinding) is { } doel ? Adressen.Tekst(doel) : null);
        return await http.SendAsync(verzoek, oproep.Stromend ? HttpCompletionOption.ResponseHeadersRead : HttpCompletionOption.ResponseContentRead, annuleer).ConfigureAwait(false);
    }

    private static void Zet(HttpRequestHeaders koppen, string naam, string? waarde)
    {
        if (waarde is not null)
        {
            koppen.Add(naam, waarde);
        }
    }
}
