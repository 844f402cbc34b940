namespace CaseLedger.Avgverzoeken;

/// <summary>More time to decide on a request under the AVG.</summary>
internal sealed class VerlengAvgTermijn : IHandeling<AvgTermijnVerlengd>
{
    public static string Resource => "avg-verzoeken/{verzoekId}/verlengingen";

    public static Besluit Decide(AvgTermijnVerlengd verlenging, Huishouden huishouden, Context context)
    {
        var verzoek = huishouden.Boeking(verlenging.VerzoekId.Id) is { Feit: AvgVerzoekGedaan } gedaan ? gedaan : null;
        return verzoek is not null && verlenging.VerlengdTot > Avgtermijnen.HoogstensTot(verzoek)
            ? Besluit.Ongeldig([new Veldfout("/verlengdTot", $"Hooguit drie maanden na het verzoek: uiterlijk {Avgtermijnen.HoogstensTot(verzoek):yyyy-MM-dd}.")])
            : Besluit.Van(verlenging).Breekt(Regels.R27, Avgtermijnen.IsBesloten(huishouden, verlenging.VerzoekId.Id));
    }
}
