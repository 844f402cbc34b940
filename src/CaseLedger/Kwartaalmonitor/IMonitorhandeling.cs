namespace CaseLedger.Kwartaalmonitor;

/// <summary>An act on the monitor of a quarter. Found by itself; becomes a POST, and two GETs that read back what was recorded.</summary>
/// <typeparam name="TVerzoek">The body.</typeparam>
/// <typeparam name="TFeit">The fact that it becomes.</typeparam>
internal interface IMonitorhandeling<TVerzoek, TFeit>
    where TVerzoek : class
    where TFeit : class, IMonitorfeit
{
    /// <summary>The last part of the address, under <c>/v1/kwartaalmonitors/{toekomsttuin}/{kwartaal}</c>.</summary>
    static abstract string Resource { get; }

    /// <summary>Who may do it.</summary>
    static abstract IReadOnlyList<string> Doet { get; }

    /// <summary>Who may read it back.</summary>
    static abstract IReadOnlyList<string> Leest { get; }

    /// <summary>The fact, or why not. Pure.</summary>
    static abstract (TFeit? Feit, Probleem? Probleem) Decide(TVerzoek verzoek, Kwartaalstand stand);
}

/// <summary>What an act on a quarter may know.</summary>
/// <param name="Tuin">The toekomsttuin.</param>
/// <param name="Kwartaal">The quarter.</param>
/// <param name="Eerder">What was recorded of it before, in order.</param>
/// <param name="Cijfers">The figures as counted now.</param>
/// <param name="Positie">Up to which numbered entry they count.</param>
/// <param name="Vandaag">Local day.</param>
internal sealed record Kwartaalstand(
    Koppelingen.Toekomsttuin Tuin, Kwartaal Kwartaal, IReadOnlyList<Monitorboeking> Eerder, Kwartaalcijfers Cijfers, long Positie, DateOnly Vandaag)
{
    /// <summary>The quarter is not over.</summary>
    public bool Loopt => Vandaag <= Kwartaal.LaatsteDag;
}
