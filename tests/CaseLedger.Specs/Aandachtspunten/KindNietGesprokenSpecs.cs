using CaseLedger.Aandachtspunten;

namespace CaseLedger.Specs.Aandachtspunten;

public class KindNietGesprokenSpecs : Spec
{
    [Fact]
    public void Een_gezien_kind_wordt_een_aandachtspunt_op_de_dag_waarop_het_vier_wordt()
    {
        Gegeven("2024-10-01", Aanmelding(kindGeboren: "2021-02-10"));
        Gegeven("2024-10-02", Beoordeling("2024-11-02").Met("gezienLeden", new[] { Kind }));

        Signalen.Van(Guid.Empty, Boekingen).Should().ContainSingle(s => s.Code == Signaalcode.KindNietGesproken)
            .Which.Sinds.Should().Be(Dag("2025-02-10"));
    }
}
