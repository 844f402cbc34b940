using CaseLedger.Correctie;
using CaseLedger.Koppelingen;
using CaseLedger.Toegang;
using CaseLedger.Zienswijze;
using Marten;
using Npgsql;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>G to K of a quarter: counts for all who see the figures, the words for the coördinator. Never a name, a household or an id.</summary>
internal sealed class Ervaringlezer(NpgsqlDataSource bron, IDocumentStore opslag, Kast kast, Toegangslog toegangslog, TimeProvider klok)
{
    private const int Nieuwste = 10;
    private const string Bronvraag = """
        select v.vraag, e.dag, e.registratie, e.bron, e.huishouden
        from unnest($3) v(vraag) cross join lateral (
            select dag, registratie, bron, huishouden from caseledger.monitorervaringen
            where toekomsttuin = $1 and kwartaal = $2 and vraag = v.vraag and (dag, registratie) < ($4, $5)
            order by dag desc, registratie desc limit $6) e
        """;

    private static readonly Monitorrij[] Vragen = [Monitorrij.G, Monitorrij.H, Monitorrij.I, Monitorrij.J, Monitorrij.K];
    private static readonly Monitorrij[] VanHuishoudens = [Monitorrij.I, Monitorrij.J, Monitorrij.K];

    public async Task<IReadOnlyList<Ervaringen>> Van(
        Beller beller, Toekomsttuin tuin, Kwartaal kwartaal, IReadOnlyList<Monitorboeking> feiten, Kwartaaltelling telling, CancellationToken stop)
    {
        var eigen = feiten.Where(b => b.Feit is ErvaringOpgehaald).ToLookup(b => Enum.Parse<Monitorrij>(((ErvaringOpgehaald)b.Feit).Vraag.ToString()));
        var woorden = beller.MagErvaringen(tuin) ? (await Lees(beller, tuin, kwartaal, new Ervaringbladzijde(VanHuishoudens, Nieuwste, null), stop)).Ervaringen : null;
        return [.. Vragen.Select(vraag => vraag is Monitorrij.G or Monitorrij.H
            ? new Ervaringen(vraag, eigen[vraag].Count(), woorden is null ? null : [.. eigen[vraag].Select(Ervaring)])
            : new Ervaringen(vraag, telling[Teller.Ervaringen(vraag)], woorden is null ? null : [.. woorden[vraag]])
            {
                Ja = vraag == Monitorrij.J ? telling[Teller.MeerwaardeJa] : null,
                Nee = vraag == Monitorrij.J ? telling[Teller.MeerwaardeNee] : null,
            })];
    }

    /// <summary>The words of I, J or K, the newest first; as many round trips with one experience as with a hundred.</summary>
    /// <param name="beller">Who reads; a line for each household is in the toegangslog first.</param>
    /// <param name="tuin">The toekomsttuin.</param>
    /// <param name="kwartaal">The quarter.</param>
    /// <param name="bladzijde">Which of them.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<(ILookup<Monitorrij, Ervaringweergave> Ervaringen, Cursor? Volgende)> Lees(
        Beller beller, Toekomsttuin tuin, Kwartaal kwartaal, Ervaringbladzijde bladzijde, CancellationToken stop)
    {
        var bronnen = await Bronnen(tuin.Code, kwartaal, bladzijde with { Limiet = bladzijde.Limiet + 1 }, stop);
        var getoond = bronnen.GroupBy(b => b.Vraag).SelectMany(g => g.Take(bladzijde.Limiet)).ToList();
        Cursor? volgende = bronnen.Count > getoond.Count ? new Cursor(getoond[^1].Dag.DayNumber, getoond[^1].Registratie) : null;
        var huishoudens = getoond.Select(b => b.Huishouden).Distinct().ToList();
        var nu = klok.GetUtcNow();
        await toegangslog.Schrijf([.. huishoudens.Select(h => Toegangsregel.Van(beller, tuin.Gemeente, h, "GET kwartaalmonitors/ervaringen", true, Toegangscontroles.Gemachtigd, nu))], stop);
        var feiten = await Feiten(tuin.Gemeente, huishoudens, [.. getoond.Select(b => b.Bron)], stop);
        return (getoond.ToLookup(b => b.Vraag, b => Ervaring(feiten[b.Bron])), volgende);
    }

    private async Task<IReadOnlyDictionary<Guid, Boeking>> Feiten(string gemeente, List<Guid> huishoudens, Guid[] ids, CancellationToken stop)
    {
        if (ids.Length == 0)
        {
            return new Dictionary<Guid, Boeking>();
        }

        var sleutels = await kast.Bossen(huishoudens, gemeente, stop);
        await using var sessie = opslag.QuerySession(gemeente);
        return (await sessie.Events.QueryAllRawEvents().Where(e => e.Id.IsOneOf(ids)).ToListAsync(stop))
            .ToDictionary(e => e.Id, e => Stroom.Lees(e, e.StreamId, sleutels[e.StreamId], gemeente));
    }

    private async Task<IReadOnlyList<Ervaringbron>> Bronnen(string toekomsttuin, Kwartaal kwartaal, Ervaringbladzijde bladzijde, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(
            Bronvraag,
            toekomsttuin,
            kwartaal.ToString(),
            bladzijde.Vragen.Select(v => Code.Van(v)).ToArray(),
            bladzijde.Na is { } na ? DateOnly.FromDayNumber(na.Getal) : DateOnly.MaxValue,
            bladzijde.Na?.Id ?? Guid.AllBitsSet,
            bladzijde.Limiet);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<Ervaringbron> bronnen = [];
        while (await lezer.ReadAsync(stop))
        {
            bronnen.Add(new Ervaringbron(Code.Lees<Monitorrij>(lezer.GetString(0))!.Value, lezer.GetFieldValue<DateOnly>(1), lezer.GetGuid(2), lezer.GetGuid(3), lezer.GetGuid(4)));
        }

        return bronnen;
    }

    private static Ervaringweergave Ervaring(Monitorboeking boeking)
    {
        var feit = (ErvaringOpgehaald)boeking.Feit;
        return new Ervaringweergave(boeking.Registratie.GebeurdOp.Dag(), feit.Tekst, null, feit.Wijze);
    }

    private static Ervaringweergave Ervaring(Boeking boeking)
    {
        var feit = (ErvaringVastgelegd)Correcties.Waarde(boeking.Feit);
        return new Ervaringweergave(Correcties.Moment(boeking).Dag(), feit.Tekst, feit.MeerwaardeIn, feit.Wijze);
    }

    /// <summary>Where the words of an experience are.</summary>
    private sealed record Ervaringbron(Monitorrij Vraag, DateOnly Dag, Guid Registratie, Guid Bron, Guid Huishouden);
}

/// <summary>Which words are asked, of each question.</summary>
/// <param name="Vragen">I, J or K.</param>
/// <param name="Limiet">At most so many of each.</param>
/// <param name="Na">After which one.</param>
internal sealed record Ervaringbladzijde(IReadOnlyList<Monitorrij> Vragen, int Limiet, Cursor? Na);
