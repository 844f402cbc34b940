using System.Text;
using CaseLedger.Ledger;

namespace CaseLedger.Specs.Ledger;

public class A_chain_shows_what_was_changed
{
    private readonly StoredEntry[] chain = Given.Chain(3);

    [Fact]
    public void An_untouched_chain_has_no_faults()
    {
        Verify(chain).Should().BeEmpty();
        Verify([]).Should().BeEmpty();
    }

    [Fact]
    public void One_changed_bit_anywhere_in_the_bytes_is_found() =>
        BitsNotFound(2, (i, bytes) =>
        {
            chain[i] = chain[i] with { Bytes = bytes };
            return (i + 1, FaultKind.ChangedBytes);
        }).Should().BeEmpty();

    [Fact]
    public void One_changed_bit_is_found_by_the_next_link_when_the_hash_is_changed_with_it() =>
        BitsNotFound(1, (i, bytes) =>
        {
            chain[i] = chain[i] with { Bytes = bytes, Hash = Hash.Leaf(bytes) };
            return (i + 2, FaultKind.LinkBroken);
        }).Should().BeEmpty();

    [Fact]
    public void A_changed_hash_is_found()
    {
        chain[1] = chain[1] with { Hash = chain[2].Hash };
        Faults(chain).Should().Equal((2, FaultKind.ChangedBytes));
    }

    [Fact]
    public void An_entry_replaced_with_its_hash_breaks_the_link_of_the_next()
    {
        chain[1] = Given.Stored(Given.Entry(2, chain[0].Hash) with { GebeurdOp = "2020-01-01T00:00:00.000Z" });
        Faults(chain).Should().Equal((3, FaultKind.LinkBroken));
    }

    [Fact]
    public void A_stored_hash_of_the_predecessor_is_not_believed()
    {
        chain[1] = chain[1] with { Bytes = (Given.Entry(2, chain[0].Hash) with { Gemeente = "0363" }).ToBytes() };
        Faults(chain).Should().Equal((2, FaultKind.ChangedBytes), (3, FaultKind.LinkBroken));
    }

    [Fact]
    public void Two_event_ids_swapped_are_found_both()
    {
        (chain[1], chain[2]) = (chain[1] with { EventId = chain[2].EventId }, chain[2] with { EventId = chain[1].EventId });
        Faults(chain).Should().Equal((2, FaultKind.EventIdDiffers), (3, FaultKind.EventIdDiffers));
    }

    [Fact]
    public void A_chain_that_does_not_start_from_zeros_is_found()
    {
        chain[0] = Given.Stored(Given.Entry(1, new string('1', 64)));
        Faults(chain).Should().Equal((1, FaultKind.FirstNotFromZeros), (2, FaultKind.LinkBroken));
    }

    [Fact]
    public void An_entry_of_another_stream_is_found()
    {
        chain[2] = Given.Stored(Given.Entry(3, chain[1].Hash) with { Stroom = Given.EventId(9) });
        Faults(chain).Should().Equal((3, FaultKind.WrongStream));
    }

    [Theory]
    [InlineData("\"versie\":3", "\"versie\": 3")]
    [InlineData("huur", "hu\\u0075r")]
    [InlineData("125", "1.25e2")]
    public void Bytes_that_are_not_canonical_are_found(string from, string to)
    {
        chain[2] = Given.Stored(chain[2].EventId, 3, Given.Utf8(Encoding.UTF8.GetString(chain[2].Bytes).Replace(from, to, StringComparison.Ordinal)));
        Faults(chain).Should().Equal((3, FaultKind.NotCanonical));
    }

    [Fact]
    public void An_unreadable_entry_is_found_with_the_reason()
    {
        chain[2] = Given.Stored(chain[2].EventId, 3, "{}"u8.ToArray());
        Verify(chain).Should().Equal(new ChainFault(3, FaultKind.Unreadable, "Version 3 cannot be read: The entry has no field 'id'."));
    }

    private List<(int Entry, int Bit)> BitsNotFound(int last, Func<int, byte[], (long, FaultKind)> tamper)
    {
        var missed = new List<(int, int)>();
        for (var i = 0; i <= last; i++)
        {
            var original = chain[i];
            for (var bit = 0; bit < original.Bytes.Length * 8; bit++)
            {
                byte[] bytes = [.. original.Bytes];
                bytes[bit / 8] ^= (byte)(1 << (bit % 8));
                var expected = tamper(i, bytes);
                if (!Faults(chain).Contains(expected)) missed.Add((i, bit));
            }
            chain[i] = original;
        }
        return missed;
    }

    private static IReadOnlyList<ChainFault> Verify(StoredEntry[] entries) => Chain.Verify(Given.Stroom, entries);

    private static IEnumerable<(long, FaultKind)> Faults(StoredEntry[] entries) => Verify(entries).Select(f => (f.Versie, f.Kind));
}
