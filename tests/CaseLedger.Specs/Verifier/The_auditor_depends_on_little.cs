using System.Reflection;
using CaseLedger.Ledger;
using CaseLedger.Verifier;

namespace CaseLedger.Specs.Verifier;

/// <summary>Who does not trust us has little to read.</summary>
public class The_auditor_depends_on_little
{
    [Fact]
    public void The_ledger_needs_only_a_library_for_ed25519() =>
        References(typeof(Hash).Assembly).Should().BeEquivalentTo("BouncyCastle.Cryptography");

    [Fact]
    public void The_verifier_needs_the_ledger_a_reader_of_postgresql_and_a_reader_of_the_command_line() =>
        References(typeof(CommandLine).Assembly).Should().BeEquivalentTo("CaseLedger.Ledger", "Npgsql", "System.CommandLine");

    /// <summary>What an assembly uses beside the runtime itself.</summary>
    private static IEnumerable<string> References(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(name => name == "System.CommandLine" || !name.StartsWith("System.", StringComparison.Ordinal));
}
