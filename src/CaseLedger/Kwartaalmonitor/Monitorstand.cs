namespace CaseLedger.Kwartaalmonitor;

/// <summary>How firm the figures of a quarter are.</summary>
internal enum Monitorstand
{
    /// <summary>The quarter still runs; computed as if it were over.</summary>
    Voorlopig,

    /// <summary>The quarter is over; late recordings still count.</summary>
    Actueel,

    /// <summary>Frozen by the coördinator.</summary>
    Vastgesteld,
}
