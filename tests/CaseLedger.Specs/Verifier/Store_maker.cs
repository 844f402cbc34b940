using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CaseLedger.Ledger;
using CaseLedger.Ledger.Merkle;
using CaseLedger.Ledger.Notes;
using CaseLedger.Verifier.Stores;

namespace CaseLedger.Specs.Verifier;

/// <summary>Makes stores in which all holds.</summary>
internal static class Store_maker
{
    public const string Gemeente = "0402";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly DateTime Begin = new(2024, 11, 5, 9, 30, 0, DateTimeKind.Utc);

    public static SigningKey Key { get; } = SigningKey.Generate("caseledger.example/grootboek");

    /// <summary>A store of streams of equal length, written in turns, with a line of the toegangslog after every fifth entry.</summary>
    /// <param name="streams">How many streams.</param>
    /// <param name="length">How many entries each has.</param>
    /// <param name="waiting">How many of the last entries still wait for a leaf.</param>
    /// <param name="every">A checkpoint after so many leaves.</param>
    public static Memory_store Make(int streams, int length, int waiting = 2, int every = 7)
    {
        var store = new Memory_store();
        var ids = Enumerable.Range(1, streams).Select(i => Id(0xA, i)).ToArray();
        var last = Enumerable.Repeat(Hash.Geen, streams).ToArray();
        List<(Guid Id, byte[] Bytes)> order = [];
        for (var n = 0; n < streams * length; n++)
        {
            var entry = Entry(ids[n % streams], (n / streams) + 1, n, last[n % streams]);
            var bytes = entry.ToBytes();
            last[n % streams] = Hash.Leaf(bytes);
            store.Entries.Add(new(entry.Id, entry.Stroom, entry.Versie, Gemeente, bytes, last[n % streams]));
            store.Events.Add(Event(entry));
            order.Add((entry.Id, bytes));
            if (n % 5 == 4)
            {
                store.Log.Add(Line(n, ids[n % streams]));
                order.Add((store.Log[^1].Id, store.Log[^1].Bytes));
            }
        }

        foreach (var (id, bytes) in order.SkipLast(waiting)) store.Leaves.Add(new(store.Leaves.Count + 1, id, Hash.LeafBytes(bytes)));
        store.Waiting.AddRange(order.TakeLast(waiting).Select(o => o.Id));
        store.Nodes.AddRange(Nodes(store.Leaves));
        store.Checkpoints.AddRange(Checkpoints(store.Leaves, every, Key));
        return store;
    }

    public static IEnumerable<NodeRow> Nodes(IEnumerable<LeafRow> leaves)
    {
        var (builder, nodes) = (new TreeBuilder(), new List<NodeRow>());
        foreach (var leaf in leaves) builder.Append(leaf.Hash, (id, hash) => nodes.Add(new(id.Level, id.Index, hash)));
        return nodes;
    }

    public static IEnumerable<CheckpointRow> Checkpoints(IReadOnlyCollection<LeafRow> leaves, int every, SigningKey key)
    {
        var builder = new TreeBuilder();
        foreach (var leaf in leaves)
        {
            builder.Append(leaf.Hash);
            if (builder.Size % every == 0 || builder.Size == leaves.Count)
                yield return new(builder.Size, new Checkpoint(key.Public.Name, builder.Size, builder.Root()).Sign(key).ToString());
        }
    }

    /// <summary>The event of an entry, as the service writes it.</summary>
    public static EventRow Event(Entry entry)
    {
        var headers = new
        {
            hash = Hash.Leaf(entry.ToBytes()),
            registratie = new { gebeurdOp = entry.GebeurdOp, vastgelegdOp = entry.VastgelegdOp, envelop = entry.Envelop, door = entry.Door },
        };
        return new(entry.Id, entry.Stroom, entry.Versie, entry.Type, entry.Gemeente, JsonSerializer.Serialize(entry.Gegevens, Relaxed), JsonSerializer.Serialize(headers, Relaxed));
    }

    public static Entry Entry(Guid stroom, long versie, int n, string vorige) => new()
    {
        Id = Id(0xE, n),
        Stroom = stroom,
        Versie = versie,
        Type = n % 3 == 0 ? "TriageUitgevoerd" : "InzetGeregistreerd",
        Schema = 1 + (n % 2),
        Gemeente = Gemeente,
        GebeurdOp = Time(n),
        VastgelegdOp = Time(n + 1),
        Door = Json(new { rol = "consulent", naam = $"vz1.k.{n:x}é", professionalId = $"lt-{n % 9}", geimporteerd = false }),
        Envelop = Json(new { betreft = new[] { Id(0xB, n) }, toelichting = $"vz1.k.{n * 7919:x}", afwijking = (string?)null }),
        Gegevens = Json(new { minuten = n, soort = "huisbezoek", zorgen = new[] { new { tienden = n * 10, soort = "huur" } }, besluit = n % 2 == 0 }),
        Vorige = vorige,
    };

    public static LogRow Line(int n, Guid huishouden)
    {
        var bytes = CanonicalJson.Serialize(Json(new { id = Id(0xD, n), op = Time(n), gemeente = Gemeente, huishouden, wat = "GET tijdlijn", uitkomst = "toegestaan" }));
        return new(Id(0xD, n), Gemeente, huishouden, Begin.AddMinutes(n).AddTicks(4321), bytes);
    }

    public static Guid Id(int kind, int n) => Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"0192f0c1-00{kind:x2}-7000-8000-{n:x12}"));

    private static string Time(int n) => Begin.AddMinutes(n).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static JsonElement Json(object value) => JsonSerializer.SerializeToElement(value, Relaxed);
}
