namespace CaseLedger.Dossier;

/// <summary>Where a household stands.</summary>
internal enum Dossierstatus
{
    /// <summary>Reported; nothing was decided yet.</summary>
    Aangemeld,
    /// <summary>Taken in.</summary>
    InTraject,
    /// <summary>The traject ended.</summary>
    Uitgestroomd,
    /// <summary>Erased; nothing can be read.</summary>
    Vernietigd,
}

internal static class Dossierstatussen
{
    /// <summary>In traject from the first instroom or regime.</summary>
    public static Dossierstatus Van(Huishouden huishouden) => huishouden.Traject switch
    {
        null => Dossierstatus.Uitgestroomd,
        { IsIngestroomd: true } => Dossierstatus.InTraject,
        _ => Dossierstatus.Aangemeld,
    };
}
