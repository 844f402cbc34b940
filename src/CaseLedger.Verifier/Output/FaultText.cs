using CaseLedger.Ledger;
using CaseLedger.Verifier.Audits;

namespace CaseLedger.Verifier.Output;

/// <summary>What a fault is called, and what it says: <c>{0}</c> is where, <c>{1}</c> is the detail, <c>{2}</c> the size of a checkpoint.</summary>
internal static class FaultText
{
    private static readonly Sentence
        Changed = new("veranderd", "changed"),
        Missing = new("ontbreekt", "missing"),
        Inserted = new("toegevoegd", "inserted"),
        Reordered = new("verplaatst", "re-ordered"),
        CutOff = new("afgekapt", "cut off"),
        Rehashed = new("opnieuw gehasht", "re-hashed"),
        OtherKey = new("andere sleutel", "other key"),
        Older = new("ouder dan uw controlepunt", "older than your checkpoint");

    private static readonly Dictionary<FaultKind, (Sentence Sort, Sentence Text)> Texts = new()
    {
        [FaultKind.ChangedBytes] = (Changed, new("{0}: de bewaarde hash is niet die van de bytes.", "{0}: the stored hash is not that of the bytes.")),
        [FaultKind.NotCanonical] = (Changed, new("{0}: de bytes hebben niet de vaste vorm (RFC 8785).", "{0}: the bytes are not in canonical form (RFC 8785).")),
        [FaultKind.Unreadable] = (Changed, new("{0}: de bytes zijn geen vastlegging. ({1})", "{0}: the bytes are not an entry. ({1})")),
        [FaultKind.WrongStream] = (Reordered, new("{0}: de vastlegging hoort bij een andere stroom.", "{0}: the entry belongs to another stream.")),
        [FaultKind.EventIdDiffers] = (Reordered, new("{0}: de vastlegging noemt een andere gebeurtenis.", "{0}: the entry names another event.")),
        [FaultKind.VersionDiffers] = (Reordered, new("{0}: de vastlegging noemt een andere versie.", "{0}: the entry names another version.")),
        [FaultKind.VersionMissing] = (Missing, new("{0}: een of meer versies zijn er niet.", "{0}: one or more versions are not there.")),
        [FaultKind.VersionDouble] = (Inserted, new("{0}: deze versie is er meer dan een keer.", "{0}: this version is there more than once.")),
        [FaultKind.VersionOutOfOrder] = (Reordered, new("{0}: de versie staat niet op haar plaats.", "{0}: the version is not in its place.")),
        [FaultKind.LinkBroken] = (Rehashed, new("{0}: \"vorige\" is niet de hash van de versie ervoor.", "{0}: \"vorige\" is not the hash of the version before.")),
        [FaultKind.FirstNotFromZeros] = (Rehashed, new("{0}: de keten begint niet bij het begin.", "{0}: the chain does not start at its beginning.")),
        [FaultKind.EventMissing] = (Missing, new("{0}: de gebeurtenis bij de vastlegging is er niet.", "{0}: the event of the entry is not there.")),
        [FaultKind.EventWithoutEntry] = (Inserted, new("{0}: er is een gebeurtenis zonder vastlegging.", "{0}: there is an event without an entry.")),
        [FaultKind.EventMoved] = (Reordered, new("{0}: de gebeurtenis heeft een andere stroom, versie, gemeente of soort dan de vastlegging.", "{0}: the event has another stream, version, gemeente or type than the entry.")),
        [FaultKind.EventDiffers] = (Changed, new("{0}: de gegevens van de gebeurtenis zijn anders dan die van de vastlegging.", "{0}: the data of the event differ from those of the entry.")),
        [FaultKind.EnvelopeDiffers] = (Changed, new("{0}: wie, wanneer of de envelop is bij de gebeurtenis anders dan bij de vastlegging.", "{0}: who, when or the envelope of the event differs from the entry.")),
        [FaultKind.EventHashDiffers] = (Changed, new("{0}: de hash bij de gebeurtenis is niet die van de vastlegging.", "{0}: the hash with the event is not that of the entry.")),
        [FaultKind.EventArchived] = (Changed, new("{0}: de gebeurtenis is verborgen (gearchiveerd).", "{0}: the event is hidden (archived).")),
        [FaultKind.ColumnDiffers] = (Changed, new("{0}: een kolom naast de bytes zegt iets anders dan de bytes.", "{0}: a column beside the bytes says something else than the bytes.")),
        [FaultKind.LogLineUnreadable] = (Changed, new("{0}: de regel van het toegangslog is niet leesbaar of heeft niet de vaste vorm.", "{0}: the line of the toegangslog cannot be read or is not in canonical form.")),
        [FaultKind.LeafMissing] = (Inserted, new("{0}: er is geen blad in de boom voor, en het wacht er ook niet op.", "{0}: it has no leaf in the tree and does not wait for one.")),
        [FaultKind.EntryMissing] = (Missing, new("{0}: er is wel een blad in de boom, maar geen vastlegging.", "{0}: there is a leaf in the tree, but no entry.")),
        [FaultKind.LeafDiffers] = (Rehashed, new("{0}: het blad in de boom is niet de hash van de bytes.", "{0}: the leaf in the tree is not the hash of the bytes.")),
        [FaultKind.LeafDouble] = (Inserted, new("{0}: er is meer dan een blad voor.", "{0}: it has more than one leaf.")),
        [FaultKind.PositionMissing] = (Missing, new("{0}: hier ontbreken bladen, tot en met positie {1}.", "{0}: leaves are missing here, up to position {1}.")),
        [FaultKind.PositionOutOfOrder] = (Reordered, new("{0}: op deze plaats kan geen blad staan.", "{0}: no leaf can stand in this place.")),
        [FaultKind.PendingFalse] = (Inserted, new("{0}: staat ten onrechte in de wachtrij.", "{0}: waits for a leaf without need.")),
        [FaultKind.StoreContradictsItself] = (Changed, new("De database gaf bij de tweede keer andere rijen dan bij de eerste. {1}", "The database gave other rows the second time than the first. {1}")),
        [FaultKind.NodeMissing] = (Missing, new("Knoop {1} van de boom is er niet.", "Node {1} of the tree is not there.")),
        [FaultKind.NodeDiffers] = (Changed, new("Knoop {1} van de boom is niet de hash van de twee eronder.", "Node {1} of the tree is not the hash of the two below it.")),
        [FaultKind.NodeExtra] = (Inserted, new("Knoop {1} hoort niet in de boom.", "Node {1} does not belong in the tree.")),
        [FaultKind.CheckpointUnreadable] = (Changed, new("Controlepunt {2} is niet leesbaar. ({1})", "Checkpoint {2} cannot be read. ({1})")),
        [FaultKind.CheckpointMoved] = (Reordered, new("Controlepunt {2} is van een ander grootboek, of noemt een andere grootte.", "Checkpoint {2} is of another log, or names another size.")),
        [FaultKind.SignatureFalse] = (Changed, new("De handtekening onder controlepunt {2} klopt niet.", "The signature below checkpoint {2} does not hold.")),
        [FaultKind.OtherKey] = (OtherKey, new("Controlepunt {2} is niet ondertekend met een sleutel die u vertrouwt.", "Checkpoint {2} is not signed by a key that you trust.")),
        [FaultKind.RootDiffers] = (Rehashed, new("Controlepunt {2} past niet op de boom: na positie {1} is iets opnieuw gemaakt.", "Checkpoint {2} does not fit the tree: something after position {1} was made again.")),
        [FaultKind.CutOff] = (CutOff, new("Controlepunt {2} noemt meer bladen dan er zijn ({1}): het einde is weg.", "Checkpoint {2} names more leaves than there are ({1}): the end is gone.")),
        [FaultKind.OlderThanKept] = (Older, new("U bewaarde een controlepunt van {2} bladen, hier zijn er {1}.", "You kept a checkpoint of {2} leaves, here are {1}.")),
        [FaultKind.OtherThanKept] = (Rehashed, new("Uw controlepunt van {2} bladen past niet bij deze boom: daaronder is iets veranderd, of het is een ander grootboek.", "Your checkpoint of {2} leaves does not fit this tree: something below it was changed, or it is another log.")),
        [FaultKind.ConsistencyMissing] = (Missing, new("Het bewijs vanaf uw controlepunt van {2} bladen zit niet in de bundel. Vraag de bundel op met ?vanaf={2}.", "The proof from your checkpoint of {2} leaves is not in the bundle. Ask for the bundle with ?vanaf={2}.")),
        [FaultKind.ProofMissing] = (Missing, new("{0}: er is geen bewijs bij.", "{0}: it has no proof.")),
        [FaultKind.ProofUnreadable] = (Changed, new("{0}: het bewijs is niet leesbaar of hoort bij een ander controlepunt. ({1})", "{0}: the proof cannot be read or is of another checkpoint. ({1})")),
        [FaultKind.ProofFalse] = (Changed, new("{0}: het bewijs leidt niet van deze vastlegging naar het controlepunt.", "{0}: the proof does not lead from this entry to the checkpoint.")),
        [FaultKind.ProofExtra] = (Inserted, new("{0}: er is een bewijs zonder vastlegging.", "{0}: there is a proof without an entry.")),
        [FaultKind.BundleUnreadable] = (Changed, new("De bundel is niet leesbaar. ({1})", "The bundle cannot be read. ({1})")),
        [FaultKind.BundleAltered] = (Changed, new("De bundel is niet meer zoals zij werd gemaakt, maar de vastleggingen erin wel. De afwijking blijkt bij {1}.", "The bundle is not as it was made, but the entries in it are. The difference shows at {1}.")),
    };

    /// <summary>The kind of fault in one or a few words.</summary>
    public static string Sort(Fault fault, Language language) => Texts[fault.Kind].Sort.In(language);

    /// <summary>The fault in one sentence, with where it is.</summary>
    public static string Text(Fault fault, Language language) => Texts[fault.Kind].Text.In(language, Where(fault, language), fault.Detail, fault.Grootte);

    private static string Where(Fault fault, Language language)
    {
        string[] parts =
        [
            .. fault.Positie is { } positie ? [language == Language.Nl ? $"positie {positie}" : $"position {positie}"] : Array.Empty<string>(),
            .. fault.Versie is { } versie ? [language == Language.Nl ? $"versie {versie}" : $"version {versie}"] : Array.Empty<string>(),
            .. fault.Stroom is { } stroom ? [language == Language.Nl ? $"stroom {stroom}" : $"stream {stroom}"] : Array.Empty<string>(),
            .. fault.EventId is { } id ? [language == Language.Nl ? $"gebeurtenis {id}" : $"event {id}"] : Array.Empty<string>(),
        ];
        return string.Join(", ", parts);
    }
}
