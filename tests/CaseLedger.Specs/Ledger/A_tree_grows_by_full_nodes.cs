using System.Runtime.InteropServices;
using CaseLedger.Ledger.Merkle;
using CsCheck;
using Hash = CaseLedger.Ledger.Hash;

namespace CaseLedger.Specs.Ledger;

public class A_tree_grows_by_full_nodes
{
    [Fact]
    public async Task Its_root_is_that_of_the_definition_at_every_size()
    {
        var stored = new Stored_nodes();
        for (var size = 0; size <= 300; size++)
        {
            (await stored.Root(size)).Should().Equal(Definition(stored, size));
            (await stored.Append(1)).Root.Should().Equal(Definition(stored, size + 1));
        }
    }

    [Fact]
    public async Task Its_roots_are_those_of_the_examples_that_every_implementation_has()
    {
        byte[][] inputs = [[], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43], [.. Enumerable.Range(0x50, 8).Select(i => (byte)i)], [.. Enumerable.Range(0x60, 16).Select(i => (byte)i)]];
        var builder = new TreeBuilder();
        Convert.ToHexStringLower(builder.Root()).Should().Be("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        foreach (var input in inputs) builder.Append(Hash.LeafBytes(input));
        Convert.ToHexStringLower(builder.Root()).Should().Be("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        (await new Stored_nodes().Root(0)).Should().Equal(Hash.EmptyRoot());
    }

    [Fact]
    public Task Batches_of_any_length_give_the_same_nodes_as_one_by_one() =>
        Gen.Int[0, 200].Array[1, 12].SampleAsync(async batches =>
        {
            var (stored, one) = (new Stored_nodes(), new Stored_nodes());
            foreach (var count in batches) await stored.Append(count);
            for (var i = 0; i < batches.Sum(); i++) await one.Append(1);
            return stored.Nodes.Count == one.Nodes.Count && stored.Nodes.All(n => one.Nodes[n.Key].SequenceEqual(n.Value));
        }, iter: 30);

    [Fact]
    public async Task Only_full_nodes_are_stored_and_all_of_them()
    {
        var stored = await Stored_nodes.Of(1000);
        var expected = Enumerable.Range(0, 10).SelectMany(level => Enumerable.Range(0, 1000 >> level).Select(i => new NodeId(level, i)));
        stored.Nodes.Keys.Should().BeEquivalentTo(expected);
        foreach (var (id, hash) in stored.Nodes) hash.Should().Equal(Below(stored, id));
    }

    [Fact]
    public async Task A_missing_node_is_named()
    {
        var empty = new Stored_nodes();
        (await FluentActions.Awaiting(() => empty.Root(5)).Should().ThrowAsync<InvalidOperationException>()).WithMessage("Node * of level * is not stored.");
        await FluentActions.Awaiting(() => empty.Inclusion(3, 5)).Should().ThrowAsync<InvalidOperationException>();
    }

    private static byte[] Below(Stored_nodes stored, NodeId id) =>
        Stored_nodes.Defined(CollectionsMarshal.AsSpan(stored.Leaves).Slice((int)(id.Index << id.Level), 1 << id.Level));

    private static byte[] Definition(Stored_nodes stored, int size) => Stored_nodes.Defined(CollectionsMarshal.AsSpan(stored.Leaves)[..size]);
}
