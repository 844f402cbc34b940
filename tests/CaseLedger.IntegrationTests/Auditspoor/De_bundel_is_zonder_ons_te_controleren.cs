using System.IO.Compression;
using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Ledger;
using CaseLedger.Ledger.Notes;
using CaseLedger.Verifier;

namespace CaseLedger.IntegrationTests.Auditspoor;

/// <summary>What an auditor takes home: proofs and the bundle, checked with the auditor's own console.</summary>
public sealed class De_bundel_is_zonder_ons_te_controleren(PostgreSql postgres) : Diensttest(postgres), IDisposable
{
    private const int Stap = 41;
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory();

    public void Dispose()
    {
        map.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Een_bewijs_leidt_van_de_vastgelegde_bytes_naar_een_ondertekend_controlepunt()
    {
        var huis = await InControlepunt();

        var antwoord = await huis.Systeem.Get($"{huis.Adres}/auditspoor/2/bewijs");

        antwoord.Mediatype.Should().Be("text/plain");
        var bewijs = InclusionProof.Parse(antwoord.Tekst);
        bewijs.Holds(Hash.LeafBytes(await Bytes(huis, 2))).Should().BeTrue();
        bewijs.Holds(Hash.LeafBytes(await Bytes(huis, 1))).Should().BeFalse();
        bewijs.Checkpoint.Verify(VerifierKey.ParseFile((await huis.Systeem.Get("/v1/controlepunten/sleutels")).Tekst)).Should().Be(SignatureVerdict.Valid);
        (await huis.Systeem.Get($"{huis.Adres}/auditspoor/4/bewijs")).IsProbleem(404);
        (await huis.Systeem.Get($"{huis.Adres}/auditspoor/0/bewijs")).IsProbleem(404);
        (await huis.Systeem.Get($"{huis.Adres}/auditspoor/twee/bewijs")).IsProbleem(404);
    }

    [Fact]
    public async Task Wat_nog_in_geen_controlepunt_staat_komt_daarin()
    {
        var dienst = await Dienst.Start(Postgres);
        await using var houdt = await dienst.Verbind();
        await using (var wacht = await houdt.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            await using var slot = houdt.CreateCommand();
            slot.CommandText = "select pg_advisory_xact_lock(hashtext('caseledger.controlepunten'))";
            await slot.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            var huis = await Huis.Ingestroomd(dienst);
            foreach (var wat in new[] { "3/bewijs", "export" })
            {
                (await huis.Systeem.Get($"{huis.Adres}/auditspoor/{wat}")).IsProbleem(503, "nog-geen-controlepunt").Kop("Retry-After").Should().Be("5");
            }

            await wacht.RollbackAsync(TestContext.Current.CancellationToken);
            await Wacht(huis, 3);
        }
    }

    [Fact]
    public async Task De_bundel_klopt_en_een_veranderde_byte_wordt_gevonden_met_waar()
    {
        var huis = await InControlepunt();
        var bewaard = await Bewaard(huis);
        await huis.Contactpersoon().Gelukt();
        await Wacht(huis, 4);
        var (bundel, koppen) = await huis.Systeem.Bytes($"{huis.Adres}/auditspoor/export?vanaf={Checkpoint.Of(bewaard).Size}");
        koppen.Should().Contain("attachment; filename=auditspoor.zip").And.Contain("no-store").And.Contain("application/zip").And.NotContain($"{huis.Id}");

        var goed = await Controleer(bundel, bewaard);
        goed.Code.Should().Be(0, goed.Tekst);

        var bestanden = Inhoud(bundel);
        bestanden.Keys.Should().BeEquivalentTo("leesmij.txt", "entries.ndjson", "checkpoint.txt", "keys.txt", "proofs/000001.txt", "proofs/000002.txt", "proofs/000003.txt", "proofs/000004.txt", $"consistency/{Checkpoint.Of(bewaard).Size:D12}.txt");
        foreach (var (naam, bytes) in bestanden.Where(b => b.Key != "leesmij.txt"))
        {
            foreach (var plaats in Enumerable.Range(0, bytes.Length).Where(p => p % Stap == 0 || p == bytes.Length - 1))
            {
                var (code, tekst) = await Controleer(Zip(bestanden, naam, plaats), bewaard);
                code.Should().Be(1, $"byte {plaats} of {naam} was changed: {tekst}");
                tekst.Should().MatchRegex($"(?i){Waar(naam, bytes, plaats)}", $"byte {plaats} of {naam} was changed");
            }
        }
    }

    [Fact]
    public async Task In_de_bundel_staan_de_bytes_van_het_grootboek_en_geen_leesbare_tekst()
    {
        var huis = await InControlepunt();

        var bestanden = Inhoud((await Dienst.Als(huis.Gemeente, "auditor").Bytes($"{huis.Adres}/auditspoor/export", ("X-Doelbinding", "toezicht"))).Inhoud);

        byte[] verwacht = [.. await Bytes(huis, 1), (byte)'\n', .. await Bytes(huis, 2), (byte)'\n', .. await Bytes(huis, 3), (byte)'\n'];
        bestanden["entries.ndjson"].Should().Equal(verwacht);
        System.Text.Encoding.UTF8.GetString(verwacht).Should().NotContain("Vragen op meer leefgebieden").And.NotContain("Moeder");
        bestanden.Keys.Should().NotContain(k => k.StartsWith("consistency", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_controlepunt_dat_groter_is_dan_het_grootboek_wordt_niet_stil_aanvaard()
    {
        var huis = await InControlepunt();
        (await huis.Systeem.Get($"{huis.Adres}/auditspoor/export?vanaf=999999999")).IsProbleem(400).Tekst.Should().Contain("meld dat");
        (await huis.Systeem.Get($"{huis.Adres}/auditspoor/export?vanaf=nul")).IsProbleem(400).Velden.Should().Equal("?vanaf");
    }

    private async Task<Huis> InControlepunt()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await Wacht(huis, 3);
        return huis;
    }

    private static Task Wacht(Huis huis, int versie) =>
        Geduld.Tot(async () => (await huis.Systeem.Get($"{huis.Adres}/auditspoor/{versie}/bewijs")).Status == 200, "the entry is in a checkpoint");

    private static async Task<SignedNote> Bewaard(Huis huis) => SignedNote.Parse((await huis.Systeem.Get("/v1/controlepunten/laatste")).Tekst);

    private Task<byte[]> Bytes(Huis huis, long versie) => Dienst.Waarde<byte[]>("select bytes from caseledger.grootboek where stroom = $1 and versie = $2", huis.Id, versie);

    private async Task<(int Code, string Tekst)> Controleer(byte[] bundel, SignedNote bewaard)
    {
        var (zip, controlepunt) = (Path.Combine(map.FullName, "bundel.zip"), Path.Combine(map.FullName, "controlepunt.txt"));
        await File.WriteAllBytesAsync(zip, bundel);
        await File.WriteAllTextAsync(controlepunt, bewaard.ToString());
        await using var tekst = new StringWriter();
        var code = await CommandLine.RunAsync([zip, "--checkpoint", controlepunt], tekst, tekst);
        return (code, tekst.ToString());
    }

    private static Dictionary<string, byte[]> Inhoud(byte[] bundel)
    {
        using var zip = new ZipArchive(new MemoryStream(bundel));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var bestand = e.Open();
            using var inhoud = new MemoryStream();
            bestand.CopyTo(inhoud);
            return inhoud.ToArray();
        });
    }

    /// <summary>The same bundle with one bit changed.</summary>
    private static byte[] Zip(Dictionary<string, byte[]> bestanden, string naam, int plaats)
    {
        using var uit = new MemoryStream();
        using (var zip = new ZipArchive(uit, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (bestand, bytes) in bestanden)
            {
                byte[] anders = [.. bytes];
                anders[plaats % bytes.Length] ^= (byte)(bestand == naam ? 1 : 0);
                using var stroom = zip.CreateEntry(bestand).Open();
                stroom.Write(anders);
            }
        }

        return uit.ToArray();
    }

    /// <summary>What the report must name.</summary>
    private static string Waar(string naam, byte[] bytes, int plaats) => naam switch
    {
        "entries.ndjson" => $"versie {bytes.Take(plaats).Count(b => b == '\n') + 1}\\b|entries.ndjson",
        "checkpoint.txt" or "keys.txt" => "controlepunt|checkpoint.txt",
        _ when naam.StartsWith("proofs/", StringComparison.Ordinal) => $"versie {int.Parse(naam[7..13], System.Globalization.CultureInfo.InvariantCulture)}\\b",
        _ => "controlepunt",
    };
}
