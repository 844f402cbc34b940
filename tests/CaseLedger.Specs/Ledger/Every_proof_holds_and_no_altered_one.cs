using CaseLedger.Ledger.Merkle;
using CsCheck;

namespace CaseLedger.Specs.Ledger;

public class Every_proof_holds_and_no_altered_one
{
    private const int Largest = 5000;

    private static readonly Lazy<Task<Stored_nodes>> Stored = new(() => Stored_nodes.Of(Largest));

    [Fact]
    public async Task Inclusion_of_every_leaf_at_every_small_size()
    {
        var stored = await Stored.Value;
        for (var size = 1; size <= 70; size++)
        {
            var root = await stored.Root(size);
            for (var i = 0; i < size; i++)
                MerkleProof.VerifyInclusion(i, size, stored.Leaves[i], await stored.Inclusion(i, size), root).Should().BeTrue($"{i} of {size}");
        }
    }

    [Fact]
    public async Task Consistency_between_every_two_small_sizes()
    {
        var stored = await Stored.Value;
        for (var to = 1; to <= 70; to++)
            for (var from = 1; from <= to; from++)
            {
                var proof = await stored.Consistency(from, to);
                MerkleProof.VerifyConsistency(from, to, await stored.Root(from), await stored.Root(to), proof).Should().BeTrue($"{from} to {to}");
            }
    }

    [Fact]
    public async Task Inclusion_at_any_size_and_nothing_beside_it()
    {
        var stored = await Stored.Value;
        await (from size in Gen.Int[1, Largest] from i in Gen.Int[0, size - 1] from bit in Gen.Int[0, int.MaxValue] select (size, i, bit)).SampleAsync(async c =>
        {
            var (root, proof, leaf) = (await stored.Root(c.size), await stored.Inclusion(c.i, c.size), stored.Leaves[c.i]);
            return MerkleProof.VerifyInclusion(c.i, c.size, leaf, proof, root)
                && Altered(proof, c.bit).All(p => !MerkleProof.VerifyInclusion(c.i, c.size, leaf, p, root))
                && !MerkleProof.VerifyInclusion(c.i, c.size, Flip(leaf, c.bit), proof, root)
                && !MerkleProof.VerifyInclusion(c.i, c.size, leaf, proof, Flip(root, c.bit))
                && !MerkleProof.VerifyInclusion(c.i + 1, c.size, leaf, proof, root)
                && !MerkleProof.VerifyInclusion(c.i - 1, c.size, leaf, proof, root);
        }, iter: 1000);
    }

    [Fact]
    public async Task Consistency_between_any_sizes_and_nothing_beside_it()
    {
        var stored = await Stored.Value;
        await (from to in Gen.Int[1, Largest] from f in Gen.Int[1, to] from bit in Gen.Int[0, int.MaxValue] select (f, to, bit)).SampleAsync(async c =>
        {
            var (root1, root2, proof) = (await stored.Root(c.f), await stored.Root(c.to), await stored.Consistency(c.f, c.to));
            return MerkleProof.VerifyConsistency(c.f, c.to, root1, root2, proof)
                && Altered(proof, c.bit).All(p => !MerkleProof.VerifyConsistency(c.f, c.to, root1, root2, p))
                && !MerkleProof.VerifyConsistency(c.f, c.to, Flip(root1, c.bit), root2, proof)
                && !MerkleProof.VerifyConsistency(c.f, c.to, root1, Flip(root2, c.bit), proof)
                && (c.f == c.to || !MerkleProof.VerifyConsistency(c.f, c.to, root2, root1, proof));
        }, iter: 1000);
    }

    [Fact]
    public async Task Each_costs_one_read_of_few_nodes()
    {
        var stored = await Stored_nodes.Of(4095);
        stored.Reads = default;

        await stored.Inclusion(1234, 4095);
        await stored.Consistency(2047, 4095);
        await stored.Root(4095);
        await stored.Append(100);

        stored.Reads.Calls.Should().Be(4);
        stored.Reads.Most.Should().BeLessThanOrEqualTo(24);
    }

    [Fact]
    public async Task What_cannot_be_proven_is_not_asked()
    {
        var stored = await Stored.Value;
        await FluentActions.Awaiting(() => stored.Inclusion(5, 5)).Should().ThrowAsync<ArgumentOutOfRangeException>();
        await FluentActions.Awaiting(() => stored.Consistency(0, 5)).Should().ThrowAsync<ArgumentOutOfRangeException>();
        await FluentActions.Awaiting(() => stored.Consistency(6, 5)).Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    /// <summary>The proof with one bit changed, a hash too few, one too many, two swapped.</summary>
    private static IEnumerable<IReadOnlyList<byte[]>> Altered(IReadOnlyList<byte[]> proof, int bit)
    {
        yield return [.. proof, new byte[32]];
        yield return [new byte[32], .. proof];
        if (proof.Count == 0) yield break;
        var at = bit % proof.Count;
        yield return [.. proof.Select((h, i) => i == at ? Flip(h, bit / 64) : h)];
        yield return [.. proof.Where((_, i) => i != at)];
        yield return [.. proof.Select((h, i) => i == at ? h[1..] : h)];
        if (at > 0) yield return [.. proof.Take(at - 1), proof[at], proof[at - 1], .. proof.Skip(at + 1)];
    }

    private static byte[] Flip(byte[] hash, int bit)
    {
        byte[] flipped = [.. hash];
        flipped[bit / 8 % 32] ^= (byte)(1 << (bit % 8));
        return flipped;
    }
}
