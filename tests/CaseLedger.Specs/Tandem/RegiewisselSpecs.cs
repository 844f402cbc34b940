using CaseLedger.Tandem;

namespace CaseLedger.Specs.Tandem;

/// <summary>Who takes the front seat of the tandem (R08, R09).</summary>
public sealed class RegiewisselSpecs : Spec
{
    [Fact]
    public void Veilig_Thuis_neemt_de_regie_op_een_melding_bij_Veilig_Thuis()
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-11-04", Melding("veiligThuis"));
        var veiligThuis = Gegeven("2024-11-05", ErbijGehaald(Vakmens.VeiligThuis));
        Als("2024-11-06", Regiewissel(veiligThuis, "melding", melding: melding));
        DanVastgelegd<RegieGewisseld>();
    }

    [Fact]
    public void Op_een_melding_bij_de_politie_neemt_Veilig_Thuis_de_regie_niet()
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-11-04", Melding("politie"));
        var veiligThuis = Gegeven("2024-11-05", ErbijGehaald(Vakmens.VeiligThuis));
        Als("2024-11-06", Regiewissel(veiligThuis, "melding", melding: melding));
        DanGeweigerd("R08");
    }
}
