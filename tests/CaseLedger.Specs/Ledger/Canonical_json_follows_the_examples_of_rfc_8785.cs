using CaseLedger.Ledger;

namespace CaseLedger.Specs.Ledger;

public class Canonical_json_follows_the_examples_of_rfc_8785
{
    [Fact]
    public void Arrays_keep_their_order() =>
        Given.Canonical("""[ 56, { "d": true, "10": null, "1": [ ] } ]""").Should().Be("""[56,{"1":[],"10":null,"d":true}]""");

    [Fact]
    public void French_keys_are_not_sorted_by_locale() =>
        Given.Canonical("""{ "sin": "ignore locale", "pêche": "but canonicalization MUST", "peach": "This sorting order", "péché": "is wrong according to French" }""")
            .Should().Be("""{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}""");

    [Fact]
    public void Structures_are_sorted_at_every_level() =>
        Given.Canonical("""{ "1": {"f": {"f": "hi","F": 5} ,"\n": 56.0}, "10": { }, "": "empty", "a": { }, "111": [ {"e": "yes","E": "no" } ], "A": { } }""")
            .Should().Be("""{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}""");

    [Theory]
    [InlineData("A\u030a")]
    [InlineData("\u1e0d\u0307")]
    public void Unicode_is_not_normalized(string text)
    {
        var escaped = string.Concat(text.Select(c => $"\\u{(int)c:x4}"));
        Given.Canonical($$"""{ "Unnormalized Unicode": "{{text}}" }""").Should().Be($$"""{"Unnormalized Unicode":"{{text}}"}""");
        Given.Canonical($$"""{ "{{escaped}}": "{{escaped}}" }""").Should().Be($$"""{"{{text}}":"{{text}}"}""");
    }

    [Fact]
    public void Values_get_their_shortest_form() =>
        Given.Canonical(
            """
            { "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false] }
            """)
            .Should().Be("""{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""");

    [Fact]
    public void Weird_keys_are_sorted_by_code_unit() =>
        Given.Canonical(
            """
            { "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control\u007f", "\u00f6": "Latin Small Letter O With Diaeresis",
              "</script>": "Browser Challenge" }
            """)
            .Should().Be(
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"</script>\":\"Browser Challenge\",\"\u0080\":\"Control\u007f\"," +
                "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\"," +
                "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");

    [Fact]
    public void Every_control_character_has_its_own_escape()
    {
        var controls = string.Concat(Enumerable.Range(0, 0x20).Select(c => $"\\u{c:X4}"));
        Given.Canonical($"\"{controls}\"").Should().Be(
            "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f" +
            "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\"");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("<>&'+")]
    [InlineData("\u007f\u0085\u00ad")]
    [InlineData("\u2028\u2029\ufeff\uffff")]
    [InlineData("\ud83d\ude00\udbff\udfff")]
    public void All_else_is_written_as_itself(string text)
    {
        var escaped = string.Concat(text.Select(c => $"\\u{(int)c:x4}"));
        Given.Canonical($"\"{escaped}\"").Should().Be($"\"{text}\"");
        Given.Canonical($"\"{text}\"").Should().Be($"\"{text}\"");
    }

    [Fact]
    public void An_emoji_key_comes_before_a_private_use_key_although_its_utf8_comes_after() =>
        Given.Canonical("{\"\ue000\":1,\"\ud83d\ude00\":2,\"\ud7ff\":3}").Should().Be("{\"\ud7ff\":3,\"\ud83d\ude00\":2,\"\ue000\":1}");

    [Fact]
    public void A_key_comes_before_the_keys_that_it_begins() =>
        Given.Canonical("""{"ab":1,"a":2,"a\u0000":3}""").Should().Be("""{"a":2,"a\u0000":3,"ab":1}""");

    [Theory]
    [InlineData("""{"a":1,"b":[1,"é",null]}""", true)]
    [InlineData("""{"b":1,"a":1}""", false)]
    [InlineData("""{"a": 1}""", false)]
    [InlineData("""{"a":1}""" + "\n", false)]
    [InlineData("\ufeff{}", false)]
    [InlineData("1e2", false)]
    [InlineData("""{"a":1,"a":1}""", false)]
    [InlineData(""" "\ud800" """, false)]
    [InlineData("{", false)]
    [InlineData("", false)]
    [InlineData("[1,]", false)]
    [InlineData("[]//", false)]
    public void Canonical_bytes_are_told_from_others(string json, bool canonical) =>
        CanonicalJson.IsCanonical(Given.Utf8(json)).Should().Be(canonical);
}
