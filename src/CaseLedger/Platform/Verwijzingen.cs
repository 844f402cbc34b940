namespace CaseLedger.Platform;

/// <summary>R27, for every fact alike: what is pointed to is there.</summary>
internal static class Verwijzingen
{
    /// <summary>Whether every lid and registration named in the facts of one act is known, and happened before. Leden that the act itself brings count.</summary>
    /// <param name="boekingen">The facts.</param>
    /// <param name="huishouden">The state before.</param>
    /// <param name="ookIngetrokken">Whether what was withdrawn afterwards still counts: for facts that were recorded before that.</param>
    public static bool Kloppen(IReadOnlyList<Boeking> boekingen, Huishouden huishouden, bool ookIngetrokken = false)
    {
        var vondsten = boekingen.SelectMany(b => Verzegelaar.Vondsten(b.Feit, b.Registratie)).ToList();
        var benoemd = vondsten.Where(v => v.Eigenschap.IsDefined(typeof(BenoemtAttribute), true)).Select(v => v.Waarde).ToHashSet();
        return vondsten.TrueForAll(v => v.Waarde switch
        {
            LidId lid => huishouden.Kent(lid) || benoemd.Contains(lid),
            DeelnemerId { Id: { } id } => huishouden.Kent(id, typeof(Tandem.BeschermpartnerErbijGehaald), ookIngetrokken),
            IVerwijzing verwijzing => huishouden.Kent(verwijzing.Id, verwijzing.Soort, ookIngetrokken || verwijzing.Soort == typeof(IFeit)),
            _ => true,
        });
    }

    /// <summary>The registrations that a fact points to, and what each must be.</summary>
    public static IEnumerable<(Guid Id, Type Soort)> In(IFeit feit) => Graaf.Doorloop(feit, string.Empty).Select(v => v.Waarde switch
    {
        DeelnemerId { Id: { } id } => (id, typeof(Tandem.BeschermpartnerErbijGehaald)),
        IVerwijzing verwijzing => (verwijzing.Id, verwijzing.Soort),
        _ => ((Guid, Type)?)null,
    }).OfType<(Guid, Type)>();
}
