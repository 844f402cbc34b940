namespace CaseLedger.Bench;

/// <summary>What can be asked on the command line.</summary>
internal static class Opdrachtregel
{
    public static int Main() => 0;
}
