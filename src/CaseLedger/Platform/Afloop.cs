using CaseLedger.Toegang;

namespace CaseLedger.Platform;

/// <summary>Endings of an act that recorded nothing new and that no rule decided; each leaves its line in the toegangslog.</summary>
internal sealed class Afloop(Kast kast, Schrijver schrijver, Referenties referenties, Toegangslog toegangslog, TimeProvider klok)
{
    /// <summary>Showing an answer again is looking at the household again.</summary>
    public async Task<Uitkomst> Herhaal(Opdracht opdracht, Idempotentie sleutel, Kastinhoud inhoud, EerderAntwoord eerder, CancellationToken stop)
    {
        var uitkomst = schrijver.Herhaal(sleutel, inhoud.Gemeente, eerder);
        await toegangslog.Schrijf(opdracht, inhoud.Gemeente, eerder.Huishouden, uitkomst is Vastgelegd, klok, stop);
        return uitkomst;
    }

    /// <summary>The caller's gemeenten do not have this household.</summary>
    public async Task<Uitkomst> Onbekend(Opdracht opdracht, CancellationToken stop)
    {
        await toegangslog.Schrijf(opdracht, null, null, false, klok, stop);
        return new Geweigerd(new Probleem(Probleemsoort.NietGevonden));
    }

    /// <summary>Others kept coming first.</summary>
    public async Task<Uitkomst> Opgegeven(Opdracht opdracht, CancellationToken stop)
    {
        var inhoud = opdracht.Huishouden is { } huishouden ? await kast.Open(huishouden, opdracht.Beller.Gemeenten, null, stop) : null;
        await toegangslog.Schrijf(opdracht, inhoud?.Gemeente, opdracht.Huishouden, false, klok, stop);
        return new Geweigerd(new Probleem(Probleemsoort.GelijktijdigGewijzigd));
    }

    /// <summary>Another household has this reference, and the caller is told which.</summary>
    public async Task<Uitkomst> BestaatAl(Opdracht opdracht, CancellationToken stop)
    {
        var bestaand = await referenties.Zoek(opdracht, stop);
        await toegangslog.Schrijf(opdracht, bestaand?.Gemeente, bestaand?.Huishouden, false, klok, stop);
        return new Geweigerd(new Probleem(Probleemsoort.ReferentieBestaat) { HuishoudenId = bestaand?.Huishouden });
    }
}
