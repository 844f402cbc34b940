using System.Globalization;
using CaseLedger.Verifier.Audits;

namespace CaseLedger.Verifier.Output;

/// <summary>The report for a person: what was checked, what does not hold, what to know with it.</summary>
internal static class ReportText
{
    private const int Shown = 20;

    private static readonly Dictionary<Counted, Sentence> Names = new()
    {
        [Counted.Entries] = new("vastleggingen", "entries"),
        [Counted.Bytes] = new("bytes", "bytes"),
        [Counted.Streams] = new("stromen", "streams"),
        [Counted.Events] = new("gebeurtenissen", "events"),
        [Counted.LogLines] = new("regels toegangslog", "lines of toegangslog"),
        [Counted.Leaves] = new("bladen", "leaves"),
        [Counted.Nodes] = new("knopen", "nodes"),
        [Counted.Checkpoints] = new("controlepunten", "checkpoints"),
        [Counted.Proofs] = new("bewijzen", "proofs"),
    };

    private static readonly Dictionary<Remark, Sentence> Remarks = new()
    {
        [Remark.KeysFromBundle] = new("De sleutels komen uit de bundel zelf. Wie de bundel maakte is dus niet aangetoond: geef met --key sleutels die u langs een andere weg kreeg.", "The keys came with the bundle itself, so who made it is not shown: give keys that you got another way with --key."),
        [Remark.NoKeys] = new("De handtekeningen zijn niet gecontroleerd: geef de openbare sleutels met --key.", "Signatures were not checked: give the public keys with --key."),
        [Remark.NothingKept] = new("Er is niet vergeleken met een controlepunt dat u zelf bewaarde: dat alles van voor vandaag er nog zo staat als toen, is dus niet aangetoond. Geef het met --checkpoint.", "It was not compared with a checkpoint that you kept, so that the past still stands as it did is not shown. Give it with --checkpoint."),
        [Remark.NoCheckpoint] = new("Er is nog geen controlepunt: alles rust op de database alleen.", "There is no checkpoint yet: everything rests on the database alone."),
        [Remark.AboveCheckpoint] = new("Boven het laatste controlepunt staan {0} bladen: die rusten op de database alleen.", "Above the last checkpoint are {0} leaves: they rest on the database alone."),
        [Remark.DeclaredLoss] = new("Het grootboek verklaart zelf een verlies: van wat uw controlepunt zag, ontbreken hier de laatste {0} bladen. Vraag waarom.", "The ledger itself declares a loss: of what your checkpoint saw the last {0} leaves are not here. Ask why."),
        [Remark.Waiting] = new("Nog {0} wachten op een blad in de boom.", "{0} still wait for a leaf in the tree."),
        [Remark.EndUnknown] = new("Of er na versie {0} nog iets is vastgelegd, kan een bundel niet laten zien.", "Whether anything was recorded after version {0}, a bundle cannot show."),
    };

    public static void Write(TextWriter output, AuditReport report, Language language)
    {
        string Say(string nl, string en) => language == Language.Nl ? nl : en;
        output.WriteLine(Say("Gecontroleerd:", "Checked:") + " " + string.Join(", ", report.Counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Count} {Name(c.What, language)}"))));
        if (report.Newest is { } newest)
            output.WriteLine(Say("Controlepunt:", "Checkpoint:") + string.Create(CultureInfo.InvariantCulture, $" {newest.Origin}, {newest.Size}, {Convert.ToBase64String(newest.Root)}"));
        foreach (var fault in report.Faults.Take(Shown)) output.WriteLine($"  {FaultText.Sort(fault, language).ToUpperInvariant()}  {FaultText.Text(fault, language)}");
        if (report.FaultCount > Shown) output.WriteLine(Say($"  en nog {report.FaultCount - Shown}; met --json ziet u er meer.", $"  and {report.FaultCount - Shown} more; --json shows more of them."));
        foreach (var (remark, count) in report.Remarks) output.WriteLine($"  {Say("Let op:", "Note:")} {Text(remark, count, language)}");
        output.WriteLine(report.Holds ? Say("Alles klopt.", "All holds.") : Say($"Dit klopt niet: {report.FaultCount} keer een fout.", $"This does not hold: {report.FaultCount} faults."));
    }

    public static string Name(Counted what, Language language) => Names[what].In(language);

    public static string Text(Remark remark, long count, Language language) => Remarks[remark].In(language, count);
}
