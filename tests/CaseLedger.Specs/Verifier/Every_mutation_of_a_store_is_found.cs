using CaseLedger.Verifier.Audits;

namespace CaseLedger.Specs.Verifier;

/// <summary>One byte or one row of any table, changed at random.</summary>
public class Every_mutation_of_a_store_is_found
{
    private const int Mutations = 10_000;

    // Only an entry waits: of a line of the toegangslog nothing but the tree knows what it was, so one that waits can still be changed.
    private static readonly Memory_store Untouched = Store_maker.Make(streams: 4, length: 4, waiting: 1);
    private static readonly Trust Trust = new([Store_maker.Key.Public]);

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(1, 40, 1)]
    [InlineData(4, 4, 2)]
    [InlineData(150, 7, 13)]
    public async Task Nothing_is_found_in_an_untouched_store(int streams, int length, int waiting)
    {
        var report = await Audit(Store_maker.Make(streams, length, waiting), Trust);
        report.Faults.Should().BeEmpty();
        report.Holds.Should().BeTrue();
        report.Counts.Should().Contain((Counted.Entries, streams * length)).And.Contain((Counted.Events, streams * length));
    }

    [Fact]
    public async Task Nothing_is_found_in_an_empty_store() => (await Audit(new Memory_store(), Trust)).Holds.Should().BeTrue();

    [Fact]
    public async Task Ten_thousand_mutations_are_found_each()
    {
        var missed = new List<string>();
        for (var seed = 0; seed < Mutations; seed++)
        {
            var store = Untouched.Copy();
            var what = Mutation.Do(store, seed);
            if ((await Audit(store, Trust)).Holds) missed.Add($"{seed}: {what}");
        }

        missed.Should().BeEmpty();
        (Mutations / Mutation.Kinds).Should().BeGreaterThan(100);
    }

    internal static Task<AuditReport> Audit(Memory_store store, Trust trust) => new StoreAudit(store, trust).RunAsync(TestContext.Current.CancellationToken);
}
