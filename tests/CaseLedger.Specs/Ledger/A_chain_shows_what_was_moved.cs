using CaseLedger.Ledger;

namespace CaseLedger.Specs.Ledger;

public class A_chain_shows_what_was_moved
{
    private readonly StoredEntry[] chain = Given.Chain(5);

    [Fact]
    public void Two_entries_swapped_between_versions_are_found_both()
    {
        (chain[1], chain[2]) = (chain[2] with { Versie = 2 }, chain[1] with { Versie = 3 });
        Faults(chain).Should().Equal(
            (2, FaultKind.VersionDiffers), (2, FaultKind.LinkBroken), (3, FaultKind.VersionDiffers), (3, FaultKind.LinkBroken), (4, FaultKind.LinkBroken));
    }

    [Fact]
    public void Two_entries_in_each_others_place_are_out_of_order()
    {
        (chain[1], chain[2]) = (chain[2], chain[1]);
        Faults(chain).Should().Equal((2, FaultKind.VersionOutOfOrder));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void An_entry_removed_before_the_end_is_missing(long versie) =>
        Faults(chain.Where(e => e.Versie != versie)).Should().Equal((versie, FaultKind.VersionMissing));

    [Fact]
    public void A_gap_is_one_fault_however_wide() =>
        Verify([chain[0], chain[4]]).Should().Equal(new ChainFault(2, FaultKind.VersionMissing, "Versions 2 to 4 are missing."));

    [Fact]
    public void An_entry_removed_and_the_rest_renumbered_is_found()
    {
        StoredEntry[] closed = [chain[0], chain[2] with { Versie = 2 }, chain[3] with { Versie = 3 }];
        Faults(closed).Should().Equal((2, FaultKind.VersionDiffers), (2, FaultKind.LinkBroken), (3, FaultKind.VersionDiffers));
    }

    [Fact]
    public void An_entry_that_is_there_twice_is_double() =>
        Faults([.. chain[..3], .. chain[2..]]).Should().Equal((3, FaultKind.VersionDouble));

    [Fact]
    public void A_second_entry_under_one_version_is_double_and_does_not_hide_the_first()
    {
        var forged = Given.Stored(Given.Entry(3, chain[1].Hash) with { Gemeente = "0363" });
        Faults([.. chain[..2], forged, .. chain[2..]]).Should().Equal((3, FaultKind.VersionDouble));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_version_below_one_has_no_place(long versie) =>
        Faults([chain[0] with { Versie = versie }, .. chain]).Should().Equal((versie, FaultKind.VersionOutOfOrder), (versie, FaultKind.VersionDiffers));

    [Fact]
    public void Every_fault_is_reported_not_only_the_first()
    {
        chain[0] = chain[0] with { Hash = Hash.Geen };
        chain[4] = chain[4] with { EventId = Guid.Empty };
        Faults([chain[0], chain[1], chain[3], chain[4]]).Should().Equal(
            (3, FaultKind.VersionMissing), (1, FaultKind.ChangedBytes), (5, FaultKind.EventIdDiffers));
    }

    private static IReadOnlyList<ChainFault> Verify(IEnumerable<StoredEntry> entries) => Chain.Verify(Given.Stroom, entries);

    private static IEnumerable<(long, FaultKind)> Faults(IEnumerable<StoredEntry> entries) => Verify(entries).Select(f => (f.Versie, f.Kind));
}
