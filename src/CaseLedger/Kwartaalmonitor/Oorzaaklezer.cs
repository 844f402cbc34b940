using Npgsql;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Finds which registrations changed a quarter that was over.</summary>
internal sealed class Oorzaaklezer(NpgsqlDataSource bron)
{
    private const string Na = """
        select kwartaal, huishouden, registratie, positie, rijen from caseledger.monitoroorzaken
        where toekomsttuin = $1 and kwartaal <= $2 and positie > $3 and (kwartaal = $2 or 'F' = any(rijen)) order by positie
        """;

    /// <summary>Of a quarter, after a number; of earlier quarters what counts on in it.</summary>
    public async Task<IReadOnlyList<Gevonden>> Sinds(string toekomsttuin, Kwartaal kwartaal, long positie, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(Na, toekomsttuin, kwartaal.ToString(), positie);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<Gevonden> gevonden = [];
        while (await lezer.ReadAsync(stop))
        {
            gevonden.Add(new Gevonden(
                Kwartaal.Parse(lezer.GetString(0)),
                [.. lezer.GetFieldValue<string[]>(4).Select(r => Code.Lees<Monitorrij>(r)!.Value)],
                new Verschiloorzaak(lezer.GetGuid(1), lezer.GetGuid(2), lezer.GetInt64(3))));
        }

        return gevonden;
    }

    /// <param name="Kwartaal">The quarter that it changed.</param>
    /// <param name="Rijen">The rows that it changed.</param>
    /// <param name="Oorzaak">The registration.</param>
    internal sealed record Gevonden(Kwartaal Kwartaal, IReadOnlyList<Monitorrij> Rijen, Verschiloorzaak Oorzaak)
    {
        /// <summary>Whether it can be why a figure of a row in a quarter changed.</summary>
        public bool Hoort(Monitorrij rij, Kwartaal kwartaal) => Kwartaal == kwartaal
            ? Rijen.Intersect(Cijferverschillen.Oorzaken(rij)).Any()
            : rij == Monitorrij.F && Rijen.Contains(Monitorrij.F);
    }
}
