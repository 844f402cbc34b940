using System.Text.Json.Nodes;

namespace CaseLedger.Bench.Fuzz;

/// <summary>How a request is meant.</summary>
internal enum Bedoeling
{
    /// <summary>As the document says.</summary>
    Goed,

    /// <summary>Almost.</summary>
    Bijna,

    /// <summary>Not at all.</summary>
    Vijandig,
}

/// <summary>Makes requests from the document.</summary>
internal sealed class Verzoekmaker(Random lot, Geheugen geheugen, Waardemaker waarden, Bellers bellers)
{
    private static readonly string[] Delen = ["..", "%2e%2e", "%00", "%ff", "%", "a%2fb", "%c3%a9", "-1", "0", "99999999999999999999", "00000000-0000-0000-0000-000000000000", "x", "%0d%0aX-Kop:1", "'", new('a', 3000)];
    private static readonly string[] Vragen = ["limiet=0", "limiet=1", "limiet=99999999999", "na=x", "na=AAAA", "versie=-1", "bekendOp=x", "opMoment=2024-11-05T10:00:00%2B01:00", "lid=x", "%=%", "a=%ff", "%c3%a9=1&limiet=1", "limiet=1&limiet=2", "=", "&&&", "x[]=1", "vanaf=2024-13-45", "%0d%0aLink:x=1&limiet=1", "onderdruk=1"];
    private static readonly string[] Methoden = ["PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "ZOEK"];
    private static readonly (string Naam, string Waarde)[] Vreemd =
    [
        ("Accept", "x"), ("Accept", "text/html;q=0"), ("Accept", "image/png"), ("Accept", ";;;"), ("Accept-Encoding", "gzip;q=x"), ("If-Match", "7"), ("If-Match", "\"99999999999999999999\""), ("If-Match", "*"), ("If-None-Match", "x"),
        ("Idempotency-Key", ""), ("Idempotency-Key", "\t"), ("Idempotency-Key", "\"\""), ("X-Doelbinding", "x"), ("X-Doelbinding", "begeleiding,triage"), ("Range", "bytes=0-1"), ("Origin", "https://elders.example"), ("X-HTTP-Method-Override", "DELETE"),
        ("Expect", "200-ok"), ("Cookie", "a=b"), ("Host", "elders.example"), ("Content-Encoding", "gzip"), ("X-Forwarded-For", "::1"), ("traceparent", "x"),
    ];

    private readonly Verderver verderver = new(lot);

    public Fuzzverzoek Maak(Bewerking bewerking, Bedoeling bedoeling)
    {
        List<(string Naam, string Waarde)> koppen = [];
        if (bellers.Kies(bewerking.Scopes, lot) is { } token)
        {
            koppen.Add(("Authorization", $"Bearer {token}"));
        }

        koppen.AddRange(bewerking.Parameters.Where(p => (string)p["in"]! == "header" && lot.Next(6) == 0).Select(p => ((string)p["name"]!, Kop(p))));
        var lichaam = Lichaam(bewerking, bedoeling, koppen);
        if (bedoeling == Bedoeling.Vijandig && lot.Next(3) == 0)
        {
            koppen.Add(Vreemd[lot.Next(Vreemd.Length)]);
        }
        else if (bewerking.Methode == "GET" && lot.Next(5) == 0)
        {
            koppen.Add(("Accept", Mediatype(bewerking)));
        }

        var methode = bedoeling == Bedoeling.Vijandig && lot.Next(12) == 0 ? Methoden[lot.Next(Methoden.Length)] : bewerking.Methode;
        return new Fuzzverzoek(methode, Pad(bewerking, bedoeling) + Vraag(bewerking, bedoeling), koppen, lichaam);
    }

    private string Mediatype(Bewerking bewerking)
    {
        var vormen = bewerking.Antwoord(200)?["content"]?.AsObject().Select(c => c.Key).ToList() ?? ["*/*"];
        return vormen[lot.Next(vormen.Count)];
    }

    /// <summary>Placeholders are filled with what is known of that resource.</summary>
    private string Pad(Bewerking bewerking, Bedoeling bedoeling)
    {
        var delen = bewerking.Delen.Select((deel, i) => !deel.StartsWith('{') ? deel
            : bewerking.Schema(deel.Trim('{', '}')) is var schema && (string?)schema["format"] == "uuid" ? geheugen.Kies(deel.Trim('{', '}'), bewerking.Delen[i - 1], "registratieId")
            : Uri.EscapeDataString($"{waarden.Maak(schema, deel.Trim('{', '}'))}")).ToList();
        if (bedoeling == Bedoeling.Vijandig && lot.Next(4) == 0)
        {
            delen[1 + lot.Next(delen.Count - 1)] = Delen[lot.Next(Delen.Length)];
        }

        return string.Join('/', delen) + (bedoeling == Bedoeling.Vijandig && lot.Next(20) == 0 ? "/" : string.Empty);
    }

    private string Vraag(Bewerking bewerking, Bedoeling bedoeling)
    {
        var vragen = bewerking.Parameters.Where(p => (string)p["in"]! == "query" && ((string)p["name"]! == "toekomsttuin" ? lot.Next(12) > 0 : lot.Next(4) == 0))
            .Select(p => $"{(string)p["name"]!}={Uri.EscapeDataString($"{waarden.Maak(p["schema"]!, (string)p["name"]!)}")}").ToList();
        if (bedoeling != Bedoeling.Goed && lot.Next(bewerking.Methode == "GET" ? 2 : 8) == 0)
        {
            vragen.Add(Vragen[lot.Next(Vragen.Length)]);
        }

        return vragen.Count == 0 ? string.Empty : $"?{string.Join('&', vragen)}";
    }

    private string Kop(JsonObject parameter) => (string)parameter["name"]! switch
    {
        "If-Match" or "If-None-Match" => $"\"{1 + lot.Next(20)}\"",
        "Idempotency-Key" => $"fuzz-{lot.Next(50)}",
        var naam => $"{waarden.Maak(parameter["schema"]!, naam)}",
    };

    private byte[]? Lichaam(Bewerking bewerking, Bedoeling bedoeling, List<(string Naam, string Waarde)> koppen)
    {
        if (bewerking.Lichaam is not { } vorm)
        {
            return null;
        }

        koppen.Add(("Content-Type", bedoeling == Bedoeling.Vijandig && lot.Next(5) == 0 ? verderver.Mediatype() : vorm.Mediatype));
        var goed = Voorbeeld(vorm.Inhoud) is { } voorbeeld && lot.Next(2) == 0 ? Verwijs(voorbeeld, string.Empty) : waarden.Maak(vorm.Inhoud["schema"]!, string.Empty);
        return bedoeling switch
        {
            Bedoeling.Goed => verderver.Bytes(goed),
            Bedoeling.Bijna => verderver.Bytes(verderver.Bijna(goed)),
            _ => lot.Next(2) == 0 ? verderver.Vijandig(goed) : verderver.Bytes(verderver.Bijna(verderver.Bijna(goed))),
        };
    }

    private JsonNode? Voorbeeld(JsonObject vorm)
    {
        var voorbeelden = vorm["examples"]?.AsObject().Select(e => e.Value!["value"]!).ToList() ?? [];
        return voorbeelden.Count == 0 ? null : voorbeelden[lot.Next(voorbeelden.Count)].DeepClone();
    }

    /// <summary>An example with the ids of what is really there; leden keep those that they chose.</summary>
    private JsonNode? Verwijs(JsonNode? json, string naam)
    {
        switch (json)
        {
            case JsonObject o:
                foreach (var veld in o.Select(v => v.Key).ToList())
                {
                    o[veld] = Verwijs(o[veld]?.DeepClone(), veld);
                }

                return o;
            case JsonArray a:
                return new JsonArray([.. a.Select(d => Verwijs(d?.DeepClone(), naam))]);
            case JsonValue tekst when naam == "toekomsttuin":
                return waarden.Maak(new JsonObject { ["type"] = "string" }, naam);
            case JsonValue tekst when naam == "id" && lot.Next(3) > 0:
                return $"ref-{lot.Next(100_000)}";
            case JsonValue tekst when naam.EndsWith("Id", StringComparison.Ordinal) && naam is not ("lidId" or "professionalId") && Guid.TryParse($"{tekst}", out _):
                return geheugen.Kies(naam, "registratieId");
            default:
                return json;
        }
    }
}
