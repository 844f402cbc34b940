using CaseLedger.Toegang;

namespace CaseLedger.Bench.Fuzz;

/// <summary>The tokens of one lane: of every scope, and some that are not to be believed.</summary>
internal sealed class Bellers
{
    private static readonly string[] Rechten = [Scope.Registratie, Scope.Import, Scope.Auditor, Scope.Coordinator, Scope.Beheer, Scope.Systeem, Scope.Partner, Scope.Noodtoegang];
    private readonly Dictionary<string, string> tokens;
    private readonly List<string> onbruikbaar;
    private readonly string sleutelmap;

    public Bellers(string sleutelmap, string gemeente, string regio)
    {
        var nu = TimeProvider.System.GetUtcNow();
        string Maak(string scope, DateTimeOffset op, params (string, object)[] meer) => Ontwikkeltoken.Maak(sleutelmap, Claims(scope, gemeente, regio, meer), op);
        (Gemeente, this.sleutelmap) = (gemeente, sleutelmap);
        tokens = Rechten.ToDictionary(s => s, s => Maak(s, nu));
        tokens[Scope.Partner] = Maak(Scope.Partner, nu, ("organisatie", "Veilig Thuis"), ("organisatieSoort", "veiligThuis"), ("sub", "vt-01"));
        Wordt($"{Guid.Empty}", $"{Guid.Empty}");
        tokens["tweede"] = Maak(Scope.Beheer, nu, ("sub", "beheer-02"));
        var goed = tokens[Scope.Registratie];
        onbruikbaar = [Maak(Scope.Registratie, nu.AddDays(-30)), goed[..^4] + "AAAA", goed.Split('.')[0], "eyJhbGciOiJub25lIn0.e30.", "x", "", new string('a', 9000), Maak("onbekend", nu), Maak(Scope.Registratie, nu, ("gemeenten", Array.Empty<string>()))];
    }

    public string Gemeente { get; }

    public string Van(string scope) => tokens[scope];

    /// <summary>From now on the lid is this one: who it is stands in its token.</summary>
    public void Wordt(string huishouden, string lid) =>
        tokens[Scope.Lid] = Ontwikkeltoken.Maak(sleutelmap, Claims(Scope.Lid, Gemeente, "regio", [("huishouden", huishouden), ("lid", lid)]), TimeProvider.System.GetUtcNow());

    /// <summary>Mostly one that may; sometimes another one, or none that is any good. Null: no token.</summary>
    public string? Kies(IReadOnlyList<string> scopes, Random lot) => lot.Next(100) switch
    {
        < 84 when scopes.Count > 0 => scopes.Contains(Scope.Beheer) && lot.Next(2) == 0 ? tokens["tweede"] : tokens[scopes[lot.Next(scopes.Count)]],
        < 92 => tokens.Values.ElementAt(lot.Next(tokens.Count)),
        < 97 => onbruikbaar[lot.Next(onbruikbaar.Count)],
        _ => null,
    };

    private static Dictionary<string, object> Claims(string scope, string gemeente, string regio, (string Claim, object Waarde)[] meer)
    {
        var claims = new Dictionary<string, object>
        {
            ["sub"] = $"{scope}-01", ["name"] = "Fuzz", ["client_id"] = "caseledger-fuzz", ["scope"] = scope, ["gemeenten"] = new[] { gemeente }, ["organisatie"] = "Sociaal Plein", ["organisatieSoort"] = "lokaalTeam", ["regio"] = regio,
        };
        foreach (var (claim, waarde) in meer)
        {
            claims[claim] = waarde;
        }

        return claims;
    }
}
