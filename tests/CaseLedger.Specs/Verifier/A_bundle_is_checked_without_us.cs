using System.IO.Compression;
using System.Text;
using CaseLedger.Ledger;
using CaseLedger.Ledger.Bundles;
using CaseLedger.Ledger.Notes;
using CaseLedger.Verifier.Audits;
using CaseLedger.Verifier.Output;

namespace CaseLedger.Specs.Verifier;

public class A_bundle_is_checked_without_us
{
    private static readonly Memory_store Store = Store_maker.Make(streams: 3, length: 12);
    private static readonly Trust Trust = new([Store_maker.Key.Public]);

    [Fact]
    public async Task What_is_written_is_read_back_and_holds()
    {
        var bundle = await new Bundle_maker(Store).Make(7);
        var read = BundleReader.Read(new MemoryStream(await Zip(bundle)));

        read.Should().BeEquivalentTo(bundle);
        (await Zip(read)).Should().Equal(await Zip(bundle), "one content is one file");
        var report = await new BundleAudit(read, Trust).RunAsync();
        report.Faults.Should().BeEmpty();
        report.Counts.Should().Contain((Counted.Entries, bundle.Entries.Count)).And.Contain((Counted.Proofs, bundle.Entries.Count));
        report.Newest!.Size.Should().Be(Store.Leaves.Count);
    }

    [Fact]
    public async Task It_is_written_asynchronously_only_as_a_web_server_wants()
    {
        var bundle = await new Bundle_maker(Store).Make(7);
        await using var output = new Asynchronous_only();
        await BundleWriter.WriteAsync(bundle, output, TestContext.Current.CancellationToken);
        BundleReader.Read(new MemoryStream(output.ToArray())).Should().BeEquivalentTo(bundle);
    }

    [Fact]
    public async Task It_carries_a_readme_in_dutch()
    {
        using var zip = new ZipArchive(new MemoryStream(await Zip(await new Bundle_maker(Store).Make())));
        zip.Entries.Select(e => e.FullName).Should().Contain(["leesmij.txt", "entries.ndjson", "checkpoint.txt", "keys.txt", "proofs/000001.txt"]);
        using var text = new StreamReader(zip.GetEntry("leesmij.txt")!.Open());
        (await text.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().Contain("caseledger-verify BUNDEL.zip --key").And.Contain("RFC 8785");
    }

    [Fact]
    public async Task Keys_from_the_bundle_itself_are_used_and_said_to_prove_no_origin()
    {
        var report = await new BundleAudit(await new Bundle_maker(Store).Make(), new Trust()).RunAsync();
        report.Holds.Should().BeTrue();
        report.Remarks.Select(r => r.Remark).Should().Contain(Remark.KeysFromBundle).And.Contain(Remark.NothingKept).And.Contain(Remark.EndUnknown);
    }

    [Fact]
    public async Task One_changed_bit_of_any_entry_is_found()
    {
        var bundle = await new Bundle_maker(Store).Make();
        for (var i = 0; i < bundle.Entries.Count; i++)
            for (var at = 0; at < bundle.Entries[i].Length; at += 17)
            {
                byte[] bytes = [.. bundle.Entries[i]];
                bytes[at] ^= 1;
                (await Kinds(bundle with { Entries = [.. bundle.Entries.Take(i), bytes, .. bundle.Entries.Skip(i + 1)] })).Should().NotBeEmpty($"bit {at} of {i}");
            }
    }

    public static TheoryData<string, FaultKind, Func<Bundle, Bundle>> Forged => new()
    {
        { "an entry left out", FaultKind.VersionMissing, b => b with { Entries = [b.Entries[0], .. b.Entries.Skip(2)] } },
        { "an entry twice", FaultKind.VersionDouble, b => b with { Entries = [.. b.Entries, b.Entries[^1]] } },
        { "two entries swapped", FaultKind.VersionOutOfOrder, b => b with { Entries = [b.Entries[1], b.Entries[0], .. b.Entries.Skip(2)] } },
        { "the first entry left out", FaultKind.VersionMissing, b => b with { Entries = [.. b.Entries.Skip(1)] } },
        { "the last entry re-hashed", FaultKind.ProofFalse, b => b with { Entries = [.. b.Entries.SkipLast(1), (Entry.Parse(b.Entries[^1]) with { Gemeente = "0363" }).ToBytes()] } },
        { "no proof", FaultKind.ProofMissing, b => b with { Proofs = b.Proofs.Skip(1).ToDictionary() } },
        { "a proof too many", FaultKind.ProofExtra, b => b with { Entries = [.. b.Entries.SkipLast(1)] } },
        { "the proof of another", FaultKind.ProofFalse, b => b with { Proofs = b.Proofs.ToDictionary(p => p.Key, p => p.Key == 2 ? b.Proofs[3] : p.Value) } },
        { "a proof of another checkpoint", FaultKind.ProofUnreadable, b => b with { Checkpoint = Store.Checkpoints[0].Notitie } },
        { "a proof that is none", FaultKind.ProofUnreadable, b => b with { Proofs = b.Proofs.ToDictionary(p => p.Key, _ => "x") } },
        { "a changed checkpoint", FaultKind.SignatureFalse, b => b with { Checkpoint = b.Checkpoint.Replace($"\n{Store.Leaves.Count}\n", "\n999\n", StringComparison.Ordinal) } },
        { "a checkpoint that is none", FaultKind.CheckpointUnreadable, b => b with { Checkpoint = "x" } },
        { "another key", FaultKind.OtherKey, b => b with { Checkpoint = Checkpoint.Of(SignedNote.Parse(b.Checkpoint)).Sign(SigningKey.Generate(Store_maker.Key.Public.Name)).ToString() } },
        { "nothing", FaultKind.BundleUnreadable, b => b with { Entries = [] } },
    };

    [Theory]
    [MemberData(nameof(Forged))]
    public async Task A_forged_bundle_is_found(string what, FaultKind kind, Func<Bundle, Bundle> forge) =>
        (await Kinds(forge(await new Bundle_maker(Store).Make()))).Should().Contain(kind, what);

    [Fact]
    public async Task One_changed_byte_anywhere_in_the_file_is_found_and_says_where()
    {
        var file = await Zip(await new Bundle_maker(Store_maker.Make(streams: 1, length: 8)).Make());
        (await Checked(file)).Should().BeEmpty();
        for (var at = 0; at < file.Length; at += 3)
        {
            byte[] changed = [.. file];
            changed[at] ^= (byte)(1 << (at % 8));
            (await Checked(changed)).Should().NotBeEmpty($"byte {at} of {file.Length} was changed");
        }
    }

    [Fact]
    public async Task A_change_of_what_is_no_evidence_is_found_too()
    {
        var file = await Zip(await new Bundle_maker(Store).Make(7));
        foreach (var name in new[] { "leesmij.txt", "keys.txt", "consistency/000000000007.txt" })
        {
            // The last time is in the list of files, the one before at the file itself.
            var at = file.AsSpan(0, file.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(name))).LastIndexOf(Encoding.UTF8.GetBytes(name)) + name.Length + 3;
            byte[] changed = [.. file];
            changed[at] ^= 1;
            var fault = (await Checked(changed)).Should().ContainSingle().Subject;
            fault.Kind.Should().Be(FaultKind.BundleAltered);
            FaultText.Text(fault, Language.En).Should().Contain("is not as it was made").And.Contain($"({name})");
        }

        (await Checked([.. file, 0])).Should().ContainSingle().Which.Kind.Should().Be(FaultKind.BundleAltered);
    }

    [Fact]
    public async Task A_kept_checkpoint_must_be_of_the_beginning_of_the_same_tree()
    {
        var bundle = await new Bundle_maker(Store).Make(7);
        var (seven, fourteen) = (SignedNote.Parse(Store.Checkpoints[0].Notitie), SignedNote.Parse(Store.Checkpoints[1].Notitie));
        (await Kinds(bundle, Trust with { Kept = seven })).Should().BeEmpty();
        (await Kinds(bundle, Trust with { Kept = SignedNote.Parse(bundle.Checkpoint) })).Should().BeEmpty();
        (await Kinds(bundle, Trust with { Kept = fourteen })).Should().Equal(FaultKind.ConsistencyMissing);
        (await Kinds(bundle, Trust with { Kept = Signed(7, new byte[32]) })).Should().Equal(FaultKind.OtherThanKept);
        (await Kinds(bundle, Trust with { Kept = Signed(Store.Leaves.Count, new byte[32]) })).Should().Equal(FaultKind.OtherThanKept);
        (await Kinds(bundle, Trust with { Kept = Signed(Store.Leaves.Count + 1, new byte[32]) })).Should().Equal(FaultKind.OlderThanKept);
        (await Kinds(bundle with { Consistency = new Dictionary<long, string> { [7] = "x" } }, Trust with { Kept = seven })).Should().Equal(FaultKind.ProofUnreadable);
    }

    [Fact]
    public async Task A_file_that_is_no_bundle_is_refused_with_the_reason()
    {
        Refusal([1, 2, 3]).Should().Contain("cannot be read");
        Refusal(await Zip(await new Bundle_maker(Store).Make(), zip => zip.CreateEntry("proofs/1.txt"))).Should().Contain("does not belong");
        Refusal(await Zip(await new Bundle_maker(Store).Make(), zip => zip.GetEntry("keys.txt")!.Delete())).Should().Contain("no keys.txt");
        Refusal(await Zip(await new Bundle_maker(Store).Make(), zip => zip.CreateEntry("keys.txt"))).Should().Contain("cannot be read");
    }

    private static async Task<IReadOnlyList<Fault>> Checked(byte[] file) =>
        (await BundleAudit.RunAsync(new MemoryStream(file), Trust, TestContext.Current.CancellationToken)).Faults;

    private static SignedNote Signed(long size, byte[] root) => new Checkpoint(Store_maker.Key.Public.Name, size, root).Sign(Store_maker.Key);

    private static async Task<IEnumerable<FaultKind>> Kinds(Bundle bundle, Trust? trust = null) =>
        (await new BundleAudit(bundle, trust ?? Trust).RunAsync()).Faults.Select(f => f.Kind);

    private static string Refusal(byte[] file) => FluentActions.Invoking(() => BundleReader.Read(new MemoryStream(file))).Should().Throw<BundleException>().Which.Message;

    internal static async Task<byte[]> Zip(Bundle bundle, Action<ZipArchive>? change = null)
    {
        var file = new MemoryStream();
        await BundleWriter.WriteAsync(bundle, file, TestContext.Current.CancellationToken);
        if (change is not null)
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true);
            change(zip);
        }

        return file.ToArray();
    }

    /// <summary>A stream that cannot seek and refuses to block a thread.</summary>
    private sealed class Asynchronous_only : MemoryStream
    {
        public override bool CanSeek => false;

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Write(ReadOnlySpan<byte> buffer) => throw new NotSupportedException();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            base.Write(buffer.ToArray(), 0, buffer.Length);
            return ValueTask.CompletedTask;
        }
    }
}
