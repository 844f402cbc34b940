using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace CaseLedger.Ledger.Notes;

/// <summary>Text of which there is only one way to write it: base64 as RFC 4648, section 4, numbers without leading zeros, UTF-8.</summary>
internal static class StrictText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool TryBase64(string text, [NotNullWhen(true)] out byte[]? bytes)
    {
        var buffer = new byte[text.Length];
        // .NET skips white space and does not look at the bits that padding leaves over.
        bytes = Convert.TryFromBase64String(text, buffer, out var length) && Convert.ToBase64String(buffer, 0, length) == text ? buffer[..length] : null;
        return bytes is not null;
    }

    public static byte[] Hash(string text, string what) => TryBase64(text, out var bytes) && bytes.Length == Ledger.Hash.Size
        ? bytes
        : throw new NoteException($"{what} is not a hash of 32 bytes in base64.");

    public static long Number(string text, string what) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == text
            ? number
            : throw new NoteException($"{what} is not a whole number without leading zeros.");

    public static byte[] Bytes(string text)
    {
        try
        {
            return Utf8.GetBytes(text);
        }
        catch (EncoderFallbackException e)
        {
            throw new NoteException("The text has a lone surrogate.", e);
        }
    }

    public static string Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new NoteException("The text is not UTF-8.", e);
        }
    }
}
