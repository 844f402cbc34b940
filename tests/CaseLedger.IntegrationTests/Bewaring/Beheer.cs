using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Bewaring;

/// <summary>What two people of beheer do with a household of a test.</summary>
internal static class Beheer
{
    public static Systeem Beheerder(this Huis huis, int nummer = 1) =>
        huis.Dienst.Als(huis.Gemeente, "beheer", "beheer", $"beheer-{nummer}", ("rol", "recordbeheerder"));

    /// <summary>A granted request of a lid to erase, of the mother when it is about the household; its id.</summary>
    public static async Task<Guid> ToegekendVerzoek(this Huis huis, Guid? lid = null)
    {
        var verzoek = await huis.Doe("avg-verzoeken", new { lidId = lid ?? huis.Moeder, soort = "vernietiging" }).Id();
        await huis.Doe($"avg-verzoeken/{verzoek}/besluiten", new { besluit = "toegekend", motivering = "Er is geen belang van een ander." }).Gelukt();
        return verzoek;
    }

    /// <summary>Proposed and approved; its id.</summary>
    public static async Task<Guid> KeurVernietigingGoed(this Huis huis, Guid? lid = null)
    {
        var avgVerzoekId = await huis.ToegekendVerzoek(lid);
        var id = (await huis.Beheerder().Post("/v1/vernietigingen", new { huishoudenId = huis.Id, lidId = lid, grond = "verzoekVanLid", avgVerzoekId }.Zonder(lid is null ? "lidId" : null)).Gelukt())
            .Json["vernietigingId"]!.GetValue<Guid>();
        await huis.Beheerder(2).Post($"/v1/vernietigingen/{id}/goedkeuringen", new { }).Gelukt();
        return id;
    }

    /// <summary>The same, and done.</summary>
    public static async Task<Guid> Vernietig(this Huis huis, Guid? lid = null)
    {
        var id = await huis.KeurVernietigingGoed(lid);
        await huis.Voltooid(id);
        return id;
    }

    public static Task Voltooid(this Huis huis, Guid id) => Geduld.Tot(
        async () => (await huis.Beheerder().Get($"/v1/vernietigingen/{id}").Json())["status"].Tekst() == "voltooid", "the erasure is done");

    /// <summary>Keys of the household that are left.</summary>
    public static async Task<List<string>> Sleutels(this Huis huis) =>
        [.. (await huis.Dienst.Vraag("select naam from caseledger.sleutels where huishouden = $1 order by naam", huis.Id)).Select(r => (string)r[0]!)];

    private static System.Text.Json.Nodes.JsonObject Zonder(this object velden, string? veld)
    {
        var json = Huis.Json(velden).AsObject();
        if (veld is not null)
        {
            json.Remove(veld);
        }

        return json;
    }
}
