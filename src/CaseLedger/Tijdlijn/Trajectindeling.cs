using CaseLedger.Aanmelding;

namespace CaseLedger.Tijdlijn;

/// <summary>
/// To which traject each fact belongs: the open one; else the next that opens; else the one just closed (R19, R23).
/// </summary>
internal static class Trajectindeling
{
    public static IReadOnlyDictionary<Guid, int?> Van(Guid huishouden, IReadOnlyList<Boeking> boekingen)
    {
        var stand = Huishouden.Begin(huishouden, boekingen);
        Dictionary<Guid, int?> indeling = [];
        List<Guid> wachtend = [];
        foreach (var boeking in Huishouden.Ordenen(boekingen))
        {
            var voor = stand.Traject;
            stand.Apply(boeking);
            if ((stand.Traject ?? voor) is { } traject)
            {
                indeling[boeking.Id] = traject.Nummer;
            }
            else
            {
                wachtend.Add(boeking.Id);
            }

            if (boeking.Feit is HuishoudenAangemeld)
            {
                wachtend.ForEach(id => indeling[id] = stand.Traject!.Nummer);
                wachtend.Clear();
            }
        }

        wachtend.ForEach(id => indeling[id] = stand.Trajecten is [.., var laatste] ? laatste.Nummer : null);
        return indeling;
    }
}
