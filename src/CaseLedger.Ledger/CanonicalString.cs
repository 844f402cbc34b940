using System.Buffers;
using System.Text.Unicode;

namespace CaseLedger.Ledger;

/// <summary>Strings as RFC 8785, section 3.2.2.2, writes them: as few escapes as JSON allows.</summary>
internal static class CanonicalString
{
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create(['"', '\\', .. Enumerable.Range(0, 0x20).Select(c => (char)c)]);

    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        output.Write("\""u8);
        for (int plain; (plain = text.IndexOfAny(Escaped)) >= 0; text = text[(plain + 1)..])
        {
            WritePlain(output, text[..plain]);
            WriteEscape(output, text[plain]);
        }
        WritePlain(output, text);
        output.Write("\""u8);
    }

    private static void WritePlain(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        var status = Utf8.FromUtf16(text, output.GetSpan(text.Length * 3), out _, out var written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done) throw new CanonicalJsonException("A string or key has a lone surrogate.");
        output.Advance(written);
    }

    private static void WriteEscape(IBufferWriter<byte> output, char c)
    {
        switch (c)
        {
            case '"': output.Write("\\\""u8); break;
            case '\\': output.Write("\\\\"u8); break;
            case '\b': output.Write("\\b"u8); break;
            case '\t': output.Write("\\t"u8); break;
            case '\n': output.Write("\\n"u8); break;
            case '\f': output.Write("\\f"u8); break;
            case '\r': output.Write("\\r"u8); break;
            default:
                output.Write("\\u00"u8);
                output.Write([(byte)(c < 0x10 ? '0' : '1'), "0123456789abcdef"u8[c & 0xF]]);
                break;
        }
    }
}
