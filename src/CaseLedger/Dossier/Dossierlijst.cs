using CaseLedger.Toegang;
using Marten.Linq.MatchesSql;

namespace CaseLedger.Dossier;

/// <summary>Which dossiers a list looks at.</summary>
internal static class Dossierlijst
{
    /// <summary>
    /// Those in whose kring the caller is, by the index; an auditor's are all. More than may be shown: of each row the one
    /// function still decides.
    /// </summary>
    public static IQueryable<Dossierdocument> Van(this IQueryable<Dossierdocument> dossiers, HttpContext http) =>
        http.Beller().Scopes.Contains(Scope.Auditor) && http.Toegangseis().EenVan.Contains(Scope.Auditor)
            ? dossiers
            : dossiers.Where(d => d.MatchesSql("d.data -> 'lezers' @> to_jsonb(?::text)", http.Beller().Sub));
}
