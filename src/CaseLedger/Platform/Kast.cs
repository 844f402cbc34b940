using System.Data.Common;
using System.Text.Json;
using CaseLedger.Toegang;
using Npgsql;

namespace CaseLedger.Platform;

/// <summary>What must be known before a stream is opened: its gemeente, its keys, and an earlier answer.</summary>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Sleutels">All keys of the household, its leden and the gemeente.</param>
/// <param name="Eerder">The answer that this idempotency key got before.</param>
/// <param name="Gepland">When the household's signals are looked at again.</param>
/// <param name="Kring">Who stands in which relation to the household; null for one that does not exist yet.</param>
internal sealed record Kastinhoud(string Gemeente, Sleutelbos Sleutels, EerderAntwoord? Eerder, Planning? Gepland, Toegangskring? Kring)
{
    /// <summary>The dossier was erased: nothing of it can be read, nothing is added.</summary>
    public bool IsVernietigd => Sleutels.IsVernietigd(Sleutelbos.Huishouden);
}

/// <summary>When a household's signals are looked at again.</summary>
/// <param name="Voor">The local day.</param>
/// <param name="Rijversie">Other for every writing of the row, also of the same day.</param>
internal sealed record Planning(DateOnly Voor, string Rijversie);

/// <summary>Finds the gemeente and keys of a household in one round trip.</summary>
internal sealed class Kast(NpgsqlDataSource bron, Sleutelbeheer sleutelbeheer)
{
    private const string Register = "select gemeente from caseledger.huishoudens where id = $1 and gemeente = any($2)";
    private const string Tuin = "select gemeente from caseledger.toekomsttuinen where code = $1 and gemeente = any($2)";
    private const string Signaalplan = "select voor, xmin::text from caseledger.signaalplanning where huishouden = $1";
    private const string Kring = "select data ->> 'kring' from caseledger.mt_doc_dossierdocument where id = $1 and tenant_id = any($2)";
    private const string Sleutels = "select huishouden, naam, verpakt from caseledger.sleutels where huishouden = any($1) union all select huishouden, sleutel, null from caseledger.vernietigingen where huishouden = any($1) and goedgekeurd is not null";

    /// <summary>Of a household that exists in one of the caller's gemeenten; null otherwise.</summary>
    public async Task<Kastinhoud?> Open(Guid huishouden, IReadOnlyList<string> gemeenten, Idempotentie? idempotentie, CancellationToken stop)
    {
        await using var reeks = bron.CreateBatch();
        reeks.Voeg(Register, huishouden, gemeenten);
        reeks.Voeg(Sleutels, (object)new[] { huishouden });
        reeks.Voeg(Signaalplan, huishouden);
        reeks.Voeg(Kring, huishouden, gemeenten);
        idempotentie?.Vraag(reeks, gemeenten);
        await using var lezer = await reeks.ExecuteReaderAsync(stop);
        if (!await lezer.ReadAsync(stop))
        {
            return null;
        }

        var gemeente = lezer.GetString(0);
        var bos = Bos(gemeente);
        await lezer.NextResultAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            await Neem(lezer, gemeente, bos, stop);
        }

        await lezer.NextResultAsync(stop);
        var gepland = await lezer.ReadAsync(stop) ? new Planning(lezer.GetFieldValue<DateOnly>(0), lezer.GetString(1)) : null;
        await lezer.NextResultAsync(stop);
        var kring = await lezer.ReadAsync(stop) ? JsonSerializer.Deserialize<Toegangskring>(lezer.GetString(0), OpslagJson.Opties) : null;
        await lezer.NextResultAsync(stop);
        return new Kastinhoud(gemeente, bos, idempotentie is null ? null : await Idempotentie.Lees(lezer, gemeente, stop), gepland, kring);
    }

    /// <summary>For a household that does not exist yet, of a toekomsttuin in one of the caller's gemeenten; null otherwise.</summary>
    public async Task<Kastinhoud?> Open(string toekomsttuin, IReadOnlyList<string> gemeenten, Idempotentie? idempotentie, CancellationToken stop)
    {
        await using var reeks = bron.CreateBatch();
        reeks.Voeg(Tuin, toekomsttuin, gemeenten);
        idempotentie?.Vraag(reeks, gemeenten);
        await using var lezer = await reeks.ExecuteReaderAsync(stop);
        if (!await lezer.ReadAsync(stop))
        {
            return null;
        }

        var gemeente = lezer.GetString(0);
        await lezer.NextResultAsync(stop);
        return new Kastinhoud(gemeente, Bos(gemeente), idempotentie is null ? null : await Idempotentie.Lees(lezer, gemeente, stop), null, null);
    }

    /// <summary>The keys of many households of one gemeente.</summary>
    public async Task<IReadOnlyDictionary<Guid, Sleutelbos>> Bossen(IReadOnlyCollection<Guid> huishoudens, string gemeente, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(Sleutels, (object)huishoudens.ToArray());
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        var bossen = huishoudens.ToDictionary(h => h, _ => Bos(gemeente));
        while (await lezer.ReadAsync(stop))
        {
            await Neem(lezer, gemeente, bossen[lezer.GetGuid(0)], stop);
        }

        return bossen;
    }

    /// <summary>Who stands in which relation to households of one gemeente.</summary>
    public async Task<IReadOnlyDictionary<Guid, Toegangskring>> Kringen(IEnumerable<Guid> huishoudens, string gemeente, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(
            "select id, data ->> 'kring' from caseledger.mt_doc_dossierdocument where id = any($1) and tenant_id = $2", huishoudens.ToArray(), gemeente);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        Dictionary<Guid, Toegangskring> kringen = [];
        while (await lezer.ReadAsync(stop))
        {
            kringen[lezer.GetGuid(0)] = JsonSerializer.Deserialize<Toegangskring>(lezer.GetString(1), OpslagJson.Opties)!;
        }

        return kringen;
    }

    /// <summary>The answer that a key got before, outside any household.</summary>
    public async Task<EerderAntwoord?> Eerder(Idempotentie idempotentie, string gemeente, CancellationToken stop)
    {
        await using var reeks = bron.CreateBatch();
        idempotentie.Vraag(reeks, [gemeente]);
        await using var lezer = await reeks.ExecuteReaderAsync(stop);
        return await Idempotentie.Lees(lezer, gemeente, stop);
    }

    /// <summary>A new key in the ring, and its wrapped form to store.</summary>
    public byte[] MaakSleutel(Kastinhoud kast, Guid huishouden, string naam)
    {
        var (sleutel, verpakt) = sleutelbeheer.Maak(kast.Gemeente, Doel(huishouden, naam));
        kast.Sleutels.VoegToe(naam, sleutel);
        return verpakt;
    }

    /// <summary>A ring with the gemeente's own key.</summary>
    public Sleutelbos Bos(string gemeente)
    {
        var bos = new Sleutelbos();
        bos.VoegToe(Sleutelbos.Gemeente, sleutelbeheer.Eigen(gemeente));
        return bos;
    }

    /// <summary>A key in its ring, or that it was destroyed.</summary>
    private async Task Neem(DbDataReader lezer, string gemeente, Sleutelbos bos, CancellationToken stop)
    {
        var naam = lezer.GetString(1);
        if (await lezer.IsDBNullAsync(2, stop))
        {
            bos.Vernietig(naam);
        }
        else
        {
            bos.VoegToe(naam, sleutelbeheer.PakUit(gemeente, Doel(lezer.GetGuid(0), naam), lezer.GetFieldValue<byte[]>(2)));
        }
    }

    private static string Doel(Guid huishouden, string naam) => $"{huishouden:D}/{naam}";
}
