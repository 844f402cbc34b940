using CaseLedger.Dossier;
using Npgsql;
using NpgsqlTypes;

namespace CaseLedger.Bench.Lading;

/// <summary>Writes rows with binary COPY, a batch of households per transaction.</summary>
/// <param name="verbinding">An open connection.</param>
/// <param name="laatste">The last sequence number of events that is taken.</param>
internal sealed class Kopie(NpgsqlConnection verbinding, long laatste)
{
    private const string Stroomsoort = "stroom";

    /// <summary>The last sequence number of events that is taken.</summary>
    public long Laatste { get; private set; } = laatste;

    public async Task Schrijf(IReadOnlyList<Huishoudenrijen> huishoudens, CancellationToken stop)
    {
        await using var transactie = await verbinding.BeginTransactionAsync(stop);
        await Kopieer("huishoudens (id, gemeente)", huishoudens, (r, h) => Rij(r, h.Id, h.Gemeente), stop);
        await Kopieer(
            "sleutels (huishouden, naam, verpakt)", huishoudens.SelectMany(h => h.Sleutels.Select(s => (h.Id, s.Naam, s.Verpakt))), (r, s) => Rij(r, s.Id, s.Naam, s.Verpakt), stop);
        await Kopieer(
            "externe_referenties (gemeente, systeem, kenmerk, huishouden)",
            huishoudens.SelectMany(h => h.Referenties.Select(f => (h.Id, h.Gemeente, f.Systeem, f.Kenmerk))),
            (r, f) => Rij(r, f.Gemeente, f.Systeem, f.Kenmerk, f.Id),
            stop);
        await Kopieer(
            "mt_streams (tenant_id, id, type, version, timestamp, created, is_archived)",
            huishoudens,
            (r, h) => Rij(r, h.Gemeente, h.Id, Stroomsoort, (long)h.Events.Count, h.Events[^1].Op, h.Events[0].Op, false),
            stop);
        var events = huishoudens.SelectMany(h => h.Events.Select(e => (h.Id, h.Gemeente, Event: e))).ToList();
        await Kopieer(
            "mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, headers, is_archived)",
            events,
            (r, e) => Rij(r, ++Laatste, e.Event.Id, e.Id, e.Event.Versie, new Json(e.Event.Gegevens), e.Event.Type, e.Event.Op, e.Gemeente, e.Event.Klasse, new Json(e.Event.Koppen), false),
            stop);
        await Kopieer(
            "grootboek (event_id, stroom, versie, gemeente, bytes, hash)", events, (r, e) => Rij(r, e.Event.Id, e.Id, e.Event.Versie, e.Gemeente, e.Event.Ingang, e.Event.Hash), stop);
        await Kopieer("wachtrij (event_id)", events, (r, e) => Rij(r, e.Event.Id), stop);
        await Kopieer(
            "mt_doc_dossierdocument (tenant_id, id, data, mt_last_modified, mt_version, mt_dotnet_type)",
            huishoudens,
            (r, h) => Rij(r, h.Gemeente, h.Id, new Json(h.Dossier), h.Events[^1].Op, h.Events[^1].Id, typeof(Dossierdocument).FullName!),
            stop);
        await transactie.CommitAsync(stop);
    }

    private async Task Kopieer<T>(string tabel, IEnumerable<T> rijen, Action<NpgsqlBinaryImporter, T> schrijf, CancellationToken stop)
    {
        await using var kopie = await verbinding.BeginBinaryImportAsync($"copy {Tabellen.Schema}.{tabel} from stdin (format binary)", stop);
        foreach (var rij in rijen)
        {
            schrijf(kopie, rij);
        }

        await kopie.CompleteAsync(stop);
    }

    private static void Rij(NpgsqlBinaryImporter kopie, params ReadOnlySpan<object> waarden)
    {
        kopie.StartRow();
        foreach (var waarde in waarden)
        {
            switch (waarde)
            {
                case Json json:
                    kopie.Write(json.Bytes, NpgsqlDbType.Jsonb);
                    break;
                case Guid id:
                    kopie.Write(id);
                    break;
                case string tekst:
                    kopie.Write(tekst);
                    break;
                case byte[] bytes:
                    kopie.Write(bytes);
                    break;
                case long getal:
                    kopie.Write(getal);
                    break;
                case DateTimeOffset op:
                    kopie.Write(op.UtcDateTime, NpgsqlDbType.TimestampTz);
                    break;
                default:
                    kopie.Write((bool)waarde);
                    break;
            }
        }
    }

    private readonly record struct Json(byte[] Bytes);
}
