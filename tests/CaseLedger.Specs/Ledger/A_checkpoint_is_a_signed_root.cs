using CaseLedger.Ledger.Notes;

namespace CaseLedger.Specs.Ledger;

/// <summary>C2SP tlog-checkpoint and tlog-proof.</summary>
public class A_checkpoint_is_a_signed_root
{
    private const string Example = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    private static readonly SigningKey Key = SigningKey.Generate("caseledger.example/grootboek");

    [Fact]
    public void The_example_of_c2sp_is_read_and_written()
    {
        var note = SignedNote.Parse(Example + "\n— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n");
        var checkpoint = Checkpoint.Of(note);
        (checkpoint.Origin, checkpoint.Size).Should().Be(("example.com/behind-the-sofa", 20852163));
        checkpoint.ToString().Should().Be(Example);
        Checkpoint.Parse(Example + "an extension\n").Size.Should().Be(20852163);
    }

    [Theory]
    [InlineData("")]
    [InlineData("o\n1\n")]
    [InlineData("\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("o\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("o\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("o\n+1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("o\n 1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("o\n9223372036854775808\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n")]
    [InlineData("o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n")]
    [InlineData("o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==\n")]
    [InlineData("o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n")]
    [InlineData("o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=")]
    public void Another_form_is_refused(string text) => FluentActions.Invoking(() => Checkpoint.Parse(text)).Should().Throw<NoteException>();

    [Fact]
    public void It_is_signed_by_one_key_or_by_two_during_a_change_of_keys()
    {
        var next = SigningKey.Generate(Key.Public.Name);
        var note = new Checkpoint(Key.Public.Name, 3, new byte[32]).Sign(Key, next);
        note.Verify([Key.Public]).Should().Be(SignatureVerdict.Valid);
        note.Verify([next.Public]).Should().Be(SignatureVerdict.Valid);
        FluentActions.Invoking(() => new Checkpoint("two\nlines", 3, new byte[32]).Sign(Key)).Should().Throw<NoteException>();
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(17, 16)]
    [InlineData(1000, 512)]
    public async Task A_proof_file_shows_that_an_entry_is_in_it(int size, int index)
    {
        var stored = await Stored_nodes.Of(size);
        var note = new Checkpoint(Key.Public.Name, size, await stored.Root(size)).Sign(Key);
        var file = new InclusionProof(index, await stored.Inclusion(index, size), note).ToString();

        file.Should().StartWith($"c2sp.org/tlog-proof@v1\nindex {index}\n").And.EndWith("\n" + note);
        var read = InclusionProof.Parse(file);
        read.ToString().Should().Be(file);
        read.Holds(stored.Leaves[index]).Should().BeTrue();
        read.Holds(Stored_nodes.Leaf(size)).Should().BeFalse();
        (read with { Index = index + 1 }).Holds(stored.Leaves[index]).Should().BeFalse();
    }

    [Fact]
    public async Task A_proof_file_may_carry_extra_data_that_nobody_vouches_for()
    {
        var stored = await Stored_nodes.Of(3);
        var note = new Checkpoint(Key.Public.Name, 3, await stored.Root(3)).Sign(Key);
        var file = new InclusionProof(1, await stored.Inclusion(1, 3), note, [1, 2, 3]).ToString();
        InclusionProof.Parse(file).Extra.Should().Equal(1, 2, 3);
        InclusionProof.Parse(file).ToString().Should().Be(file);
    }

    [Theory]
    [InlineData("tlog-proof@v1", "tlog-proof@v2")]
    [InlineData("index 1", "index 01")]
    [InlineData("index 1", "Index 1")]
    [InlineData("index 1\n", "")]
    [InlineData("index 1\n", "extra !\nindex 1\n")]
    [InlineData("index 1\n", "index 1\nAAAA\n")]
    [InlineData("\n\n", "\n")]
    [InlineData("— ", "- ")]
    public async Task Another_form_of_a_proof_file_is_refused(string from, string to)
    {
        var stored = await Stored_nodes.Of(3);
        var note = new Checkpoint(Key.Public.Name, 3, await stored.Root(3)).Sign(Key);
        var file = new InclusionProof(1, await stored.Inclusion(1, 3), note).ToString();
        file.Should().Contain(from);
        FluentActions.Invoking(() => InclusionProof.Parse(file.Replace(from, to, StringComparison.Ordinal))).Should().Throw<NoteException>();
    }

    [Fact]
    public async Task A_consistency_file_shows_that_an_earlier_checkpoint_is_of_the_same_tree()
    {
        var stored = await Stored_nodes.Of(100);
        var note = new Checkpoint(Key.Public.Name, 100, await stored.Root(100)).Sign(Key);
        var earlier = new Checkpoint(Key.Public.Name, 42, await stored.Root(42));
        var file = new ConsistencyProof(42, await stored.Consistency(42, 100), note).ToString();

        file.Should().StartWith("old 42\n");
        var read = ConsistencyProof.Parse(file);
        read.ToString().Should().Be(file);
        read.Holds(earlier).Should().BeTrue();
        read.Holds(earlier with { Root = await stored.Root(41) }).Should().BeFalse();
        read.Holds(earlier with { Size = 41 }).Should().BeFalse();
        read.Holds(earlier with { Origin = "another" }).Should().BeFalse();
        FluentActions.Invoking(() => ConsistencyProof.Parse(file.Replace("old ", "new ", StringComparison.Ordinal))).Should().Throw<NoteException>();
    }
}
