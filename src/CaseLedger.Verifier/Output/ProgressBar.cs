using System.Globalization;

namespace CaseLedger.Verifier.Output;

/// <summary>A bar on one line of the terminal; nothing when nobody watches.</summary>
internal sealed class ProgressBar(TextWriter terminal, bool watched, TimeProvider clock)
{
    private const int Width = 40;
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(200);

    private readonly Lock gate = new();
    private long last = long.MinValue;

    /// <summary>Shows how far the work is, at most five times a second.</summary>
    public void Show(long done, long total)
    {
        if (!watched || total <= 0 || !gate.TryEnter()) return;
        try
        {
            if (last != long.MinValue && clock.GetElapsedTime(last) < Every) return;
            last = clock.GetTimestamp();
            var part = Math.Clamp((double)done / total, 0, 1);
            terminal.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', (int)(part * Width)).PadRight(Width)}] {part * 100,3:0} %"));
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>Takes the bar away.</summary>
    public void Clear()
    {
        if (last != long.MinValue) terminal.Write($"\r{new string(' ', Width + 10)}\r");
    }
}
