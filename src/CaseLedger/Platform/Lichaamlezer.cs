namespace CaseLedger.Platform;

/// <summary>Reads a body that is no registration.</summary>
internal static class Lichaamlezer
{
    public static async Task<(T? Verzoek, Probleem? Probleem)> LeesLichaam<T>(this HttpContext http)
        where T : class
    {
        var (_, inhoud, probleem) = await Lichaam.LeesJson(http.Request, http.RequestAborted);
        if (probleem is not null)
        {
            return (null, probleem);
        }

        var (verzoek, fouten) = Lezer.Lees<T>(inhoud!);
        return verzoek is null ? (null, Probleem.Ongeldig(fouten)) : (verzoek, null);
    }
}
