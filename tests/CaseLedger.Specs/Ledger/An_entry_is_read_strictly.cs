using System.Text;
using CaseLedger.Ledger;

namespace CaseLedger.Specs.Ledger;

public class An_entry_is_read_strictly
{
    private static readonly string Json = Encoding.UTF8.GetString(Given.Entry().ToBytes());

    [Theory]
    [InlineData("door")]
    [InlineData("envelop")]
    [InlineData("gebeurdOp")]
    [InlineData("gegevens")]
    [InlineData("gemeente")]
    [InlineData("id")]
    [InlineData("schema")]
    [InlineData("stroom")]
    [InlineData("type")]
    [InlineData("vastgelegdOp")]
    [InlineData("versie")]
    [InlineData("vorige")]
    public void Each_field_must_be_there_under_its_name(string field)
    {
        Refusal(Json.Replace($"\"{field}\":", $"\"{field}x\":", StringComparison.Ordinal)).Should().Be($"The entry has no field '{field}'.");
        Refusal(Json.Replace($"\"{field}\":", $"\"{field}\":true,\"{field}\":", StringComparison.Ordinal)).Should().Contain("Duplicate");
    }

    [Theory]
    [InlineData("x")]
    [InlineData("Door")]
    [InlineData("")]
    public void An_unknown_field_is_refused(string field) =>
        Refusal(Json[..^1] + $",\"{field}\":1}}").Should().Be($"The entry has an unknown field '{field}'.");

    [Theory]
    [InlineData("\"versie\":1", "\"versie\":\"1\"", "versie")]
    [InlineData("\"versie\":1", "\"versie\":1.5", "versie")]
    [InlineData("\"schema\":1", "\"schema\":4294967297", "schema")]
    [InlineData("\"type\":\"TriageUitgevoerd\"", "\"type\":null", "type")]
    [InlineData("\"id\":\"0192f0c1", "\"id\":\"0192F0C1", "id")]
    [InlineData("\"stroom\":\"0192f0c1-", "\"stroom\":\"0192f0c1", "stroom")]
    [InlineData("\"gebeurdOp\":\"2024", "\"gebeurdOp\":\"24", "gebeurdOp")]
    [InlineData("\"vorige\":\"0", "\"vorige\":\"", "vorige")]
    public void A_field_of_another_form_is_refused(string from, string to, string field) =>
        Refusal(Changed(from, to)).Should().StartWith($"The field '{field}' of the entry is not ");

    [Theory]
    [InlineData("\"type\":\"T", "\"type\":\"\\ud800")]
    [InlineData("\"versie\":1", "\"\\ud800\":2,\"versie\":1")]
    [InlineData("\"besluit\":", "\"soort\":1,\"soort\":")]
    [InlineData("}", "")]
    public void What_no_reader_could_agree_on_is_refused(string from, string to) => Refusal(Changed(from, to)).Should().NotBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_not_an_entry_is_refused(string json) => Refusal(json).Should().StartWith("The entry ");

    [Fact]
    public void Bytes_that_are_not_canonical_are_read_and_judged_elsewhere() =>
        Entry.Parse(Given.Utf8(" " + Json)).ToBytes().Should().Equal(Given.Entry().ToBytes());

    private static string Changed(string from, string to)
    {
        Json.Should().Contain(from);
        return Json.Replace(from, to, StringComparison.Ordinal);
    }

    private static string Refusal(string json) =>
        FluentActions.Invoking(() => Entry.Parse(Given.Utf8(json))).Should().Throw<FormatException>().Which.Message;
}
