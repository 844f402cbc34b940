using System.Reflection;
using CaseLedger.Aandachtspunten;
using CaseLedger.Bewaring;
using CaseLedger.Correctie;
using CaseLedger.Dossier;
using CaseLedger.Toegang;
using Marten;

namespace CaseLedger.Platform;

/// <summary>Seals new facts and writes them, with everything that belongs to them, in one transaction.</summary>
internal sealed class Schrijver(Kast kast, Sleutelbeheer sleutelbeheer, Referenties referenties, Signaalplanning planning, Bewaarinstelling bewaren)
{
    /// <summary>The stream of a household that exists, with the version that the append will expect, and its stored dossier; one round trip.</summary>
    public static async Task<(Stroom Stroom, Dossierdocument? Dossier)> Laad(IDocumentSession sessie, Guid huishouden, CancellationToken stop)
    {
        var samen = sessie.CreateBatchQuery();
        var stroom = samen.Events.FetchForWriting<Stroom>(huishouden);
        var dossier = samen.Load<Dossierdocument>(huishouden);
        await samen.Execute(stop);
        return ((await stroom).Aggregate ?? new Stroom { Id = huishouden }, await dossier);
    }

    public async Task<Uitkomst> Schrijf(
        Opdracht opdracht, Kastinhoud inhoud, IDocumentSession sessie, Stroom stroom, IReadOnlyList<Boeking> bestaand, Dossierdocument? was, IReadOnlyList<Boeking> nieuw, CancellationToken stop)
    {
        NieuweSleutels(opdracht, inhoud, sessie, stroom.Id, nieuw);
        foreach (var feit in nieuw.Select(b => Correcties.Waarde(b.Feit)))
        {
            referenties.Leg(sessie, inhoud.Gemeente, stroom.Id, feit);
        }

        Grootboek.Boek(sessie, stroom, inhoud.Gemeente, inhoud.Sleutels, [.. nieuw.Select(Post)]);
        var dossier = Dossierdocument.Van(stroom.Id, Correcties.Geldend([.. bestaand, .. nieuw]), bewaren.Jaren(inhoud.Gemeente));
        sessie.Store(dossier);
        await planning.Plan(sessie, inhoud.Gemeente, was, dossier, inhoud.Gepland?.Voor);
        var locatie = Registratieantwoord.Locatie(stroom.Id, nieuw[0].Id);
        var op = nieuw[0].Registratie.VastgelegdOp;
        var antwoord = opdracht.Beller.Lid is null
            ? Registratieantwoord.Schrijf(stroom.Id, nieuw, dossier.AandachtspuntenOp(op.Dag()))
            : Ontvangstbevestiging.Schrijf(op);
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

    /// <summary>Keeps an answer for who sends the same again, in the transaction of what it answers.</summary>
    public void Onthoud(IDocumentSession sessie, Idempotentie sleutel, string gemeente, Vastgelegd vastgelegd, DateTimeOffset op) => sessie.QueueSqlCommand(
        "insert into caseledger.idempotentie (gemeente, client, sleutel, kenmerk, huishouden, versie, locatie, antwoord, op) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        gemeente, sleutel.Client, sleutel.Sleutel, sleutelbeheer.Kenmerk(gemeente, "idempotentie", sleutel.Inhoud), vastgelegd.Huishouden, vastgelegd.Versie, vastgelegd.Locatie, vastgelegd.Antwoord, op);

    /// <summary>The household's key at its first fact, and a key for every lid that is new.</summary>
    private void NieuweSleutels(Opdracht opdracht, Kastinhoud inhoud, IDocumentSession sessie, Guid huishouden, IReadOnlyList<Boeking> nieuw)
    {
        foreach (var naam in Sleutelnamen(nieuw).Where(n => !inhoud.Sleutels.Heeft(n) && !inhoud.Sleutels.IsVernietigd(n)).ToList())
        {
            sessie.QueueSqlCommand("insert into caseledger.sleutels (huishouden, naam, verpakt) values (?, ?, ?)", huishouden, naam, kast.MaakSleutel(inhoud, huishouden, naam));
        }

        if (opdracht.Huishouden is null)
        {
            sessie.QueueSqlCommand("insert into caseledger.huishoudens (id, gemeente) values (?, ?)", huishouden, inhoud.Gemeente);
        }
    }

    /// <summary>The keys that facts need: the household's, and one for every lid that they bring in.</summary>
    public static IEnumerable<string> Sleutelnamen(IReadOnlyList<Boeking> nieuw) => nieuw
        .SelectMany(b => Graaf.Doorloop(b.Feit, string.Empty))
        .Where(v => v.Eigenschap.IsDefined(typeof(BenoemtAttribute)))
        .Select(v => Sleutelbos.Lid(((LidId)v.Waarde).Id))
        .Prepend(Sleutelbos.Huishouden)
        .Distinct();

    /// <summary>A fact as it is booked.</summary>
    public static Grootboekpost Post(Boeking boeking)
    {
        var naam = boeking.Feit.GetType().GetCustomAttribute<FeitAttribute>()!;
        return new Grootboekpost(boeking.Id, naam.Naam, naam.Schema, boeking.Feit, boeking.Registratie);
    }

    /// <summary>Rows by which a retry, an import and an auditor recognise this registration.</summary>
    private void Herkenbaar(
        Opdracht opdracht, Kastinhoud inhoud, IDocumentSession sessie, Guid huishouden, IReadOnlyList<Boeking> nieuw, string locatie, byte[] antwoord)
    {
        var op = nieuw[0].Registratie.VastgelegdOp;
        if (opdracht.Idempotentie is { } sleutel)
        {
            Onthoud(sessie, sleutel, inhoud.Gemeente, new Vastgelegd(huishouden, nieuw[0].Id, nieuw[^1].Versie, locatie, antwoord, Herhaald: false), op);
        }

        foreach (var deel in opdracht.Delen)
        {
            var eerste = deel.RegistratieId is { } id ? nieuw.First(b => b.Id == id) : nieuw[0];
            if (deel.Import is { } import)
            {
                Koppelingen.Importkast.Leg(sessie, import, inhoud.Gemeente, sleutelbeheer.Kenmerk(inhoud.Gemeente, "import", import.Inhoud), huishouden, eerste.Id);
            }
            else if (deel != opdracht.Delen[0])
            {
                continue;
            }

            var regel = Toegangsregel.Van(opdracht.Beller, inhoud.Gemeente, huishouden, $"POST {deel.Handeling.Naam}", true, opdracht.Controles, op);
            Toegangslog.Leg(sessie, regel with { Lid = eerste.Registratie.Envelop.Betreft is [var enige] ? enige : null });
        }
    }
}
