namespace CaseLedger.Maatregelen;

/// <summary>A melding bij Veilig Thuis or the police.</summary>
internal sealed class DoeMelding : IHandeling<MeldingGedaan>
{
    public static string Resource => "meldingen";

    public static Besluit Decide(MeldingGedaan melding, Huishouden huishouden, Context context) =>
        Besluit.Van(melding).Breekt(Regels.R20, !melding.IsVerantwoord());
}

internal sealed class MeldingGedaanEisen : InformerenEisen<MeldingGedaan>;
