namespace CaseLedger;

/// <summary>How a maatregel or raadsverzoek came about (S5, bijlage 2 F).</summary>
internal enum Herkomst
{
    /// <summary>Asked for by the toekomsttuin itself.</summary>
    Ingezet,
    /// <summary>The toekomsttuin helped to bring it about.</summary>
    BetrokkenBijTotstandkoming,
    /// <summary>The toekomsttuin worked towards it.</summary>
    OpAangestuurd,
    /// <summary>It ran already when the traject began.</summary>
    ReedsLopend,
}
