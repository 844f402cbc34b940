using System.Buffers;
using System.IO.Pipelines;

namespace CaseLedger.Koppelingen;

/// <summary>Lines of an import that were received together.</summary>
/// <param name="Vanaf">The number of the first, from 1.</param>
/// <param name="Bytes">The lines, each with its newline.</param>
/// <param name="Aantal">How many, blank ones included.</param>
/// <param name="Gevuld">How many that are not blank.</param>
internal sealed record Importdeel(long Vanaf, byte[] Bytes, int Aantal, int Gevuld)
{
    /// <summary>The lines that are not blank, with their numbers.</summary>
    public IEnumerable<(long Nummer, byte[] Bytes)> Regels()
    {
        for (var (nummer, van) = (Vanaf, 0); van < Bytes.Length; nummer++)
        {
            var lengte = Bytes.AsSpan(van).IndexOf((byte)'\n');
            var regel = Bytes[van..(van + lengte)];
            van += lengte + 1;
            if (!IsLeeg(regel))
            {
                yield return (nummer, regel);
            }
        }
    }

    public static bool IsLeeg(ReadOnlySpan<byte> regel) => regel.Trim(" \t\r"u8).Length == 0;
}

/// <summary>Reads what comes in by parts, so that a large file takes no more memory than a small one.</summary>
internal static class Regelstroom
{
    private const int Samen = 1000;
    private const int Grootte = 2 * 1024 * 1024;

    /// <exception cref="BadHttpRequestException">A line is longer than a registration may be, or there is too much.</exception>
    public static async IAsyncEnumerable<Importdeel> Delen(PipeReader lezer, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var (deel, vanaf, aantal, gevuld) = (new ArrayBufferWriter<byte>(), 1L, 0, 0);
        while (await Regel(lezer, stop) is { } regel)
        {
            deel.Write(regel);
            deel.Write("\n"u8);
            (aantal, gevuld) = (aantal + 1, gevuld + (Importdeel.IsLeeg(regel) ? 0 : 1));
            if (aantal == Samen || deel.WrittenCount >= Grootte)
            {
                yield return new Importdeel(vanaf, deel.WrittenSpan.ToArray(), aantal, gevuld);
                (vanaf, aantal, gevuld) = (vanaf + aantal, 0, 0);
                deel.ResetWrittenCount();
            }
        }

        if (aantal > 0)
        {
            yield return new Importdeel(vanaf, deel.WrittenSpan.ToArray(), aantal, gevuld);
        }
    }

    /// <summary>The next line; null at the end.</summary>
    private static async Task<byte[]?> Regel(PipeReader lezer, CancellationToken stop)
    {
        while (true)
        {
            var gelezen = await lezer.ReadAsync(stop);
            var buffer = gelezen.Buffer;
            if (buffer.PositionOf((byte)'\n') is { } einde)
            {
                var regel = buffer.Slice(0, einde).ToArray();
                lezer.AdvanceTo(buffer.GetPosition(1, einde));
                return regel.Length <= Lichaam.Maximum ? regel : throw TeLang();
            }

            if (gelezen.IsCompleted)
            {
                var rest = buffer.ToArray();
                lezer.AdvanceTo(buffer.End);
                return rest.Length == 0 ? null : rest;
            }

            if (buffer.Length > Lichaam.Maximum)
            {
                throw TeLang();
            }

            lezer.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static BadHttpRequestException TeLang() => new("A line is too long.", StatusCodes.Status413PayloadTooLarge);
}
