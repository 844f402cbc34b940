namespace CaseLedger.Dossier;

/// <summary>Where a household stands.</summary>
internal enum Dossierstatus
{
    Aangemeld,
    InTraject,
    Uitgestroomd,
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
