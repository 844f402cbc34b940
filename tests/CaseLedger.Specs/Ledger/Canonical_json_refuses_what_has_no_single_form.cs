using System.Text.Json;
using CaseLedger.Ledger;

namespace CaseLedger.Specs.Ledger;

public class Canonical_json_refuses_what_has_no_single_form
{
    [Theory]
    [InlineData(@"\ud800")]
    [InlineData(@"\ud800.")]
    [InlineData(@"\ud800\u0041")]
    [InlineData(@"\ud800\ud800")]
    [InlineData(@"\udc00")]
    [InlineData(@"\udc00\ud800")]
    [InlineData(@"\udbff\n")]
    public void A_lone_surrogate_in_a_value_or_a_key(string text)
    {
        Refusal($$"""["{{text}}"]""").Should().Contain("lone surrogate");
        Refusal($$"""{"{{text}}":1}""").Should().Contain("lone surrogate");
        Refusal($$"""{"a": {"b": [{"{{text}}":1}] } }""").Should().Contain("lone surrogate");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xC3 })]
    public void Text_that_is_not_utf8(byte[] text)
    {
        Refusal(JsonElement.Parse([.. "[\""u8, .. text, .. "\"]"u8])).Should().Contain("not UTF-8");
        Refusal(JsonElement.Parse([.. "{\""u8, .. text, .. "\":1}"u8])).Should().Contain("not UTF-8");
    }

    [Theory]
    [InlineData("""{"a":1,"b":2,"a":1}""")]
    [InlineData("""{"a":1,"\u0061":1}""")]
    [InlineData("""[{"b":{"a":null,"a":null}}]""")]
    public void A_key_that_occurs_twice(string json) => Refusal(json).Should().Be("The key 'a' occurs twice in one object.");

    [Theory]
    [InlineData("1e309")]
    [InlineData("-1e309")]
    public void A_number_that_no_double_holds(string json) => Refusal(json).Should().Contain("larger than a double");

    [Fact]
    public void Nesting_beyond_the_limit()
    {
        Given.Canonical(Nested(CanonicalJson.MaxDepth)).Should().Be(Nested(CanonicalJson.MaxDepth));
        var tooDeep = JsonElement.Parse(Nested(CanonicalJson.MaxDepth + 1), new JsonDocumentOptions { MaxDepth = 1000 });
        Refusal(tooDeep).Should().Contain("64 levels");
        CanonicalJson.IsCanonical(Given.Utf8(Nested(CanonicalJson.MaxDepth + 1))).Should().BeFalse();
    }

    [Fact]
    public void No_value_at_all() => Refusal(default(JsonElement)).Should().Be("There is no value.");

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static string Refusal(string json) => Refusal(Given.Json(json));

    private static string Refusal(JsonElement element) =>
        FluentActions.Invoking(() => CanonicalJson.Serialize(element)).Should().Throw<CanonicalJsonException>().Which.Message;
}
