namespace CaseLedger.Bewaring;

/// <summary>
/// Says of an erasure what kind it is, when, by which roles and from when it is final; without personal data, so that it can
/// be kept and shown for ever.
/// </summary>
internal sealed record Vernietigingsverklaring
{
    /// <summary>Copies (backups) of the keys are kept for at most this long.</summary>
    private const int Kopieendagen = 30;

    public required Guid VernietigingId { get; init; }

    public required Guid HuishoudenId { get; init; }

    public required Vernietigingsomvang Omvang { get; init; }

    public required Vernietigingsgrond Grond { get; init; }

    public required Vernietigingsstatus Status { get; init; }

    public required Vernietigingsstap Voorgesteld { get; init; }

    public Vernietigingsstap? Goedgekeurd { get; init; }

    /// <summary>When the keys were gone and the dossier said so, UTC.</summary>
    public DateTimeOffset? VoltooidOp { get; init; }

    /// <summary>From this local day on no copy of the keys is left either.</summary>
    public DateOnly? DefinitiefVanaf { get; init; }

    public static Vernietigingsverklaring Van(Vernietigingsrij rij, Bewaarstand stand)
    {
        var voorstel = stand.Voorstel(rij.Id)!;
        return new Vernietigingsverklaring
        {
            VernietigingId = rij.Id,
            HuishoudenId = rij.Huishouden,
            Omvang = rij.IsHeelDossier ? Vernietigingsomvang.Dossier : Vernietigingsomvang.Lid,
            Grond = ((VernietigingVoorgesteld)voorstel.Feit).Grond,
            Status = rij switch
            {
                { Voltooid: not null } => Vernietigingsstatus.Voltooid,
                { Goedgekeurd: not null } => Vernietigingsstatus.Goedgekeurd,
                _ => Vernietigingsstatus.Voorgesteld,
            },
            Voorgesteld = Vernietigingsstap.Van(voorstel),
            Goedgekeurd = stand.Goedkeuring(rij.Id) is { } goedkeuring ? Vernietigingsstap.Van(goedkeuring) : null,
            VoltooidOp = rij.Voltooid,
            DefinitiefVanaf = rij.Voltooid?.Dag().AddDays(Kopieendagen + 1),
        };
    }
}

/// <summary>Who did a step, by role.</summary>
/// <param name="Op">When, UTC.</param>
/// <param name="Organisatie">Of which organisation.</param>
/// <param name="OrganisatieSoort">Its kind.</param>
/// <param name="Rol">In which role, as the token said.</param>
internal sealed record Vernietigingsstap(DateTimeOffset Op, string Organisatie, OrganisatieSoort OrganisatieSoort, string? Rol)
{
    public static Vernietigingsstap Van(Bewaarboeking boeking) => boeking.Registratie is { Door: var door } registratie
        ? new Vernietigingsstap(registratie.VastgelegdOp, door.Organisatie, door.OrganisatieSoort, door.Rol)
        : throw new InvalidOperationException("A fact without an envelope.");
}

internal enum Vernietigingsomvang
{
    /// <summary>The whole dossier.</summary>
    Dossier,
    /// <summary>What is one lid's own.</summary>
    Lid,
}

internal enum Vernietigingsstatus
{
    /// <summary>Proposed; somebody else has to approve it.</summary>
    Voorgesteld,

    /// <summary>Nothing can be read any more; the keys are being destroyed.</summary>
    Goedgekeurd,
    /// <summary>Approved and done: nothing of it can be read.</summary>
    Voltooid,
}
