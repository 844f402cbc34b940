using CaseLedger.Aanmelding;
using CaseLedger.Leden;
using CaseLedger.Maatregelen;
using CaseLedger.Regimewijziging;
using CaseLedger.Tandem;
using CaseLedger.Toestemming;
using CaseLedger.Uitstroom;

namespace CaseLedger.Toegang;

/// <summary>What a reader gets to see of a household.</summary>
internal sealed record Zicht
{
    public static Zicht Alles { get; } = new();

    public Leesbaarheid Tekst { get; init; } = Leesbaarheid.Open;

    /// <summary>Only what this organisation recorded itself, and what says that the ground is gone; null for everything.</summary>
    public string? AlleenVan { get; init; }

    /// <summary>Nothing that happened before, UTC; null for everything.</summary>
    public DateTimeOffset? Vanaf { get; init; }

    /// <summary>No entry is left out.</summary>
    public bool IsGeheel => AlleenVan is null && Vanaf is null;

    /// <summary>Whether an entry is shown.</summary>
    public bool Toont(Boeking boeking) => (Vanaf is not { } vanaf || boeking.GebeurdOp >= vanaf)
        && (AlleenVan is not { } organisatie || boeking.Registratie.Door.Organisatie == organisatie || boeking.Feit is Toestemmingsbesluit);

    /// <summary>Who belongs to the household, who rides along and what was imposed: nobody can work without knowing these, whenever they happened.</summary>
    public static bool DraagtDossier(IFeit feit) => feit is HuishoudenAangemeld or AnonimiteitOpgeheven or LidToegevoegd or LidGewijzigd or RelatieVastgelegd or GezagVastgelegd
        or BeschermpartnerErbijGehaald or BeschermpartnerAfgestapt or RegieGewisseld or Contactpersoonwisseling or RegimeGewijzigd
        or MaatregelGeregistreerd or MaatregelVerlengd or MaatregelBeeindigd or HuishoudenUitgestroomd;
}

/// <summary>How much sealed text a reader gets to see.</summary>
internal enum Leesbaarheid
{
    /// <summary>All of it.</summary>
    Open,

    /// <summary>Nothing that says who somebody is.</summary>
    ZonderIdentiteit,

    /// <summary>None.</summary>
    Dicht,
}
