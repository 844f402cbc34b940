namespace CaseLedger;

/// <summary>On what footing the household is supported (S5, bijlage 2 D).</summary>
internal enum Regime
{
    AdviesEnConsult,
    MetToestemming,
    MetBevoegdheden,
    MetJuridischeMaatregel,
    Anders,
}

/// <summary>The colour by which the field calls a regime.</summary>
internal enum Kleur
{
    Groen,
    Oranje,
    Rood,
}

internal static class RegimeKleur
{
    public static Kleur? Kleur(this Regime regime) => regime switch
    {
        Regime.MetToestemming => CaseLedger.Kleur.Groen,
        Regime.MetBevoegdheden => CaseLedger.Kleur.Oranje,
        Regime.MetJuridischeMaatregel => CaseLedger.Kleur.Rood,
        _ => null,
    };
}
