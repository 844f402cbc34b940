using System.Text.Json;
using CaseLedger.Ledger.Merkle;

namespace CaseLedger.Specs.Ledger;

/// <summary>The vectors of transparency-dev/merkle, the refused ones included.</summary>
public class Proofs_agree_with_the_vectors_of_others
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> Inclusions => Names("inclusion");

    public static TheoryData<string> Consistencies => Names("consistency");

    [Theory]
    [MemberData(nameof(Inclusions))]
    public void Inclusion(string name)
    {
        var v = Read<InclusionVector>("inclusion").Single(v => v.Name == name);
        MerkleProof.VerifyInclusion((long)v.LeafIdx, (long)v.TreeSize, v.LeafHash ?? [], v.Proof ?? [], v.Root ?? []).Should().Be(!v.WantErr, v.Desc);
    }

    [Theory]
    [MemberData(nameof(Consistencies))]
    public void Consistency(string name)
    {
        var v = Read<ConsistencyVector>("consistency").Single(v => v.Name == name);
        MerkleProof.VerifyConsistency((long)v.Size1, (long)v.Size2, v.Root1 ?? [], v.Root2 ?? [], v.Proof ?? []).Should().Be(!v.WantErr, v.Desc);
    }

    [Fact]
    public void All_of_them_are_there()
    {
        Read<InclusionVector>("inclusion").Should().HaveCount(98).And.Contain(v => !v.WantErr);
        Read<ConsistencyVector>("consistency").Should().HaveCount(98).And.Contain(v => !v.WantErr);
    }

    private static TheoryData<string> Names(string kind) => [.. Read<Vector>(kind).Select(v => v.Name)];

    private static IEnumerable<T> Read<T>(string kind) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "vectors", "merkle", $"{kind}.ndjson")).Select(line => JsonSerializer.Deserialize<T>(line, Web)!);

    private record Vector(string Name, string Desc, bool WantErr, byte[][]? Proof);

    // Sizes are uint64 in the vectors: what does not fit becomes negative, a size that no tree has.
    private sealed record InclusionVector(string Name, string Desc, bool WantErr, byte[][]? Proof, ulong LeafIdx, ulong TreeSize, byte[]? LeafHash, byte[]? Root)
        : Vector(Name, Desc, WantErr, Proof);

    private sealed record ConsistencyVector(string Name, string Desc, bool WantErr, byte[][]? Proof, ulong Size1, ulong Size2, byte[]? Root1, byte[]? Root2)
        : Vector(Name, Desc, WantErr, Proof);
}
