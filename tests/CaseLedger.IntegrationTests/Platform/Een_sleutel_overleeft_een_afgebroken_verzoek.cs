using System.Net.Sockets;
using System.Text;
using Npgsql;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>Who got no answer sends the same again, and it is recorded once.</summary>
public class Een_sleutel_overleeft_een_afgebroken_verzoek(PostgreSql postgres)
{
    private const string Events = "select count(*) from caseledger.mt_events where stream_id = $1";
    private static readonly (string, string) Sleutel = ("Idempotency-Key", "sleutel-1");
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_dienst_valt_om_voor_het_vastligt()
    {
        await using var dienst = await Knooppunten.Start(postgres, 1, TimeProvider.System.GetUtcNow());
        var huis = await Huis.Nieuw(dienst);
        var body = huis.Body(Huis.InzetBody(huis.Moeder));
        await using (var verbinding = await dienst.Verbind())
        {
            await using var transactie = await verbinding.BeginTransactionAsync(stop);
            await using var slot = new NpgsqlCommand("lock table caseledger.idempotentie in share mode", verbinding);
            await slot.ExecuteNonQueryAsync(stop);
            var verloren = huis.Doe("inzetregistraties", body, Sleutel);
            await Geduld.Tot(async () => await dienst.Waarde<long>("select count(*) from pg_locks where not granted and relation = 'caseledger.idempotentie'::regclass") > 0, "it stands before the commit");
            await dienst.Dood(dienst.Draaiend[0]);
            await FluentActions.Awaiting(() => verloren).Should().ThrowAsync<HttpRequestException>();
        }

        (await dienst.Waarde<long>(Events, huis.Id)).Should().Be(1, "the aanmelding alone");
        await dienst.Erbij();
        var weer = await Opnieuw(dienst, huis, body);
        (weer.Status, weer.Kop("Idempotent-Replay")).Should().Be((201, null));
        (await dienst.Waarde<long>(Events, huis.Id)).Should().Be(2);
    }

    [Fact]
    public async Task Het_antwoord_gaat_verloren_nadat_het_vastligt_en_de_dienst_begint_opnieuw()
    {
        await using var dienst = await Knooppunten.Start(postgres, 1, TimeProvider.System.GetUtcNow());
        var huis = await Huis.Nieuw(dienst);
        var body = huis.Body(Huis.InzetBody(huis.Moeder));
        var adres = dienst.Draaiend[0].Adres;
        using (var lijn = new TcpClient(adres.Host, adres.Port))
        {
            var lichaam = Encoding.UTF8.GetBytes(body.ToJsonString());
            var kop = $"POST {huis.Adres}/inzetregistraties HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {dienst.Token(huis.Gemeente, "registratie", "regas", "lt-01")}\r\nContent-Type: application/json\r\nIdempotency-Key: sleutel-1\r\nContent-Length: {lichaam.Length}\r\n\r\n";
            await lijn.GetStream().WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(kop), .. lichaam], stop);
            await Geduld.Tot(async () => await dienst.Waarde<long>(Events, huis.Id) == 2, "it is recorded");
        }

        var eerste = await Opnieuw(dienst, huis, body);
        await dienst.Dood(dienst.Draaiend[0]);
        await dienst.Erbij();
        var tweede = await Opnieuw(dienst, huis, body);

        new[] { eerste, tweede }.Should().OnlyContain(a => a.Status == 201 && a.Kop("Idempotent-Replay") == "true");
        (tweede.Tekst, tweede.Kop("Location"), tweede.Kop("ETag")).Should().Be((eerste.Tekst, eerste.Kop("Location"), eerste.Kop("ETag")));
        (await dienst.Waarde<long>(Events, huis.Id)).Should().Be(2);
    }

    private static Task<Antwoord> Opnieuw(Knooppunten dienst, Huis huis, object body) => dienst.Als(huis.Gemeente).Post($"{huis.Adres}/inzetregistraties", body, Sleutel);
}
