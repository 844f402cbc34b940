namespace CaseLedger;

/// <summary>How a maatregel or raadsverzoek came about (S5, bijlage 2 F).</summary>
internal enum Herkomst
{
    Ingezet,
    BetrokkenBijTotstandkoming,
    OpAangestuurd,
    ReedsLopend,
}
