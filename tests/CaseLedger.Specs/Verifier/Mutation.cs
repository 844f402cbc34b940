using CaseLedger.Ledger;
using CaseLedger.Verifier.Stores;

namespace CaseLedger.Specs.Verifier;

/// <summary>Changes one byte or one row of a store.</summary>
internal static class Mutation
{
    private delegate void Change(Memory_store store, Random random);

    private static readonly (string Name, Change Do)[] All =
    [
        ("a bit of an entry", (s, r) => Row(s.Entries, r, e => e with { Bytes = Flip(e.Bytes, r) })),
        ("a digit of an entry's hash", (s, r) => Row(s.Entries, r, e => e with { Hash = Letter(e.Hash, r) })),
        ("the gemeente of an entry", (s, r) => Row(s.Entries, r, e => e with { Gemeente = Letter(e.Gemeente, r) })),
        ("the id of an entry", (s, r) => Row(s.Entries, r, e => e with { EventId = Flip(e.EventId, r) })),
        ("the stream of an entry", (s, r) => Row(s.Entries, r, e => e with { Stroom = Flip(e.Stroom, r) })),
        ("the version of an entry", (s, r) => Row(s.Entries, r, e => e with { Versie = Other(e.Versie, r) })),
        ("an entry gone", (s, r) => s.Entries.RemoveAt(r.Next(s.Entries.Count))),
        ("an entry and its hash", (s, r) => Row(s.Entries, r, e => Hashed(e, Entry.Parse(e.Bytes) with { GebeurdOp = "2020-01-01T00:00:00.000Z" }))),
        ("the bytes of two entries", (s, r) => Two(s.Entries, r, (a, b) => (a with { Bytes = b.Bytes, Hash = b.Hash }, b with { Bytes = a.Bytes, Hash = a.Hash }))),
        ("an entry more at the end", (s, r) => { var last = s.Entries[r.Next(s.Entries.Count)]; Add(s, last.Stroom, s.Entries.Count(e => e.Stroom == last.Stroom) + 1); }),
        ("an entry more without an event", (s, r) => { var last = s.Entries[r.Next(s.Entries.Count)]; Add(s, last.Stroom, 99); s.Events.RemoveAt(s.Events.Count - 1); }),
        ("a letter of an event's data", (s, r) => Row(s.Events, r, e => e with { Data = Letter(e.Data, r) })),
        ("a letter of an event's headers", (s, r) => Row(s.Events, r, e => e with { Headers = Letter(e.Headers, r) })),
        ("the type of an event", (s, r) => Row(s.Events, r, e => e with { Type = Letter(e.Type, r) })),
        ("the gemeente of an event", (s, r) => Row(s.Events, r, e => e with { Gemeente = Letter(e.Gemeente, r) })),
        ("the id of an event", (s, r) => Row(s.Events, r, e => e with { Id = Flip(e.Id, r) })),
        ("the stream of an event", (s, r) => Row(s.Events, r, e => e with { Stroom = Flip(e.Stroom, r) })),
        ("the version of an event", (s, r) => Row(s.Events, r, e => e with { Versie = Other(e.Versie, r) })),
        ("an event hidden", (s, r) => Row(s.Events, r, e => e with { Archived = true })),
        ("an event gone", (s, r) => s.Events.RemoveAt(r.Next(s.Events.Count))),
        ("an event more", (s, r) => { var e = s.Events[r.Next(s.Events.Count)]; s.Events.Add(e with { Id = Flip(e.Id, r), Versie = 99 }); }),
        ("the data of two events", (s, r) => Two(s.Events, r, (a, b) => (a with { Data = b.Data }, b with { Data = a.Data }))),
        ("the headers of two events", (s, r) => Two(s.Events, r, (a, b) => (a with { Headers = b.Headers }, b with { Headers = a.Headers }))),
        ("a bit of a leaf", (s, r) => Row(s.Leaves, r, l => l with { Hash = Flip(l.Hash, r) })),
        ("a leaf cut short", (s, r) => Row(s.Leaves, r, l => l with { Hash = l.Hash[1..] })),
        ("the id of a leaf", (s, r) => Row(s.Leaves, r, l => l with { EventId = Flip(l.EventId, r) })),
        ("the position of a leaf", (s, r) => Row(s.Leaves, r, l => l with { Positie = Other(l.Positie, r) })),
        ("a leaf gone", (s, r) => s.Leaves.RemoveAt(r.Next(s.Leaves.Count))),
        ("the ids of two leaves", (s, r) => Two(s.Leaves, r, (a, b) => (a with { EventId = b.EventId }, b with { EventId = a.EventId }))),
        ("the hashes of two leaves", (s, r) => Two(s.Leaves, r, (a, b) => (a with { Hash = b.Hash }, b with { Hash = a.Hash }))),
        ("two leaves", (s, r) => Two(s.Leaves, r, (a, b) => (a with { Positie = b.Positie }, b with { Positie = a.Positie }))),
        ("a leaf more", (s, r) => s.Leaves.Add(new(s.Leaves.Count + 1, Flip(s.Leaves[0].EventId, r), Flip(s.Leaves[0].Hash, r)))),
        ("a bit of a node", (s, r) => Row(s.Nodes, r, n => n with { Hash = Flip(n.Hash, r) })),
        ("the level of a node", (s, r) => Row(s.Nodes, r, n => n with { Niveau = r.Next(-1, 70) is var other && other != n.Niveau ? other : n.Niveau + 1 })),
        ("the number of a node", (s, r) => Row(s.Nodes, r, n => n with { Nummer = Other(n.Nummer, r) })),
        ("a node gone", (s, r) => s.Nodes.RemoveAt(r.Next(s.Nodes.Count))),
        ("a node more", (s, r) => s.Nodes.Add(new(r.Next(-2, 70), s.Nodes.Count + r.NextInt64(long.MaxValue / 2), s.Nodes[0].Hash))),
        ("a letter of a checkpoint", (s, r) => Row(s.Checkpoints, r, c => c with { Notitie = Letter(c.Notitie, r) })),
        ("the size of a checkpoint", (s, r) => Row(s.Checkpoints, r, c => c with { Grootte = Other(c.Grootte, r) })),
        ("the notes of two checkpoints", (s, r) => Two(s.Checkpoints, r, (a, b) => (a with { Notitie = b.Notitie }, b with { Notitie = a.Notitie }))),
        ("a bit of a line", (s, r) => Row(s.Log, r, l => l with { Bytes = Flip(l.Bytes, r) })),
        ("the id of a line", (s, r) => Row(s.Log, r, l => l with { Id = Flip(l.Id, r) })),
        ("the gemeente of a line", (s, r) => Row(s.Log, r, l => l with { Gemeente = Letter(l.Gemeente, r) })),
        ("the household of a line", (s, r) => Row(s.Log, r, l => l with { Huishouden = r.Next(2) == 0 ? null : Flip(l.Huishouden!.Value, r) })),
        ("the time of a line", (s, r) => Row(s.Log, r, l => l with { Op = l.Op.AddMilliseconds(r.Next(1, 100_000)) })),
        ("a line gone", (s, r) => s.Log.RemoveAt(r.Next(s.Log.Count))),
        ("a line more", (s, r) => s.Log.Add(Store_maker.Line(1000 + r.Next(1000), s.Entries[0].Stroom))),
        ("a row that waits gone", (s, r) => s.Waiting.RemoveAt(r.Next(s.Waiting.Count))),
        ("an entry that waits again", (s, r) => s.Waiting.Add(r.Next(2) == 0 ? s.Leaves[r.Next(s.Leaves.Count)].EventId : s.Waiting[0])),
        ("nothing that waits", (s, r) => s.Waiting.Add(Flip(s.Waiting[0], r))),
    ];

    public static int Kinds => All.Length;

    /// <summary>Changes a store; the seed says how.</summary>
    /// <returns>What was done.</returns>
    public static string Do(Memory_store store, int seed)
    {
        var (name, change) = All[seed % All.Length];
        change(store, new Random(seed));
        return name;
    }

    private static void Row<T>(List<T> rows, Random random, Func<T, T> change)
    {
        var i = random.Next(rows.Count);
        rows[i] = change(rows[i]);
    }

    private static void Two<T>(List<T> rows, Random random, Func<T, T, (T, T)> change)
    {
        var i = random.Next(rows.Count);
        var j = (i + 1 + random.Next(rows.Count - 1)) % rows.Count;
        (rows[i], rows[j]) = change(rows[i], rows[j]);
    }

    private static void Add(Memory_store store, Guid stroom, long versie)
    {
        var entry = Store_maker.Entry(stroom, versie, 5000, store.Entries.Where(e => e.Stroom == stroom).MaxBy(e => e.Versie)!.Hash);
        store.Entries.Add(Hashed(new(entry.Id, stroom, versie, Store_maker.Gemeente, [], ""), entry));
        store.Events.Add(Store_maker.Event(entry));
    }

    private static EntryRow Hashed(EntryRow row, Entry entry)
    {
        var bytes = entry.ToBytes();
        return row with { Bytes = bytes, Hash = Hash.Leaf(bytes) };
    }

    private static byte[] Flip(byte[] bytes, Random random)
    {
        byte[] flipped = [.. bytes];
        flipped[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    private static Guid Flip(Guid id, Random random) => new(Flip(id.ToByteArray(), random));

    private static string Letter(string text, Random random)
    {
        var at = random.Next(text.Length);
        return string.Concat(text.AsSpan(0, at), $"{(char)(text[at] ^ (1 << random.Next(6)))}", text.AsSpan(at + 1));
    }

    private static long Other(long number, Random random) => random.Next(4) switch
    {
        0 => number + 1,
        1 => number - 1,
        2 => -number - 1,
        _ => number + random.NextInt64(1, 1L << 40),
    };
}
