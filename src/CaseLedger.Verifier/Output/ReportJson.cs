using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseLedger.Verifier.Audits;

namespace CaseLedger.Verifier.Output;

/// <summary>The report for a program. Names of fields and kinds are the same in every language; sentences are not.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void Write(TextWriter output, AuditReport report, Language language) => output.WriteLine(JsonSerializer.Serialize(
        new
        {
            klopt = report.Holds,
            wat = report.IsBundle ? "bundel" : "database",
            aantallen = report.Counts.ToDictionary(c => JsonNamingPolicy.CamelCase.ConvertName(c.What.ToString()), c => c.Count),
            controlepunt = report.Newest is { } newest ? new { newest.Origin, newest.Size, newest.Root } : null,
            fouten = report.FaultCount,
            eersteFouten = report.Faults.Select(f => new
            {
                soort = FaultText.Sort(f, language),
                kenmerk = f.Kind,
                f.Positie,
                f.Stroom,
                f.Versie,
                f.EventId,
                f.Grootte,
                melding = FaultText.Text(f, language),
            }),
            opmerkingen = report.Remarks.Select(r => new { kenmerk = r.Remark, aantal = r.Count, melding = ReportText.Text(r.Remark, r.Count, language) }),
        },
        Options));
}
