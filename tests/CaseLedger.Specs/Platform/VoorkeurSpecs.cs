using CaseLedger.Platform;
using Microsoft.AspNetCore.Http;

namespace CaseLedger.Specs.Platform;

/// <summary>Accept chooses the form of an answer.</summary>
public sealed class VoorkeurSpecs
{
    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/html", "text/html")]
    [InlineData("text/*", "text/html")]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "text/html")]
    [InlineData("text/html;q=0.5, application/json", "application/json")]
    [InlineData("application/json;q=0, */*", "text/html")]
    [InlineData("text/csv", null)]
    [InlineData("niets", null)]
    public void The_best_that_is_asked_for(string? accept, string? vorm)
    {
        var http = new DefaultHttpContext();
        if (accept is not null)
        {
            http.Request.Headers.Accept = accept;
        }

        http.Request.Vorm(Voorkeur.Json, Voorkeur.Html).Should().Be(vorm);
    }
}
