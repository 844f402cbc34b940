using System.Globalization;
using System.Text.Json.Nodes;

namespace CaseLedger.Specs.Eigenschappen;

/// <summary>A registration that was accepted, as it was sent.</summary>
internal sealed record Aanvaard(Guid Id, long Versie, string Soort, JsonObject Inhoud)
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public DateTimeOffset Op => DateTimeOffset.Parse((string)Inhoud["gebeurdOp"]!, CultureInfo.InvariantCulture).ToUniversalTime();

    public DateOnly Dag => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Op, Amsterdam).DateTime);

    public string? Tekst(string veld) => (string?)Inhoud[veld];

    public DateOnly? Datum(string veld) => Tekst(veld) is { } dag ? DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public IEnumerable<string> Teksten(string veld) => Inhoud[veld] is JsonArray rij ? rij.Select(t => (string)t!) : [];
}
