using System.Buffers;
using System.Globalization;
using System.Text;

namespace CaseLedger.Ledger;

/// <summary>Numbers as RFC 8785, section 3.2.2.3, writes them: Number::toString of ECMAScript.</summary>
internal static class CanonicalNumber
{
    // A double holds every integer of this many digits exactly.
    private const int ExactDigits = 15;

    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> literal)
    {
        if (IsSmallInteger(literal)) output.Write(literal);
        else Encoding.ASCII.GetBytes(Format(double.Parse(literal, NumberStyles.Float, CultureInfo.InvariantCulture)), output);
    }

    private static bool IsSmallInteger(ReadOnlySpan<byte> literal)
    {
        var digits = literal.StartsWith("-"u8) ? literal[1..] : literal;
        return digits.Length <= ExactDigits && !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9') && !literal.SequenceEqual("-0"u8);
    }

    private static string Format(double value)
    {
        if (!double.IsFinite(value)) throw new CanonicalJsonException("A number is larger than a double can hold.");
        if (value == 0) return "0";
        var (digits, point) = Shortest(Math.Abs(value));
        return (value < 0 ? "-" : "") + Layout(digits, point);
    }

    /// <summary>The fewest digits that read back as the same double, and where the point stands before or in them.</summary>
    private static (string Digits, int Point) Shortest(double value)
    {
        var parts = RoundTrip(value).Split('E');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var written = parts[0].Replace(".", "", StringComparison.Ordinal);
        var digits = written.TrimStart('0');
        return (digits.TrimEnd('0'), (point < 0 ? written.Length : point) - (written.Length - digits.Length) + exponent);
    }

    // "R" loses the last digit of 2^-25 and 2^-958 (dotnet/runtime, pull request 131131): the bytes must not depend on the runtime.
    private static string RoundTrip(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var holds = double.Parse(shortest, CultureInfo.InvariantCulture) == value;
        return holds ? shortest : value.ToString("E16", CultureInfo.InvariantCulture);
    }

    // ECMA-262, 6.1.6.1.20: `point` is its n, the number of digits its k.
    private static string Layout(string digits, int point) => point switch
    {
        > 21 or <= -6 => Exponential(digits, point - 1),
        <= 0 => "0." + new string('0', -point) + digits,
        _ when digits.Length <= point => digits.PadRight(point, '0'),
        _ => digits.Insert(point, "."),
    };

    private static string Exponential(string digits, int exponent)
    {
        var mantissa = digits.Length == 1 ? digits : digits.Insert(1, ".");
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}");
    }
}
