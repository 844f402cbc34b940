using System.Text;
using CaseLedger.Aanmelding;
using CaseLedger.Toegang;
using Marten;
using Npgsql;

namespace CaseLedger.Platform;

/// <summary>Finds households by the source system's own key: by a keyed hash, since the key itself is sealed.</summary>
internal sealed class Referenties(NpgsqlDataSource bron, Sleutelbeheer sleutelbeheer)
{
    /// <summary>The household with this reference in one of the caller's gemeenten; null when there is none.</summary>
    public async Task<(Guid Huishouden, string Gemeente)?> Zoek(string systeem, string id, Beller beller, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(
            "select r.huishouden, r.gemeente from caseledger.externe_referenties r join unnest($2, $3) as g (gemeente, kenmerk) using (gemeente, kenmerk) where r.systeem = $1",
            systeem, beller.Gemeenten, beller.Gemeenten.Select(g => Kenmerk(g, id)).ToArray());
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        return await lezer.ReadAsync(stop) ? (lezer.GetGuid(0), lezer.GetString(1)) : null;
    }

    /// <summary>The household that an aanmelding's reference belongs to already.</summary>
    public async Task<(Guid Huishouden, string Gemeente)?> Zoek(Opdracht opdracht, CancellationToken stop)
    {
        var (verzoek, _, _) = Lezer.Lees(opdracht.Inhoud, opdracht.Handeling.Verzoek);
        return verzoek is HuishoudenAangemeld { ExterneReferentie: { } referentie }
            ? await Zoek(referentie.Systeem, referentie.Id.Waarde, opdracht.Beller, stop)
            : null;
    }

    /// <summary>Stores an aanmelding's reference in the append's transaction; another household's collides.</summary>
    public void Leg(IDocumentSession sessie, string gemeente, Guid huishouden, IFeit feit)
    {
        if (feit is HuishoudenAangemeld { ExterneReferentie: { } referentie })
        {
            var kenmerk = Kenmerk(gemeente, referentie.Id.Waarde);
            sessie.QueueSqlCommand(
                "insert into caseledger.externe_referenties (gemeente, systeem, kenmerk, huishouden) select ?, ?, ?, ? where not exists (select from caseledger.externe_referenties where gemeente = ? and systeem = ? and kenmerk = ? and huishouden = ?)",
                gemeente, referentie.Systeem, kenmerk, huishouden, gemeente, referentie.Systeem, kenmerk, huishouden);
        }
    }

    /// <summary>The keyed hash by which a reference is found.</summary>
    public byte[] Kenmerk(string gemeente, string id) => sleutelbeheer.Kenmerk(gemeente, "referentie", Encoding.UTF8.GetBytes(id));
}
