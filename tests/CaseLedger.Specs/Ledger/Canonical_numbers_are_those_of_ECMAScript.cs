using System.Globalization;

namespace CaseLedger.Specs.Ledger;

public class Canonical_numbers_are_those_of_ECMAScript
{
    // RFC 8785, appendix B.
    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(0x8000000000000000, "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(0x8000000000000001, "-5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0xffefffffffffffff, "-1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(0xc340000000000000, "-9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x44b52d02c7e14af7, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4f, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0x41b3de4355555554, "333333333.33333325")]
    [InlineData(0x41b3de4355555555, "333333333.3333333")]
    [InlineData(0x41b3de4355555556, "333333333.3333334")]
    [InlineData(0x41b3de4355555557, "333333333.33333343")]
    [InlineData(0xbecbf647612f3696, "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    public void A_double_is_written_as_rfc_8785_shows(ulong bits, string expected) =>
        Given.Canonical(BitConverter.UInt64BitsToDouble(bits).ToString("E16", CultureInfo.InvariantCulture)).Should().Be(expected);

    [Theory]
    [InlineData(0x3e60000000000000, "2.9802322387695312e-8")]
    [InlineData(0x0410000000000000, "4.1045368012983762e-289")]
    [InlineData(0x3d30000000000000, "5.684341886080802e-14")]
    public void A_power_of_two_reads_back_as_itself(ulong bits, string expected) =>
        A_double_is_written_as_rfc_8785_shows(bits, expected);

    [Theory]
    [InlineData("1e2", "100")]
    [InlineData("1E+2", "100")]
    [InlineData("100.0", "100")]
    [InlineData("-0", "0")]
    [InlineData("-0.0e5", "0")]
    [InlineData("-1", "-1")]
    [InlineData("1e-7", "1e-7")]
    [InlineData("12e-8", "1.2e-7")]
    [InlineData("0.00000123", "0.00000123")]
    [InlineData("1e20", "100000000000000000000")]
    [InlineData("1e-400", "0")]
    public void One_value_has_one_form(string literal, string expected) => Given.Canonical(literal).Should().Be(expected);

    [Theory]
    [InlineData("999999999999999", "999999999999999")]
    [InlineData("-999999999999999", "-999999999999999")]
    [InlineData("9007199254740991", "9007199254740991")]
    [InlineData("-9007199254740991", "-9007199254740991")]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData("9223372036854775807", "9223372036854776000")]
    [InlineData("123456789012345678901234567890", "1.2345678901234568e+29")]
    public void An_integer_is_exact_up_to_two_to_the_53rd_and_then_rounded_to_a_double(string literal, string expected) =>
        Given.Canonical(literal).Should().Be(expected);
}
