using CaseLedger.Toegang;

namespace CaseLedger.Platform;

/// <summary>
/// An act: what can be done with a dossier. Its class is found by itself and becomes a resource of the API and a kind of
/// line in an import; nothing else needs to know it.
/// </summary>
/// <typeparam name="TVerzoek">The body: a fact, or what facts are made of.</typeparam>
internal interface IHandeling<in TVerzoek>
    where TVerzoek : class
{
    /// <summary>The name in the URL, under <c>/v1/huishoudens/{huishoudenId}</c>; a placeholder is a field of the body.</summary>
    static abstract string Resource { get; }

    /// <summary>Who may do it: a token with one of these scopes, within its relation to the household. Unless said: the lokaal team.</summary>
    static virtual IReadOnlyList<string> Doet => [Scope.Registratie];

    /// <summary>Recorded by the service alone: no address, no line of an import, and nobody corrects it.</summary>
    static virtual bool VanDienst => false;

    /// <summary>
    /// The facts that follow, and the rules that they break. Pure. A stored fact of this act is a body too: later facts
    /// are decided again when something is recorded before them.
    /// </summary>
    static abstract Besluit Decide(TVerzoek verzoek, Huishouden huishouden, Context context);
}
