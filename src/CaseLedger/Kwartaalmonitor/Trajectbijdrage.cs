using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>What one traject contributes to the monitors of its toekomsttuin. Days are local days.</summary>
internal sealed record Trajectbijdrage
{
    /// <summary>Code of the toekomsttuin that the aanmelding names.</summary>
    public required string Toekomsttuin { get; init; }

    /// <summary>The day of the aanmelding.</summary>
    public required DateOnly Aanmelding { get; init; }

    public required bool Anoniem { get; init; }

    /// <summary>The household had a traject before, here or in another toekomsttuin.</summary>
    public required bool Heraanmelding { get; init; }

    /// <summary>Row C: no lid under 18 on the day of the aanmelding.</summary>
    public required bool ZonderMinderjarigen { get; init; }

    /// <summary>Row E.</summary>
    public required bool MaatregelOverwogen { get; init; }

    /// <summary>The day on which the traject began to run; null when the household was never taken in.</summary>
    public DateOnly? EersteRegime { get; init; }

    public DateOnly? Uitstroom { get; init; }

    /// <summary>In order, without overlap.</summary>
    public required IReadOnlyList<Regimeperiode> Regimes { get; init; }

    public required IReadOnlyList<Inzetbijdrage> Inzet { get; init; }

    public required IReadOnlyList<Verzoekbijdrage> Raadsverzoeken { get; init; }

    public required IReadOnlyList<Maatregelbijdrage> Maatregelen { get; init; }

    public required IReadOnlyList<Triagebijdrage> Triages { get; init; }

    public required IReadOnlyList<Ervaringbijdrage> Ervaringen { get; init; }

    /// <summary>Every day on which something begins, ends or happens.</summary>
    [JsonIgnore]
    public IEnumerable<DateOnly> Dagen =>
    [
        Aanmelding,
        .. Uitstroom is { } dag ? [dag] : Array.Empty<DateOnly>(),
        .. Regimes.SelectMany(r => r.Tot is { } tot ? [r.Van, tot] : new[] { r.Van }),
        .. Inzet.Select(i => i.Dag),
        .. Raadsverzoeken.Select(v => v.Dag),
        .. Maatregelen.Select(m => m.Dag),
        .. Triages.Select(t => t.Dag),
        .. Ervaringen.Select(e => e.Dag),
    ];

    /// <summary>Whether the household was taken in.</summary>
    [JsonIgnore]
    public bool Liep => EersteRegime is not null;

    /// <summary>Cuts a traject to what the monitor counts.</summary>
    /// <param name="verloop">The traject.</param>
    /// <param name="volgende">The day on which the next traject of this toekomsttuin began to run.</param>
    /// <param name="leden">All leden of the dossier.</param>
    /// <param name="zonderVerzoek">Facts that no raadsverzoek in the dossier came before.</param>
    /// <param name="bewaard">Row C of trajecten, by aanmelding, from before dates of birth were erased.</param>
    public static Trajectbijdrage Van(
        Trajectverloop verloop, DateOnly? volgende, IEnumerable<Lid> leden, IReadOnlySet<Guid> zonderVerzoek, IReadOnlyDictionary<Guid, bool> bewaard) => new()
    {
        Toekomsttuin = verloop.Aanmelding.Toekomsttuin,
        Aanmelding = verloop.Opening.Dag,
        Anoniem = verloop.Aanmelding.Anoniem,
        Heraanmelding = verloop.Nummer > 1,
        ZonderMinderjarigen = bewaard.TryGetValue(verloop.Opening.Id, out var zonder) ? zonder : Minderjarigen.ZijnErNiet(verloop.Aanmelding, leden, verloop.Opening.Dag),
        MaatregelOverwogen = verloop.Aanmelding.MaatregelOverwogen,
        EersteRegime = verloop.EersteRegime,
        Uitstroom = verloop.Uitstroom,
        Regimes = Regimeperiode.Reeks([.. verloop.Regimes], verloop.Uitstroom, volgende),
        Inzet = Inzetbijdrage.Uit(verloop.Feiten),
        Raadsverzoeken = Verzoekbijdrage.Uit(verloop.Feiten),
        Maatregelen = Maatregelbijdrage.Uit(verloop.Feiten, zonderVerzoek),
        Triages = Triagebijdrage.Uit(verloop.Feiten),
        Ervaringen = Ervaringbijdrage.Uit(verloop.Feiten),
    };

    /// <summary>Open at the end of a day, and not taken in yet.</summary>
    public bool Wacht(DateOnly dag) =>
        Aanmelding <= dag && (Uitstroom is not { } uitstroom || uitstroom > dag) && (EersteRegime is not { } begin || begin > dag);
}
