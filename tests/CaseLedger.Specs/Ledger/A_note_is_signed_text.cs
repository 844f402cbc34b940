using CaseLedger.Ledger.Notes;

namespace CaseLedger.Specs.Ledger;

/// <summary>C2SP signed-note, with the examples of Go's sumdb/note and of C2SP itself.</summary>
public class A_note_is_signed_text
{
    private const string GoPrivate = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private const string GoPublic = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private const string GoText = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private const string GoNote = GoText + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private const string C2spPublic = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private const string C2spNote = "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    private static readonly VerifierKey Go = VerifierKey.Parse(GoPublic);
    private readonly SigningKey own = SigningKey.Generate("caseledger.example/grootboek");

    [Fact]
    public void The_example_of_go_is_made_byte_for_byte()
    {
        SignedNote.Sign(GoText, SigningKey.Parse(GoPrivate)).ToString().Should().Be(GoNote);
        SigningKey.Parse(GoPrivate).Public.ToString().Should().Be(GoPublic);
        SigningKey.Parse(GoPrivate).Export().Should().Be(GoPrivate);
        Go.ToString().Should().Be(GoPublic);
    }

    [Fact]
    public void The_examples_of_go_and_of_c2sp_verify()
    {
        SignedNote.Parse(GoNote).Verify([Go]).Should().Be(SignatureVerdict.Valid);
        SignedNote.Parse(C2spNote).Verify([VerifierKey.Parse(C2spPublic)]).Should().Be(SignatureVerdict.Valid);
        SignedNote.Parse(Given.Utf8(GoNote)).ToString().Should().Be(GoNote);
    }

    [Fact]
    public void A_changed_letter_is_an_error_and_an_unknown_key_is_no_signature()
    {
        SignedNote.Parse(GoNote.Replace("think", "thinx", StringComparison.Ordinal)).Verify([Go]).Should().Be(SignatureVerdict.Invalid);
        SignedNote.Parse(GoNote).Verify([VerifierKey.Parse(C2spPublic), own.Public]).Should().Be(SignatureVerdict.Unknown);
        SignedNote.Parse(GoNote).Verify([]).Should().Be(SignatureVerdict.Unknown);
    }

    [Fact]
    public void Unknown_keys_are_passed_over_even_with_a_known_name()
    {
        var namesake = SigningKey.Generate(own.Public.Name);
        var note = SignedNote.Parse(SignedNote.Sign("text\n", namesake, SigningKey.Parse(GoPrivate), own).ToString());
        note.Verify([own.Public]).Should().Be(SignatureVerdict.Valid);
        note.Verify([Go]).Should().Be(SignatureVerdict.Valid);
        note.Signatures.Should().HaveCount(3);
    }

    [Fact]
    public void A_false_signature_of_a_known_key_spoils_the_note_whatever_others_say()
    {
        var (one, other) = (SignedNote.Sign("text\n", own).ToString(), SignedNote.Sign("other\n", SigningKey.Parse(GoPrivate)).ToString());
        var note = SignedNote.Parse(one + other[other.IndexOf('—', StringComparison.Ordinal)..]);
        note.Verify([own.Public]).Should().Be(SignatureVerdict.Valid);
        note.Verify([own.Public, Go]).Should().Be(SignatureVerdict.Invalid);
    }

    [Fact]
    public void A_signature_that_is_cut_short_is_false()
    {
        var line = SignedNote.Parse(GoNote).Signatures[0];
        SignedNote.Parse($"{GoText}\n{line with { Signature = line.Signature[..63] }}\n").Verify([Go]).Should().Be(SignatureVerdict.Invalid);
    }

    [Fact]
    public void An_empty_line_belongs_to_the_text_when_another_follows()
    {
        var note = SignedNote.Parse(SignedNote.Sign("one\n\ntwo\n", own).ToString());
        note.Text.Should().Be("one\n\ntwo\n");
        note.Verify([own.Public]).Should().Be(SignatureVerdict.Valid);
    }

    [Theory]
    [InlineData("")]
    [InlineData("text\n")]
    [InlineData("text\n\n")]
    [InlineData("text\n\n— name AAAAAAA=")]
    [InlineData("text\n\n- name AAAAAAA=\n")]
    [InlineData("text\n\n— name  AAAAAAA=\n")]
    [InlineData("text\n\n— na+me AAAAAAA=\n")]
    [InlineData("text\n\n— na\u00a0me AAAAAAA=\n")]
    [InlineData("text\n\n— name AAAAAA==\n")]
    [InlineData("text\n\n— name AAAAAAB=\n")]
    [InlineData("text\n\n— name AAAAAAA\n")]
    [InlineData("text\n\n— name AAAA AAA=\n")]
    [InlineData("text\n\n—  AAAAAAA=\n")]
    [InlineData("te\txt\n\n— name AAAAAAA=\n")]
    [InlineData("text\r\n\r\n— name AAAAAAA=\r\n")]
    public void Another_form_is_refused(string note) => FluentActions.Invoking(() => SignedNote.Parse(note)).Should().Throw<NoteException>();

    [Fact]
    public void A_note_that_is_no_utf8_or_endless_is_refused()
    {
        FluentActions.Invoking(() => SignedNote.Parse("te\ud800xt\n\n— name AAAAAAA=\n")).Should().Throw<NoteException>();
        FluentActions.Invoking(() => SignedNote.Parse([0xFF, (byte)'\n'])).Should().Throw<NoteException>();
        FluentActions.Invoking(() => SignedNote.Parse("text\n\n" + string.Concat(Enumerable.Repeat("— name AAAAAAA=\n", 101)))).Should().Throw<NoteException>();
        SignedNote.Parse("text\n\n" + string.Concat(Enumerable.Repeat("— name AAAAAAA=\n", 100))).Signatures.Should().HaveCount(100);
        FluentActions.Invoking(() => SignedNote.Parse(new string('x', SignedNote.MaxLength) + "\n\n— name AAAAAAA=\n")).Should().Throw<NoteException>();
        FluentActions.Invoking(() => SignedNote.Sign("text\n", [])).Should().Throw<NoteException>();
        FluentActions.Invoking(() => SignedNote.Sign("text", own)).Should().Throw<NoteException>();
    }

    [Theory]
    [InlineData("PeterNeumann+c74f20a3")]
    [InlineData("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T")]
    [InlineData("PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("PeterNeumann+c74f20a3+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData(" PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    public void Another_form_of_a_public_key_is_refused(string key) => FluentActions.Invoking(() => VerifierKey.Parse(key)).Should().Throw<NoteException>();

    [Fact]
    public void A_file_of_public_keys_has_one_a_line()
    {
        VerifierKey.ParseFile($"# keys of the log\n{GoPublic}\r\n\n{C2spPublic}\n").Select(k => k.Name).Should().Equal("PeterNeumann", "example.com/foo");
        FluentActions.Invoking(() => VerifierKey.ParseFile("# none\n")).Should().Throw<NoteException>();
        FluentActions.Invoking(() => VerifierKey.ParseFile($"{GoPublic}\nx\n")).Should().Throw<NoteException>();
    }

    [Fact]
    public void A_private_key_lies_in_a_file_of_its_owner_and_overwrites_nothing()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("caseledger-key-").FullName, "grootboek.key");
        own.Save(path);

        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        SigningKey.Load(path).Export().Should().Be(own.Export());
        own.ToString().Should().NotContain("PRIVATE");
        FluentActions.Invoking(() => own.Save(path)).Should().Throw<IOException>();
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PRIVATE+KEY+PeterNeumann+c74f20a3")]
    [InlineData("PRIVATE+KEY+PeterNeumann+c74f20a4+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")]
    [InlineData("PRIVATE+KEY+PeterNeumann+c74f20a3+AoEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")]
    [InlineData("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDF")]
    [InlineData(GoPublic)]
    public void Another_form_of_a_private_key_is_refused_without_repeating_it(string key) =>
        FluentActions.Invoking(() => SigningKey.Parse(key)).Should().Throw<NoteException>().Which.Message.Should().NotContain("AYEK");

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a+b")]
    [InlineData("a\nb")]
    public void A_key_has_a_name_without_spaces_and_plus(string name) => FluentActions.Invoking(() => SigningKey.Generate(name)).Should().Throw<NoteException>();
}
