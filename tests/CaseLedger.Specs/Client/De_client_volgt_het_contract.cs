namespace CaseLedger.Specs.Client;

/// <summary>The client's methods and types are written from the approved contract. CASELEDGER_GOEDKEUREN=1 writes them anew.</summary>
public sealed class De_client_volgt_het_contract
{
    private static readonly Contract Contract = Contract.Goedgekeurd();

    [Fact]
    public void Elke_operatie_is_een_methode() => Vergelijk("CaseLedgerClient.g.cs", new Operatieschrijver(Contract).Client());

    [Fact]
    public void Elk_verzoek_en_antwoord_is_een_vorm() => Vergelijk("Vormen.g.cs", new Vormschrijver(Contract).Vormen());

    [Fact]
    public void Elke_lijst_van_codes_is_een_enum() => Vergelijk("Codes.g.cs", new Vormschrijver(Contract).Codes());

    private static void Vergelijk(string naam, string nu)
    {
        var bestand = Path.Combine(Contract.Map, naam);
        if (Environment.GetEnvironmentVariable("CASELEDGER_GOEDKEUREN") == "1")
        {
            File.WriteAllText(bestand, nu);
        }

        (nu == File.ReadAllText(bestand)).Should().BeTrue($"src/CaseLedger.Client/{naam} is of another contract; run this with CASELEDGER_GOEDKEUREN=1 and build again");
    }
}
