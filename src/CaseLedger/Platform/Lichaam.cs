using System.Buffers;
using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;

namespace CaseLedger.Platform;

/// <summary>Reads the body of a request: JSON in UTF-8, at most 1 MiB.</summary>
internal static class Lichaam
{
    public const int Maximum = 1024 * 1024;

    /// <summary>The bytes and the object in them, or what is wrong.</summary>
    public static async Task<(byte[] Bytes, JsonObject? Inhoud, Probleem? Probleem)> LeesJson(HttpRequest verzoek, CancellationToken stop)
    {
        if (!MediaTypeHeaderValue.TryParse(verzoek.ContentType, out var soort)
            || !soort.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (soort.Charset.HasValue && !soort.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            return ([], null, new Probleem(Probleemsoort.MediatypeOnbekend));
        }

        var bytes = await Lees(verzoek, stop);
        if (bytes is null)
        {
            return ([], null, new Probleem(Probleemsoort.TeGroot));
        }

        var (inhoud, fout) = Lezer.Ontleed(bytes);
        return (bytes, inhoud, fout is null ? null : Probleem.Ongeldig([fout]));
    }

    private static async Task<byte[]?> Lees(HttpRequest verzoek, CancellationToken stop)
    {
        if (verzoek.ContentLength > Maximum)
        {
            return null;
        }

        while (true)
        {
            var gelezen = await verzoek.BodyReader.ReadAsync(stop);
            if (gelezen.Buffer.Length > Maximum)
            {
                return null;
            }

            if (gelezen.IsCompleted)
            {
                var bytes = gelezen.Buffer.ToArray();
                verzoek.BodyReader.AdvanceTo(gelezen.Buffer.End);
                return bytes;
            }

            verzoek.BodyReader.AdvanceTo(gelezen.Buffer.Start, gelezen.Buffer.End);
        }
    }
}
