using CaseLedger.Toegang;
using Microsoft.AspNetCore.Diagnostics;
using Npgsql;

namespace CaseLedger.Platform;

/// <summary>Turns what was not foreseen into a problem without detail; the log gets the kind and place, never values.</summary>
internal sealed class Foutafhandeling(ILogger<Foutafhandeling> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            return true;
        }

        var soort = exception switch
        {
            BadHttpRequestException { StatusCode: var status } => Probleemsoort.Bij(status),
            _ when IsDatabaseWeg(exception) => Probleemsoort.NietBeschikbaar,
            _ when IsToegangslog(exception) => Probleemsoort.ToegangslogFaalt,
            _ => Probleemsoort.Fout,
        };
        if (soort.Status >= 500)
        {
            log.LogError("{Soort} at {Methode} {Adres}: {Stapel}", exception.GetType().Name, httpContext.Request.Method, httpContext.GetEndpoint()?.DisplayName, exception.StackTrace);
        }

        await new Probleemantwoord(new Probleem(soort)).ExecuteAsync(httpContext);
        return true;
    }

    /// <summary>Also in the transaction of a registration: the database says which table it could not write.</summary>
    private static bool IsToegangslog(Exception e) => e switch
    {
        ToegangslogFout => true,
        PostgresException p => p.MessageText.Contains("toegangslog", StringComparison.Ordinal),
        { InnerException: { } binnen } => IsToegangslog(binnen),
        _ => false,
    };

    private static bool IsDatabaseWeg(Exception e) => e switch
    {
        PostgresException { SqlState: ['5', '7', 'P', ..] or ['5', '3', ..] or ['0', '8', ..] } => true,
        PostgresException => false,
        NpgsqlException => true,
        TimeoutException => true,
        { InnerException: { } binnen } => IsDatabaseWeg(binnen),
        _ => false,
    };
}
