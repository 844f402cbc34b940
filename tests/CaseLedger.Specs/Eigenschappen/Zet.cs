using CsCheck;

namespace CaseLedger.Specs.Eigenschappen;

/// <summary>One act of a sequence, before it is known what is there to act on: which act, and the die that fills it in.</summary>
internal readonly record struct Zet(int Soort, uint Worp)
{
    /// <summary>Sequences of a length.</summary>
    public static Gen<Zet[]> Reeks(int minstens, int hoogstens) =>
        Gen.Select(Gen.Int[0, Generatoren.Gewichten - 1], Gen.UInt, (soort, worp) => new Zet(soort, worp)).Array[minstens, hoogstens];
}
