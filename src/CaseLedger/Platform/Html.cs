using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace CaseLedger.Platform;

/// <summary>A piece of HTML. What is put into it is text and is escaped; only a piece of HTML stays HTML.</summary>
internal sealed record Html(string Tekst)
{
    public static Html Leeg { get; } = new(string.Empty);

    /// <summary>HTML from an interpolated string: the literal is markup, every hole is escaped.</summary>
    public static Html Van(Htmlopmaak opmaak) => new(opmaak.ToString());

    /// <summary>Pieces one after the other.</summary>
    public static Html Van(IEnumerable<Html> delen) => new(string.Concat(delen.Select(d => d.Tekst)));
}

/// <summary>Fills the holes: escaped, sealed text opened.</summary>
[InterpolatedStringHandler]
internal readonly ref struct Htmlopmaak(int literalLength, int formattedCount)
{
    private readonly StringBuilder tekst = new(literalLength + (formattedCount * 16));

    public void AppendLiteral(string opmaak) => tekst.Append(opmaak);

    public void AppendFormatted(Html? deel) => tekst.Append(deel?.Tekst);

    public void AppendFormatted(string? waarde) => tekst.Append(WebUtility.HtmlEncode(waarde));

    public void AppendFormatted(Verzegeld<string>? waarde) => AppendFormatted(waarde is { IsVernietigd: true } ? Verzegeld.Vernietigd : waarde?.Waarde);

    /// <summary>As in an attribute: without separators.</summary>
    public void AppendFormatted(int getal) => tekst.Append(CultureInfo.InvariantCulture, $"{getal}");

    public void AppendFormatted(DateOnly dag) => AppendFormatted(dag.Voluit());

    public override string ToString() => tekst.ToString();
}
