using System.Text.Json;

namespace CaseLedger.Ledger;

/// <summary>What the ledger holds of one event. Compare two entries by their bytes: JSON values have no equality of their own.</summary>
public sealed record Entry
{
    /// <summary>The id of the event.</summary>
    public required Guid Id { get; init; }

    /// <summary>De stroom: the id of the stream that the event stands in.</summary>
    public required Guid Stroom { get; init; }

    /// <summary>De versie: the place in the stream, 1 for the first event, at most 2^53 - 1.</summary>
    public required long Versie { get; init; }

    /// <summary>The stored name of the event, such as <c>TriageUitgevoerd</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The version of the shape of <see cref="Gegevens"/>, from 1.</summary>
    public required int Schema { get; init; }

    /// <summary>De gemeente: its code of four digits.</summary>
    public required string Gemeente { get; init; }

    /// <summary>When the fact took place: RFC 3339, UTC, with milliseconds and a <c>Z</c>.</summary>
    public required string GebeurdOp { get; init; }

    /// <summary>When the fact was recorded: RFC 3339, UTC, with milliseconds and a <c>Z</c>.</summary>
    public required string VastgelegdOp { get; init; }

    /// <summary>Door wie: who recorded the fact. An object.</summary>
    public required JsonElement Door { get; init; }

    /// <summary>De envelop: what goes with every registration. An object.</summary>
    public required JsonElement Envelop { get; init; }

    /// <summary>De gegevens: the fact itself, sealed text still sealed. An object.</summary>
    public required JsonElement Gegevens { get; init; }

    /// <summary>De vorige: the hash of the entry before this one in the stream, or <see cref="Hash.Geen"/> for version 1.</summary>
    public required string Vorige { get; init; }

    /// <summary>The bytes to hash and to store: the canonical form (RFC 8785) of the entry.</summary>
    /// <returns>UTF-8 that <see cref="Parse"/> reads back.</returns>
    /// <exception cref="FormatException">A field is not of the form stated with it, or JSON in it has no canonical form.</exception>
    public byte[] ToBytes()
    {
        EntryForm.Check(this);
        var writer = new CanonicalWriter();
        // The names stand in canonical order, so that only the nested values need sorting.
        writer.Raw("{\"door\":"u8); writer.Value(Door, depth: 1);
        writer.Raw(",\"envelop\":"u8); writer.Value(Envelop, depth: 1);
        writer.Raw(",\"gebeurdOp\":"u8); writer.Text(GebeurdOp);
        writer.Raw(",\"gegevens\":"u8); writer.Value(Gegevens, depth: 1);
        writer.Raw(",\"gemeente\":"u8); writer.Text(Gemeente);
        writer.Raw(",\"id\":"u8); writer.Text(Id.ToString());
        writer.Raw(",\"schema\":"u8); writer.Integer(Schema);
        writer.Raw(",\"stroom\":"u8); writer.Text(Stroom.ToString());
        writer.Raw(",\"type\":"u8); writer.Text(Type);
        writer.Raw(",\"vastgelegdOp\":"u8); writer.Text(VastgelegdOp);
        writer.Raw(",\"versie\":"u8); writer.Integer(Versie);
        writer.Raw(",\"vorige\":"u8); writer.Text(Vorige);
        writer.Raw("}"u8);
        return writer.ToArray();
    }

    /// <summary>Reads an entry from its bytes. It need not be canonical, but must have exactly the twelve fields.</summary>
    /// <param name="utf8Json">The bytes, as stored.</param>
    /// <exception cref="FormatException">
    /// The bytes are not JSON, a field is unknown, missing, double or not of the form stated with it, or a key occurs
    /// twice in a nested object.
    /// </exception>
    public static Entry Parse(ReadOnlyMemory<byte> utf8Json)
    {
        var reader = EntryReader.Open(utf8Json.Span);
        var entry = new Entry
        {
            Id = reader.Id("id"),
            Stroom = reader.Id("stroom"),
            Versie = reader.Integer("versie", long.MaxValue),
            Type = reader.Text("type"),
            Schema = (int)reader.Integer("schema", int.MaxValue),
            Gemeente = reader.Text("gemeente"),
            GebeurdOp = reader.Text("gebeurdOp"),
            VastgelegdOp = reader.Text("vastgelegdOp"),
            Door = reader.Value("door"),
            Envelop = reader.Value("envelop"),
            Gegevens = reader.Value("gegevens"),
            Vorige = reader.Text("vorige"),
        };
        reader.RefuseUnknown();
        EntryForm.Check(entry);
        return entry;
    }
}
