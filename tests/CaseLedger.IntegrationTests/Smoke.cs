namespace CaseLedger.IntegrationTests;
public class Smoke { [Fact] public void Leaf_hash_has_64_characters() => CaseLedger.Ledger.Hash.Leaf([]).Should().HaveLength(64); }
