using CaseLedger.Toegang;

namespace CaseLedger.Zienswijze;

/// <summary>A lid asks to put something right.</summary>
internal sealed class VerzoekRectificatie : IHandeling<RectificatieVerzocht>
{
    public static string Resource => "rectificatieverzoeken";

    public static IReadOnlyList<string> Doet => [Scope.Registratie, Scope.Lid];

    public static Besluit Decide(RectificatieVerzocht verzoek, Huishouden huishouden, Context context) =>
        verzoek.BijRegistratieId is null && context.Door.Rol != Beller.RolLid
            ? Besluit.Ongeldig([new Veldfout("/bijRegistratieId", "Noem de registratie die niet klopt.")])
            : Besluit.Van(verzoek);
}
