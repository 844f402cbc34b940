using System.Reflection;
using System.Text.Json;
using CaseLedger.Correctie;
using CaseLedger.Dossier;
using CaseLedger.Ledger;
using CaseLedger.Toegang;
using Marten;

namespace CaseLedger.Platform;

/// <summary>Seals new facts and writes them, with everything that belongs to them, in one transaction.</summary>
internal sealed class Schrijver(Kast kast, Sleutelbeheer sleutelbeheer, Referenties referenties)
{
    /// <summary>The stream of a household that exists, with the version that the append will expect.</summary>
    public static async Task<Stroom> Laad(IDocumentSession sessie, Guid huishouden, CancellationToken stop) =>
        (await sessie.Events.FetchForWriting<Stroom>(huishouden, stop)).Aggregate ?? new Stroom { Id = huishouden };

    public async Task<Uitkomst> Schrijf(
        Opdracht opdracht, Kastinhoud inhoud, IDocumentSession sessie, Stroom stroom, IReadOnlyList<Boeking> bestaand, IReadOnlyList<Boeking> nieuw, CancellationToken stop)
    {
        NieuweSleutels(opdracht, inhoud, sessie, stroom.Id, nieuw);
        referenties.Leg(sessie, inhoud.Gemeente, stroom.Id, nieuw[0].Feit);
        Boek(opdracht, inhoud, sessie, stroom, nieuw);
        var dossier = Dossierdocument.Van(stroom.Id, Correcties.Geldend([.. bestaand, .. nieuw]));
        sessie.Store(dossier);
        var locatie = Registratieantwoord.Locatie(stroom.Id, nieuw[0].Id);
        var antwoord = Registratieantwoord.Schrijf(stroom.Id, nieuw, dossier.AandachtspuntenOp(nieuw[0].Registratie.VastgelegdOp.Dag()));
        Herkenbaar(opdracht, inhoud, sessie, stroom.Id, nieuw, locatie, antwoord);
        await sessie.SaveChangesAsync(stop);
        return new Vastgelegd(stroom.Id, nieuw[0].Id, nieuw[^1].Versie, locatie, antwoord, Herhaald: false);
    }

    /// <summary>The first answer again, or a refusal when the key was used for something else.</summary>
    public Uitkomst Herhaal(Idempotentie sleutel, string gemeente, EerderAntwoord eerder)
    {
        if (!sleutelbeheer.Kenmerk(gemeente, "idempotentie", sleutel.Inhoud).AsSpan().SequenceEqual(eerder.Kenmerk))
        {
            return new Geweigerd(new Probleem(Probleemsoort.SleutelHergebruikt));
        }

        var registratie = Guid.Parse(eerder.Locatie.AsSpan(eerder.Locatie.LastIndexOf('/') + 1));
        return new Vastgelegd(eerder.Huishouden, registratie, eerder.Versie, eerder.Locatie, eerder.Antwoord, Herhaald: true);
    }

    /// <summary>The household's key at its first fact, and a key for every lid that is new.</summary>
    private void NieuweSleutels(Opdracht opdracht, Kastinhoud inhoud, IDocumentSession sessie, Guid huishouden, IReadOnlyList<Boeking> nieuw)
    {
        var namen = nieuw
            .SelectMany(b => Graaf.Doorloop(b.Feit, string.Empty))
            .Where(v => v.Eigenschap.IsDefined(typeof(BenoemtAttribute)))
            .Select(v => Sleutelbos.Lid(((LidId)v.Waarde).Id));
        foreach (var naam in namen.Prepend(Sleutelbos.Huishouden).Distinct().Where(n => !inhoud.Sleutels.Heeft(n)).ToList())
        {
            sessie.QueueSqlCommand("insert into caseledger.sleutels (huishouden, naam, verpakt) values (?, ?, ?)", huishouden, naam, kast.MaakSleutel(inhoud, huishouden, naam));
        }

        if (opdracht.Huishouden is null)
        {
            sessie.QueueSqlCommand("insert into caseledger.huishoudens (id, gemeente) values (?, ?)", huishouden, inhoud.Gemeente);
        }
    }

    private static void Boek(Opdracht opdracht, Kastinhoud inhoud, IDocumentSession sessie, Stroom stroom, IReadOnlyList<Boeking> nieuw)
    {
        var vorige = stroom.LaatsteHash;
        List<object> events = [];
        foreach (var boeking in nieuw)
        {
            Verzegelaar.Verzegel(boeking.Feit, boeking.Registratie, inhoud.Sleutels, inhoud.Gemeente, stroom.Id, boeking.Id);
            var bytes = Ingang(boeking, stroom.Id, inhoud.Gemeente, vorige).ToBytes();
            vorige = Hash.Leaf(bytes);
            var e = sessie.Events.BuildEvent(boeking.Feit);
            e.Id = boeking.Id;
            e.SetHeader(Headers.Registratie, boeking.Registratie);
            e.SetHeader(Headers.Hash, vorige);
            events.Add(e);
            sessie.QueueSqlCommand(
                "insert into caseledger.grootboek (event_id, stroom, versie, gemeente, bytes, hash) values (?, ?, ?, ?, ?, ?)",
                boeking.Id, stroom.Id, boeking.Versie, inhoud.Gemeente, bytes, vorige);
        }

        if (opdracht.Huishouden is null)
        {
            sessie.Events.StartStream<Stroom>(stroom.Id, events);
        }
        else
        {
            sessie.Events.Append(stroom.Id, nieuw[^1].Versie, events.ToArray());
        }
    }

    /// <summary>What is hashed of a fact.</summary>
    internal static Entry Ingang(Boeking boeking, Guid stroom, string gemeente, string vorige)
    {
        var naam = boeking.Feit.GetType().GetCustomAttribute<FeitAttribute>()!;
        return new Entry
        {
            Id = boeking.Id,
            Stroom = stroom,
            Versie = boeking.Versie,
            Type = naam.Naam,
            Schema = naam.Schema,
            Gemeente = gemeente,
            GebeurdOp = TijdstipConverter.Schrijf(boeking.Registratie.GebeurdOp),
            VastgelegdOp = TijdstipConverter.Schrijf(boeking.Registratie.VastgelegdOp),
            Door = Element(boeking.Registratie.Door),
            Envelop = Element(boeking.Registratie.Envelop),
            Gegevens = Element(boeking.Feit),
            Vorige = vorige,
        };
    }

    private static JsonElement Element(object waarde) => JsonSerializer.SerializeToElement(waarde, waarde.GetType(), OpslagJson.Opties);

    /// <summary>Rows by which a retry, an import and an auditor recognise this registration.</summary>
    private void Herkenbaar(
        Opdracht opdracht, Kastinhoud inhoud, IDocumentSession sessie, Guid huishouden, IReadOnlyList<Boeking> nieuw, string locatie, byte[] antwoord)
    {
        var op = nieuw[0].Registratie.VastgelegdOp;
        if (opdracht.Idempotentie is { } sleutel)
        {
            sessie.QueueSqlCommand(
                "insert into caseledger.idempotentie (gemeente, client, sleutel, kenmerk, huishouden, versie, locatie, antwoord, op) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                inhoud.Gemeente, sleutel.Client, sleutel.Sleutel, sleutelbeheer.Kenmerk(inhoud.Gemeente, "idempotentie", sleutel.Inhoud), huishouden, nieuw[^1].Versie, locatie, antwoord, op);
        }

        if (opdracht.Import is { } import)
        {
            sessie.QueueSqlCommand(
                "insert into caseledger.importsleutels (gemeente, client, sleutel, kenmerk, huishouden, registratie) values (?, ?, ?, ?, ?, ?)",
                inhoud.Gemeente, import.Client, import.Sleutel, sleutelbeheer.Kenmerk(inhoud.Gemeente, "import", import.Inhoud), huishouden, nieuw[0].Id);
        }

        var regel = Toegangsregel.Van(opdracht.Beller, inhoud.Gemeente, huishouden, $"POST {opdracht.Handeling.Naam}", true, op, opdracht.Doelbinding);
        sessie.QueueSqlCommand(
            "insert into caseledger.toegangslog (id, gemeente, huishouden, op, bytes) values (?, ?, ?, ?, ?)",
            regel.Id, regel.Gemeente, huishouden, regel.Op, regel.Bytes());
    }
}
