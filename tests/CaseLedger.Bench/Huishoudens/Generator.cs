namespace CaseLedger.Bench.Huishoudens;

/// <summary>A household as it could have been recorded.</summary>
/// <param name="Id">The stream.</param>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Boekingen">Its facts by version, not sealed yet.</param>
internal sealed record Gegenereerd(Guid Id, string Gemeente, IReadOnlyList<Boeking> Boekingen);

/// <summary>How much of a household is told.</summary>
internal enum Omvang
{
    /// <summary>3 to 60 facts, about 35; most trajecten have ended.</summary>
    Heel,

    /// <summary>4 to 7 facts: just begun, and open.</summary>
    Begonnen,
}

/// <summary>Households from a seed: the same for the same seed, whoever asks and wherever.</summary>
/// <param name="zaad">The seed.</param>
/// <param name="omvang">How much of each is told.</param>
internal sealed class Generator(ulong zaad, Omvang omvang = Omvang.Heel)
{
    /// <summary>The fewest facts of a household.</summary>
    public const int Minstens = 3;

    /// <summary>The most facts of a household.</summary>
    public const int Hoogstens = 60;

    private const int Dagen = 3430;
    private static readonly DateTimeOffset Begin = new(2017, 1, 2, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Einde = new(2026, 6, 30, 20, 0, 0, TimeSpan.Zero);
    private static readonly Dictionary<string, Bezetting> Bezettingen = Plaats.Gemeenten.ToDictionary(g => g, g => new Bezetting(g));

    /// <summary>All households, without end.</summary>
    public IEnumerable<Gegenereerd> Alle()
    {
        for (var nummer = 0L; ; nummer++)
        {
            yield return Maak(nummer);
        }
    }

    /// <summary>One household by its number.</summary>
    public Gegenereerd Maak(long nummer)
    {
        var lot = Lot.Van(zaad, nummer);
        var plaats = lot.Een([.. Plaats.Alle, Plaats.Alle[0], Plaats.Alle[0], Plaats.Alle[2]]);
        var v = new Verhaal(lot, plaats, Bezettingen[plaats.Gemeente], Begin.AddDays(lot.Onder(Dagen)).AddMinutes(lot.Tussen(420, 960)));
        var id = lot.Id(v.Nu);
        Vertel(v, lot.Kans(80) ? $"{zaad}-{nummer}" : null);
        var alle = v.Boekingen(Einde);
        var aantal = Math.Min(Hoogstens, omvang == Omvang.Begonnen ? lot.Tussen(4, 7) : lot.Kans(12) ? lot.Tussen(Minstens, alle.Count) : alle.Count);
        return new Gegenereerd(id, plaats.Gemeente, [.. alle.Take(aantal)]);
    }

    private void Vertel(Verhaal v, string? referentie)
    {
        var lot = v.Lot;
        if (omvang == Omvang.Begonnen)
        {
            Trajectverhaal.Gewoon(v, 30, referentie, terug: false);
            return;
        }

        if (lot.Kans(9))
        {
            Trajectverhaal.Kort(v, lot.Tussen(Minstens, 8), referentie);
            return;
        }

        var doel = (lot.Tussen(22, 58) + lot.Tussen(26, 58)) / 2;
        var terug = doel > 38 && lot.Kans(30);
        var eerste = terug ? doel * 3 / 5 : doel;
        if (lot.Kans(10))
        {
            Trajectverhaal.Anoniem(v, eerste, referentie);
            return;
        }

        Trajectverhaal.Gewoon(v, eerste, referentie, terug: false);
        if (terug)
        {
            v.Na(60, 700).Stand = new Trajectstand { Gescheiden = v.Stand.Gescheiden };
            Trajectverhaal.Gewoon(v, doel, null, terug: true);
        }
    }
}
