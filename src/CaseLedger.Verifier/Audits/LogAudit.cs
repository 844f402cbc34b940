using System.Globalization;
using System.Text.Json;
using CaseLedger.Ledger;
using CaseLedger.Verifier.Stores;

namespace CaseLedger.Verifier.Audits;

/// <summary>Checks lines of the toegangslog: canonical bytes, and columns that say what the bytes say.</summary>
internal static class LogAudit
{
    public static FaultKind? Check(LogRow row)
    {
        if (!CanonicalJson.IsCanonical(row.Bytes)) return FaultKind.LogLineUnreadable;
        using var document = JsonDocument.Parse(row.Bytes);
        var line = document.RootElement;
        if (line.ValueKind != JsonValueKind.Object) return FaultKind.LogLineUnreadable;
        // In the column the time has microseconds, in the line milliseconds.
        var op = row.Op.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        return (Text(line, "id"), Text(line, "gemeente"), Text(line, "huishouden"), Text(line, "op")) == (row.Id.ToString(), row.Gemeente, row.Huishouden?.ToString(), op)
            ? null
            : FaultKind.ColumnDiffers;
    }

    private static string? Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
