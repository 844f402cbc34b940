using CaseLedger.Ledger;
using CaseLedger.Ledger.Notes;
using CaseLedger.Verifier.Audits;
using CaseLedger.Verifier.Output;

namespace CaseLedger.Specs.Verifier;

public class A_fault_says_what_and_where
{
    private readonly Memory_store store = Store_maker.Make(streams: 4, length: 8);

    [Fact]
    public async Task A_changed_entry_is_the_first_that_is_named()
    {
        var row = store.Entries[9];
        store.Entries[9] = row with { Bytes = [.. row.Bytes[..50], (byte)(row.Bytes[50] ^ 1), .. row.Bytes[51..]] };

        var first = (await Audit()).Faults[0];

        (first.Kind, first.Stroom, first.Versie, first.EventId, first.Positie).Should().Be((FaultKind.ChangedBytes, row.Stroom, row.Versie, row.EventId, Leaf(row.EventId)));
        FaultText.Sort(first, Language.Nl).Should().Be("veranderd");
    }

    [Fact]
    public async Task An_entry_that_is_gone_is_missing()
    {
        var row = store.Entries[5];
        store.Entries.RemoveAt(5);
        var report = await Audit();
        report.Faults.Should().Contain(f => f.Kind == FaultKind.VersionMissing && f.Stroom == row.Stroom && f.Versie == row.Versie);
        report.Faults.Should().Contain(f => f.Kind == FaultKind.EntryMissing && f.EventId == row.EventId && f.Positie == Leaf(row.EventId));
    }

    [Fact]
    public async Task An_entry_that_was_put_in_is_inserted()
    {
        var entry = Store_maker.Entry(store.Entries[0].Stroom, 9, 5000, store.Entries[28].Hash);
        store.Entries.Add(new(entry.Id, entry.Stroom, 9, Store_maker.Gemeente, entry.ToBytes(), Hash.Leaf(entry.ToBytes())));
        store.Events.Add(Store_maker.Event(entry));
        var report = await Audit();
        report.Faults.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = FaultKind.LeafMissing, EventId = entry.Id, Versie = 9L });
        FaultText.Sort(report.Faults[0], Language.En).Should().Be("inserted");
    }

    [Fact]
    public async Task Leaves_that_changed_places_are_found_by_the_node_above_and_the_checkpoints()
    {
        (store.Leaves[8], store.Leaves[9]) = (store.Leaves[8] with { Positie = 10 }, store.Leaves[9] with { Positie = 9 });
        (await Audit()).Faults.Select(f => f.Kind).Should().Contain(FaultKind.NodeDiffers).And.Contain(FaultKind.RootDiffers);
    }

    [Fact]
    public async Task A_tree_whose_end_is_gone_is_cut_off()
    {
        var gone = store.Leaves[^1];
        store.Entries.RemoveAll(e => e.EventId == gone.EventId);
        store.Events.RemoveAll(e => e.Id == gone.EventId);
        store.Log.RemoveAll(l => l.Id == gone.EventId);
        store.Waiting.Clear();
        foreach (var id in store.Entries.TakeLast(2).Select(e => e.EventId).Where(id => store.Leaves.All(l => l.EventId != id))) store.Waiting.Add(id);
        store.Leaves.RemoveAt(store.Leaves.Count - 1);
        store.Nodes.Clear();
        store.Nodes.AddRange(Store_maker.Nodes(store.Leaves));
        var report = await Audit();
        report.Faults.Should().Contain(f => f.Kind == FaultKind.CutOff && f.Grootte == store.Leaves.Count + 1);
    }

    [Fact]
    public async Task An_entry_re_hashed_with_all_that_follows_contradicts_the_signed_checkpoints()
    {
        var trusted = store.Checkpoints[^1];
        var row = store.Entries[9];
        store.Entries[9] = row with { Bytes = (Entry.Parse(row.Bytes) with { GebeurdOp = "2020-01-01T00:00:00.000Z" }).ToBytes() };
        store.Rehash();

        var report = await Audit();
        report.Faults.Should().OnlyContain(f => f.Kind == FaultKind.RootDiffers).And.HaveCount(store.Checkpoints.Count - 1);
        report.Faults[0].Detail.Should().Be("7", "the checkpoint of 7 leaves still holds");
        FaultText.Sort(report.Faults[0], Language.Nl).Should().Be("opnieuw gehasht");

        store.Checkpoints.Clear();
        var stranger = SigningKey.Generate(Store_maker.Key.Public.Name);
        store.Checkpoints.AddRange(Store_maker.Checkpoints(store.Leaves, 7, stranger));
        (await Audit()).Faults.Should().OnlyContain(f => f.Kind == FaultKind.OtherKey);

        var withKept = await Audit(new Trust([stranger.Public, Store_maker.Key.Public], SignedNote.Parse(trusted.Notitie)));
        withKept.Faults.Should().ContainSingle().Which.Kind.Should().Be(FaultKind.OtherThanKept, "even who has the key cannot change what somebody else holds");
    }

    [Fact]
    public async Task A_store_that_is_behind_the_kept_checkpoint_is_older()
    {
        var kept = SignedNote.Parse(store.Checkpoints[^1].Notitie);
        var older = Store_maker.Make(streams: 4, length: 4);
        (await Audit(new Trust([Store_maker.Key.Public], kept), older)).Faults.Should().ContainSingle().Which.Kind.Should().Be(FaultKind.OlderThanKept);
        (await Audit(new Trust([Store_maker.Key.Public], kept))).Holds.Should().BeTrue();
        (await Audit(new Trust([SigningKey.Generate("x").Public], kept))).Faults.Should().Contain(f => f.Kind == FaultKind.OtherKey && f.Grootte == store.Leaves.Count);
    }

    [Fact]
    public async Task A_loss_that_the_log_declared_is_said_and_no_fault()
    {
        var kept = SignedNote.Parse(store.Checkpoints[^1].Notitie);
        var size = Checkpoint.Of(kept).Size;
        var older = Store_maker.Make(streams: 4, length: 4);
        var left = older.Leaves.Count;
        var trust = new Trust([Store_maker.Key.Public], kept);

        older.Losses.Add($$"""{"getuige":"bestand","grootte":{{left}},"gezienGrootte":{{size}},"gezienWortel":"x"}""");
        var report = await Audit(trust, older);
        report.Holds.Should().BeTrue();
        report.Remarks.Should().Contain((Remark.DeclaredLoss, size - left));

        older.Losses[0] = $$"""{"getuige":"bestand","grootte":{{left}},"gezienGrootte":{{size - 1}},"gezienWortel":"x"}""";
        (await Audit(trust, older)).Faults.Should().ContainSingle("more is missing than was declared").Which.Kind.Should().Be(FaultKind.OlderThanKept);
    }

    [Fact]
    public async Task Without_keys_or_a_kept_checkpoint_it_says_what_was_not_shown()
    {
        var report = await Audit(new Trust());
        report.Holds.Should().BeTrue();
        report.Remarks.Select(r => r.Remark).Should().Equal(Remark.NoKeys, Remark.NothingKept, Remark.Waiting);
        (await Audit(new Trust([Store_maker.Key.Public], SignedNote.Parse(store.Checkpoints[0].Notitie)))).Remarks.Should().Equal((Remark.Waiting, 2L));
        store.Checkpoints.RemoveAt(store.Checkpoints.Count - 1);
        (await Audit()).Remarks.Should().Contain((Remark.AboveCheckpoint, store.Leaves.Count % 7));
    }

    [Fact]
    public void Every_kind_of_fault_and_remark_has_words_in_both_languages()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var kind in Enum.GetValues<FaultKind>())
            {
                var fault = new Fault(kind) { Positie = 3, Versie = 2, Stroom = Store_maker.Id(1, 1), Grootte = 9, Detail = "4" };
                FaultText.Text(fault, language).Should().NotContain("{");
                FaultText.Sort(fault, language).Should().NotBeEmpty();
            }

            foreach (var remark in Enum.GetValues<Remark>()) ReportText.Text(remark, 5, language).Should().NotContain("{");
            foreach (var what in Enum.GetValues<Counted>()) ReportText.Name(what, language).Should().NotBeEmpty();
        }
    }

    private long Leaf(Guid id) => store.Leaves.Single(l => l.EventId == id).Positie;

    private Task<AuditReport> Audit(Trust? trust = null, Memory_store? other = null) =>
        Every_mutation_of_a_store_is_found.Audit(other ?? store, trust ?? new Trust([Store_maker.Key.Public]));
}
