namespace CaseLedger.Bench.Huishoudens;

/// <summary>Somebody of a generated household.</summary>
internal sealed record Gezinslid(LidId Id, DateOnly Geboren, string Naam)
{
    /// <summary>As named in a fact; anew each time, since sealed values are not shared.</summary>
    public Lid AlsLid() => new() { LidId = Id, Geboortedatum = Geboren, Naam = Naam, Inwonend = true };
}

/// <summary>The people of a generated household: adults first.</summary>
internal sealed class Gezin
{
    private const int DagenPerJaar = 365;

    public Gezin(Lot lot, DateTimeOffset begin)
    {
        Gezinslid Lid(string naam, int jongste, int oudste) =>
            new(new LidId(lot.Id(begin)), begin.Dag().AddDays(-lot.Tussen(jongste * DagenPerJaar, oudste * DagenPerJaar)), naam);
        Moeder = Lid("Moeder", 20, 48);
        Vader = lot.Kans(65) ? Lid("Vader", 21, 55) : null;
        Kinderen = [.. Enumerable.Range(1, lot.Een(0, 1, 1, 1, 2, 2, 2, 3)).Select(n => Lid($"Kind {n}", 0, 17))];
        IsGevaarlijk = Vader is not null && lot.Kans(20);
    }

    public Gezinslid Moeder { get; }

    public Gezinslid? Vader { get; }

    public IReadOnlyList<Gezinslid> Kinderen { get; }

    /// <summary>Violence for which leden are never spoken with together (R15).</summary>
    public bool IsGevaarlijk { get; }

    public IReadOnlyList<Gezinslid> Leden => [Moeder, .. Vader is null ? [] : new[] { Vader }, .. Kinderen];

    public IReadOnlyList<LidId> Ids => [.. Leden.Select(l => l.Id)];

    /// <summary>Whom a maatregel or raadsverzoek is about.</summary>
    public IReadOnlyList<LidId> OnderwerpVanMaatregel => Kinderen.Count > 0 ? [.. Kinderen.Select(k => k.Id)] : [(Vader ?? Moeder).Id];

    public IReadOnlyList<Relatie> Relaties() =>
    [
        .. Kinderen.Select(k => new Relatie { Van = Moeder.Id, Tot = k.Id, Soort = Relatiesoort.OuderVan }),
        .. Vader is null ? [] : new[] { new Relatie { Van = Vader.Id, Tot = Moeder.Id, Soort = Relatiesoort.PartnerVan } },
    ];

    public IReadOnlyList<Gezag> Gezag() =>
        [.. Kinderen.Select(k => new Gezag { Kind = k.Id, Houder = new Gezagshouder { Lid = Moeder.Id }, Soort = Gezagsoort.OuderlijkGezag })];
}
