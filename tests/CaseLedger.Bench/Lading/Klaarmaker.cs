using System.Text.Json;
using CaseLedger.Aanmelding;
using CaseLedger.Bench.Huishoudens;
using CaseLedger.Correctie;
using CaseLedger.Dossier;
using CaseLedger.Ledger;

namespace CaseLedger.Bench.Lading;

/// <summary>Makes of generated facts what the service would have stored: with its own sealing, entries, hashes and dossier.</summary>
internal sealed class Klaarmaker(Kast kast, Sleutelbeheer sleutelbeheer, Referenties referenties)
{
    public Huishoudenrijen Maak(Gegenereerd huishouden)
    {
        var inhoud = new Kastinhoud(huishouden.Gemeente, new Sleutelbos(), null, null, null);
        inhoud.Sleutels.VoegToe(Sleutelbos.Gemeente, sleutelbeheer.Eigen(huishouden.Gemeente));
        var sleutels = Schrijver.Sleutelnamen(huishouden.Boekingen).Select(n => (n, kast.MaakSleutel(inhoud, huishouden.Id, n))).ToList();
        var vorige = Hash.Geen;
        List<Eventrij> events = [];
        foreach (var boeking in huishouden.Boekingen)
        {
            events.Add(Event(huishouden, boeking, inhoud.Sleutels, vorige));
            vorige = events[^1].Hash;
        }

        return new Huishoudenrijen
        {
            Id = huishouden.Id,
            Gemeente = huishouden.Gemeente,
            Events = events,
            Sleutels = sleutels,
            Referenties = [.. huishouden.Boekingen.Select(b => b.Feit).OfType<HuishoudenAangemeld>().Select(a => a.ExterneReferentie).OfType<ExterneReferentie>()
                .Select(r => (r.Systeem, referenties.Kenmerk(huishouden.Gemeente, r.Id.Waarde)))],
            Dossier = Json(Dossierdocument.Van(huishouden.Id, Correcties.Geldend(huishouden.Boekingen))),
        };
    }

    private static Eventrij Event(Gegenereerd huishouden, Boeking boeking, Sleutelbos sleutels, string vorige)
    {
        var post = Schrijver.Post(boeking);
        var (bytes, hash) = Grootboek.Sluit(post, huishouden.Id, boeking.Versie, huishouden.Gemeente, vorige, sleutels);
        var koppen = new Dictionary<string, object> { [Headers.Registratie] = boeking.Registratie, [Headers.Hash] = hash };
        var klasse = boeking.Feit.GetType();
        return new Eventrij(
            boeking.Id, boeking.Versie, post.Type, $"{klasse.FullName}, {klasse.Assembly.GetName().Name}", boeking.Registratie.VastgelegdOp, Json(boeking.Feit), Json(koppen), bytes, hash);
    }

    private static byte[] Json(object waarde) => JsonSerializer.SerializeToUtf8Bytes(waarde, waarde.GetType(), OpslagJson.Opties);
}
