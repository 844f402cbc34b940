using System.Text;
using CaseLedger.Ledger;

namespace CaseLedger.Specs.Ledger;

public class An_entry_has_one_form_in_bytes
{
    [Fact]
    public void It_is_canonical_json_of_twelve_fields()
    {
        var bytes = Given.Entry(3, new string('a', 64)).ToBytes();

        CanonicalJson.IsCanonical(bytes).Should().BeTrue();
        Encoding.UTF8.GetString(bytes).Should().Be(
            $$"""
            {"door":{"geimporteerd":false,"naam":"v1:ééN+\\/","rol":"consulent"},
            "envelop":{"afwijking":{"reden":null},"betreft":["b","a"]},
            "gebeurdOp":"2024-11-05T09:30:00.000Z",
            "gegevens":{"besluit":"ja","zorgen":[{"soort":"huur","tienden":125}]},
            "gemeente":"0402",
            "id":"0192f0c1-0000-7000-8000-000000000003",
            "schema":1,
            "stroom":"0192f0c1-7a3e-7b11-8c55-3d9a4e0f1b22",
            "type":"TriageUitgevoerd",
            "vastgelegdOp":"2024-11-05T10:02:11.184Z",
            "versie":3,
            "vorige":"{{new string('a', 64)}}"}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var entry = Given.Entry(3, new string('a', 64));

        var read = Entry.Parse(entry.ToBytes());

        read.Should().Be(entry with { Door = read.Door, Envelop = read.Envelop, Gegevens = read.Gegevens });
        read.ToBytes().Should().Equal(entry.ToBytes());
    }

    [Fact]
    public void The_largest_version_is_written_exactly()
    {
        var entry = Given.Entry() with { Versie = (1L << 53) - 1, Schema = int.MaxValue };

        CanonicalJson.IsCanonical(entry.ToBytes()).Should().BeTrue();
        Entry.Parse(entry.ToBytes()).Should().BeEquivalentTo(new { entry.Versie, entry.Schema });
    }

    [Fact]
    public void The_leaf_hash_is_sha256_over_a_zero_byte_and_the_bytes()
    {
        // The leaf hash of no bytes, as in the test vectors of RFC 6962 implementations.
        Hash.Leaf([]).Should().Be("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        Hash.Leaf("L123456"u8).Should().Be("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
    }

    public static TheoryData<string, Func<Entry, Entry>> Wrong => new()
    {
        { "versie", e => e with { Versie = 0 } },
        { "versie", e => e with { Versie = 1L << 53 } },
        { "schema", e => e with { Schema = 0 } },
        { "gebeurdOp", e => e with { GebeurdOp = "2024-11-05T09:30:00Z" } },
        { "gebeurdOp", e => e with { GebeurdOp = "2024-11-05T09:30:00.000+01:00" } },
        { "gebeurdOp", e => e with { GebeurdOp = "2024-02-30T09:30:00.000Z" } },
        { "vastgelegdOp", e => e with { VastgelegdOp = "2024-11-05 09:30:00.000Z" } },
        { "door", e => e with { Door = Given.Json("[]") } },
        { "envelop", e => e with { Envelop = default } },
        { "gegevens", e => e with { Gegevens = Given.Json("null") } },
        { "vorige", e => e with { Vorige = new string('A', 64) } },
        { "vorige", e => e with { Vorige = new string('a', 63) } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_field_of_another_form_is_not_written(string field, Func<Entry, Entry> change) =>
        FluentActions.Invoking(() => change(Given.Entry()).ToBytes()).Should().Throw<FormatException>().WithMessage($"The field '{field}' *");

    [Fact]
    public void A_lone_surrogate_is_not_written()
    {
        FluentActions.Invoking(() => (Given.Entry() with { Type = "a\ud800" }).ToBytes()).Should().Throw<CanonicalJsonException>();
        FluentActions.Invoking(() => (Given.Entry() with { Gegevens = Given.Json("""{"a":"\ud800"}""") }).ToBytes()).Should().Throw<CanonicalJsonException>();
    }

    [Fact]
    public void Nothing_is_written_so_deep_that_it_cannot_be_read()
    {
        var deepest = Nested(CanonicalJson.MaxDepth - 2);
        Entry.Parse(deepest.ToBytes()).ToBytes().Should().Equal(deepest.ToBytes());

        FluentActions.Invoking(Nested(CanonicalJson.MaxDepth - 1).ToBytes).Should().Throw<CanonicalJsonException>();
    }

    private static Entry Nested(int arrays) =>
        Given.Entry() with { Gegevens = Given.Json($$"""{"a":{{new string('[', arrays)}}{{new string(']', arrays)}}}""") };
}
