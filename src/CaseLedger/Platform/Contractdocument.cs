using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CaseLedger.Platform;

/// <summary>What the contract says once for all operations: where, the parts, the headers, the problems.</summary>
internal sealed class Contractdocument : IDocumentFilter
{
    /// <summary>The major version stands in the address of the server, as the API Design Rules ask (<c>/core/uri-version</c>).</summary>
    public const string Basis = "/v1";

    /// <summary>What the operations are grouped by: the first word of their address.</summary>
    private static readonly Dictionary<string, string> Onderdelen = new()
    {
        ["registraties"] = "Steps of the trajectory: each is recorded as a fact that is never changed.",
        ["huishoudens"] = "A household's dossier: what it says, how it came to say so, who looked.",
        ["consulten"] = "An anonymous consult in one call.",
        ["aandachtspunten"] = "What asks for attention, over households.",
        ["kwartaalmonitors"] = "The figures of a toekomsttuin and quarter, and what is said of them.",
        ["regio-monitors"] = "The figures of a regio: the sum of its toekomsttuinen.",
        ["toekomsttuinen"] = "The toekomsttuinen.",
        ["importen"] = "Many registrations at once.",
        ["gebeurtenissen"] = "What was recorded, in the order of the ledger, for systems that follow.",
        ["abonnementen"] = "Systems that are told when something was recorded.",
        ["toegangslog"] = "Who looked at which household, and why.",
        ["vernietigingen"] = "Erasure of dossiers, by two people.",
        ["controlepunten"] = "Signed checkpoints of the ledger, to check that nothing was changed.",
        ["regels"] = "The rules of the trajectory.",
        ["problemen"] = "The kinds of problem, explained.",
        ["doelbindingen"] = "The codes of X-Doelbinding.",
    };

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Servers = [new OpenApiServer { Url = Basis, Description = "This service." }];
        swaggerDoc.Components!.Headers = Contractkoppen.Alle();
        swaggerDoc.Components.Responses = Contractproblemen.Alle(swaggerDoc);
        var paden = new OpenApiPaths();
        foreach (var (pad, inhoud) in swaggerDoc.Paths)
        {
            paden.Add(pad[Basis.Length..], inhoud);
        }

        swaggerDoc.Paths = paden;
        Contractgebruik.Snoei(swaggerDoc);
        var gebruikt = paden.SelectMany(p => p.Value.Operations!.Values).SelectMany(o => o.Tags!).Select(t => t.Reference.Id!).Distinct().Order(StringComparer.Ordinal);
        swaggerDoc.Tags = new HashSet<OpenApiTag>(gebruikt.Select(t => new OpenApiTag { Name = t, Description = Onderdelen.GetValueOrDefault(t) }));
    }
}
