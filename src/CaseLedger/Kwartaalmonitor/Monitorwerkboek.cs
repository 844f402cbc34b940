using SpreadCheetah;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The figures as a workbook, laid out as the questions of the monitor.</summary>
internal static class Monitorwerkboek
{
    private const int Vraagkolommen = 4;

    public static async Task<byte[]> Van(Monitorrapport rapport, Masker? masker, CancellationToken stop)
    {
        using var stroom = new MemoryStream();
        await using var boek = await Spreadsheet.CreateNewAsync(stroom, cancellationToken: stop);
        var blad = new Werkblad(boek, stop);
        await Kwartaal(blad, rapport, new Cijferbeeld(rapport.Hoofd, masker));
        await Naast(blad, "Verloop", $"{rapport.Naam}: verloop", [.. rapport.Kwartalen.Select(k => Kolom.Kwartaal(k, masker, " (voorlopig)"))]);
        if (rapport.Delen.Count > 0)
        {
            await Naast(blad, "Toekomsttuinen", $"{rapport.Naam}: toekomsttuinen in het {rapport.Hoofd.Kwartaal.Voluit()}",
                [new Kolom(rapport.Naam, new Cijferbeeld(rapport.Hoofd, masker)), .. rapport.Delen.Select(d => new Kolom(Cijfernamen.Plaats(d.Toekomsttuin), new Cijferbeeld(d, masker)))]);
        }

        await boek.FinishAsync(stop);
        Paginaopmaak.Zet(stroom);
        return stroom.ToArray();
    }

    private static async Task Kwartaal(Werkblad blad, Monitorrapport rapport, Cijferbeeld beeld)
    {
        await blad.Begin("Kwartaal", Vraagkolommen - 1, 0);
        await blad.Titel($"Kwartaalmonitor {rapport.Naam}, {rapport.Hoofd.Kwartaal.Voluit()}");
        await blad.Uitleg(Standtekst.Van(rapport.Hoofd));
        foreach (var vraag in Vraagtekst.Alle)
        {
            await blad.Wit();
            await blad.Kop(vraag.Kop);
            await blad.Uitleg(vraag.Uitleg);
            foreach (var tabel in beeld.Tabellen(vraag.Rij).Append(beeld.Verschillen(vraag.Rij)).OfType<Cijfertabel>())
            {
                await blad.Wit();
                await blad.Tabel(tabel with { Koppen = [tabel.Titel, .. tabel.Koppen.Skip(1)] });
            }
        }

        await Nulmeting(blad, beeld);
    }

    private static async Task Nulmeting(Werkblad blad, Cijferbeeld beeld)
    {
        if (beeld.Nulmeting() is { } tabel)
        {
            await blad.Wit();
            await blad.Kop("Nulmeting");
            await blad.Uitleg(Standtekst.Nulmeting);
            await blad.Wit();
            await blad.Tabel(tabel);
        }
    }

    /// <summary>Most of the long lists of problematiek is zero in all columns.</summary>
    private static bool Komtvoor(IEnumerable<Cijfer> cijfers) => cijfers.Any(c => c is not { Rij: Monitorrij.Problematiek, Getal: 0 });

    private static async Task Naast(Werkblad blad, string naam, string titel, IReadOnlyList<Kolom> beelden)
    {
        await blad.Begin(naam, beelden.Count, vast: 2);
        await blad.Titel(titel);
        var cijfers = beelden.SelectMany(b => b.Beeld.Telbaar()).GroupBy(c => c.Pad).Where(Komtvoor).Select(c => c.First()).OrderBy(c => c.Rij);
        await blad.Tabel(Vraagtabellen.Naast(titel, beelden, cijfers.Select(c => c with { Naam = Code.Van(c.Rij) is { Length: 1 } letter ? $"{letter}. {c.Naam}" : c.Naam })));
    }
}
