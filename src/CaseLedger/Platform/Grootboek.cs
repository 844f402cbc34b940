using System.Text.Json;
using CaseLedger.Ledger;
using Marten;

namespace CaseLedger.Platform;

/// <summary>An event to be appended, with what the ledger says of it.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="Type">Its stored name.</param>
/// <param name="Schema">The version of its shape.</param>
/// <param name="Gegevens">The event.</param>
/// <param name="Registratie">Its envelope.</param>
internal sealed record Grootboekpost(Guid Id, string Type, int Schema, object Gegevens, Registratie Registratie);

/// <summary>Appends events and their ledger entries together: sealed, hashed and chained to what is there.</summary>
internal static class Grootboek
{
    /// <summary>Queues events for a stream; at commit the stream must still have the version it was loaded with.</summary>
    public static void Boek(IDocumentSession sessie, Stroom stroom, string gemeente, Sleutelbos sleutels, IReadOnlyList<Grootboekpost> posten)
    {
        if (posten.Count == 0)
        {
            return;
        }

        var (versie, vorige) = ((long)stroom.Events.Count, stroom.LaatsteHash);
        List<object> events = [];
        foreach (var post in posten)
        {
            (var bytes, vorige) = Sluit(post, stroom.Id, ++versie, gemeente, vorige, sleutels);
            var e = sessie.Events.BuildEvent(post.Gegevens);
            e.Id = post.Id;
            e.SetHeader(Headers.Registratie, post.Registratie);
            e.SetHeader(Headers.Hash, vorige);
            events.Add(e);
            sessie.QueueSqlCommand(
                """
                with ingang as (insert into caseledger.grootboek (event_id, stroom, versie, gemeente, bytes, hash) values (?, ?, ?, ?, ?, ?) returning event_id)
                insert into caseledger.wachtrij (event_id) select event_id from ingang
                """,
                post.Id, stroom.Id, versie, gemeente, bytes, vorige);
        }

        if (stroom.Events.Count == 0)
        {
            sessie.Events.StartStream(stroom.Soort, stroom.Id, events);
        }
        else
        {
            sessie.Events.Append(stroom.Id, versie, events.ToArray());
        }
    }

    /// <summary>Seals an event; gives the bytes of its ledger entry, and their hash.</summary>
    public static (byte[] Bytes, string Hash) Sluit(Grootboekpost post, Guid stroom, long versie, string gemeente, string vorige, Sleutelbos sleutels)
    {
        Verzegelaar.Verzegel(post.Gegevens, post.Registratie, sleutels, gemeente, stroom, post.Id);
        var bytes = Ingang(post, stroom, versie, gemeente, vorige).ToBytes();
        return (bytes, Hash.Leaf(bytes));
    }

    /// <summary>The envelope of what the service records by itself.</summary>
    public static Registratie DoorDienst(DateTimeOffset nu)
    {
        var moment = nu.AddTicks(-(nu.Ticks % TimeSpan.TicksPerMillisecond));
        return new Registratie
        {
            GebeurdOp = moment,
            VastgelegdOp = moment,
            Envelop = new Envelop(),
            Door = new Door
            {
                ProfessionalId = "caseledger",
                Naam = "CaseLedger",
                Organisatie = "CaseLedger",
                OrganisatieSoort = OrganisatieSoort.Overig,
                Systeem = "caseledger",
            },
        };
    }

    private static Entry Ingang(Grootboekpost post, Guid stroom, long versie, string gemeente, string vorige) => new()
    {
        Id = post.Id,
        Stroom = stroom,
        Versie = versie,
        Type = post.Type,
        Schema = post.Schema,
        Gemeente = gemeente,
        GebeurdOp = TijdstipConverter.Schrijf(post.Registratie.GebeurdOp),
        VastgelegdOp = TijdstipConverter.Schrijf(post.Registratie.VastgelegdOp),
        Door = Element(post.Registratie.Door),
        Envelop = Element(post.Registratie.Envelop),
        Gegevens = Element(post.Gegevens),
        Vorige = vorige,
    };

    private static JsonElement Element(object waarde) => JsonSerializer.SerializeToElement(waarde, waarde.GetType(), OpslagJson.Opties);
}
