namespace CaseLedger;

/// <summary>On what footing the household is supported (S5, bijlage 2 D).</summary>
internal enum Regime
{
    /// <summary>Advice without a case of our own; no colour.</summary>
    AdviesEnConsult,
    /// <summary>Help with toestemming; groen.</summary>
    MetToestemming,
    /// <summary>Powers of Veilig Thuis or the Raad are used; oranje.</summary>
    MetBevoegdheden,
    /// <summary>A legal maatregel is carried out; rood.</summary>
    MetJuridischeMaatregel,
    /// <summary>On another footing, explained in words.</summary>
    Anders,
}

/// <summary>The colour by which the field calls a regime.</summary>
internal enum Kleur
{
    /// <summary>With toestemming.</summary>
    Groen,
    /// <summary>With powers that need no toestemming.</summary>
    Oranje,
    /// <summary>With a legal maatregel.</summary>
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
