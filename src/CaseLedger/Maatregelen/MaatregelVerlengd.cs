namespace CaseLedger.Maatregelen;

/// <summary>The same maatregel runs longer; it is no new one, and never counts as one.</summary>
[Feit("MaatregelVerlengd")]
internal sealed record MaatregelVerlengd : IFeit, IVertelbaar
{
    public required Verwijzing<MaatregelGeregistreerd> MaatregelId { get; init; }

    /// <summary>Last day on which it runs.</summary>
    public required DateOnly GeldigTot { get; init; }

    public string Titel => "Maatregel verlengd";

    public string Samenvatting => $"Tot en met {GeldigTot:yyyy-MM-dd}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Een besluit duurt langer", Verteldeel.Feit($"Een besluit van de rechter of de burgemeester geldt langer: tot en met {GeldigTot.Voluit()}."));
}
