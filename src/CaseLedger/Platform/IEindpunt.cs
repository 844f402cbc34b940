namespace CaseLedger.Platform;

/// <summary>A view or a thing that systems use: maps its own addresses. Found by itself.</summary>
internal interface IEindpunt
{
    static abstract void Map(IEndpointRouteBuilder app);
}

internal static class Eindpunten
{
    /// <summary>Maps everything there is, with the line in the toegangslog around it.</summary>
    public static void MapAlles(this IEndpointRouteBuilder app)
    {
        var alle = app.MapGroup(string.Empty).AddEndpointFilter<RouteGroupBuilder, Toegang.Toegangsfilter>();
        foreach (var soort in typeof(Eindpunten).Assembly.GetTypes().Where(t => t.IsClass && typeof(IEindpunt).IsAssignableFrom(t)))
        {
            typeof(Eindpunten).GetMethod(nameof(Map), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(soort).Invoke(null, [alle]);
        }
    }

    private static void Map<T>(IEndpointRouteBuilder app)
        where T : IEindpunt => T.Map(app);
}
