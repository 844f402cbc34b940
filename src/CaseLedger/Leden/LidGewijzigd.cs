namespace CaseLedger.Leden;

/// <summary>Something about a lid is known better, or changed: a date of birth, a move, leaving the household. What is left out stays as it was.</summary>
[Feit("LidGewijzigd")]
internal sealed record LidGewijzigd : IFeit, IVertelbaar
{
    public required LidId LidId { get; init; }

    /// <summary>Sealed under the lid's key, as the name is.</summary>
    [VanLid(nameof(LidId))]
    public Verzegeld<DateOnly>? Geboortedatum { get; init; }

    /// <summary>When the date is unknown; read as 31 December of that year.</summary>
    [VanLid(nameof(LidId))]
    public Verzegeld<int>? Geboortejaar { get; init; }

    /// <summary>An unborn child.</summary>
    [VanLid(nameof(LidId))]
    public Verzegeld<DateOnly>? VerwachteGeboortedatum { get; init; }

    public bool? Inwonend { get; init; }

    /// <summary>Sealed under the lid's key.</summary>
    [VanLid(nameof(LidId))]
    public Verzegeld<string>? Naam { get; init; }

    /// <summary>From which day this lid belongs to the household, or belongs to it again.</summary>
    public DateOnly? DeelVanHuishoudenSinds { get; init; }

    /// <summary>From which day this lid no longer belongs to it.</summary>
    public DateOnly? VertrokkenOp { get; init; }

    public string Titel => "Lid gewijzigd";

    public string Samenvatting => VertrokkenOp is { } op
        ? $"Hoort niet meer bij het huishouden sinds {op:yyyy-MM-dd}."
        : "Gegevens van een lid zijn bijgewerkt.";

    public Raakvlak Raakt(LidId lid) => lid == LidId ? Raakvlak.Eigen : Raakvlak.Niet;

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Uw gegevens", Verteldeel.Feit("Wij hebben uw gegevens bijgewerkt."));

    /// <summary>The lid with this change. A birth takes the place of what was known of it.</summary>
    public Lid Op(Lid lid)
    {
        var noemtGeboorte = Geboortedatum is not null || Geboortejaar is not null || VerwachteGeboortedatum is not null;
        return lid with
        {
            Geboortedatum = noemtGeboorte ? Geboortedatum : lid.Geboortedatum,
            Geboortejaar = noemtGeboorte ? Geboortejaar : lid.Geboortejaar,
            VerwachteGeboortedatum = noemtGeboorte ? VerwachteGeboortedatum : lid.VerwachteGeboortedatum,
            Inwonend = Inwonend ?? lid.Inwonend,
            Naam = Naam ?? lid.Naam,
            DeelVanHuishoudenSinds = DeelVanHuishoudenSinds ?? lid.DeelVanHuishoudenSinds,
            VertrokkenOp = VertrokkenOp ?? lid.VertrokkenOp,
        };
    }
}
